/** Every code a reply may carry. The list is closed: a new kind of failure is added here first. */
export const ERROR_CODES = [
  'bad-input',
  'busy',
  'cancelled',
  'disk-full',
  'file-too-large',
  'file-unreadable',
  'format-unknown',
  'history-conflict',
  'internal',
  'no-text',
  'not-allowed',
  'not-connected',
  'not-found',
  'nothing-to-do',
  'project-damaged',
  'project-in-use',
  'project-newer',
  'project-not-ours',
  'read-only',
  'span-invalid',
  'timed-out',
  'unknown-request'
] as const

export type ErrorCode = (typeof ERROR_CODES)[number]
