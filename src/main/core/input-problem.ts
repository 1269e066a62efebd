import type { z } from 'zod'

/** What is wrong with a request's input, in a sentence: "The name must not be empty." */
export function sentenceFor(issue: z.core.$ZodIssue | undefined): string {
  const field = fieldName(issue?.path ?? [])
  if (!issue || field === undefined) return 'The request can’t be understood. Reload the window, and report it if it happens again.'
  switch (issue.code) {
    case 'too_small': return tooSmall(field, issue)
    case 'too_big': return tooBig(field, issue)
    case 'invalid_value': return `The ${field} is not one of ${new Intl.ListFormat('en', { type: 'disjunction' }).format(issue.values.map((value) => `“${String(value)}”`))}.`
    case 'custom': return `The ${field} isn’t right. ${issue.message.replace(/\.?$/, '.')}`
    case 'unrecognized_keys': return 'The request holds something that Dateline doesn’t know. Reload the window, and report it if it happens again.'
    default: return `The ${field} is missing or not of the right kind.`
  }
}

function tooSmall(field: string, { origin, minimum }: z.core.$ZodIssueTooSmall): string {
  if (origin === 'string' || origin === 'array') return `The ${field} must not be empty.`
  return `The ${field} must be ${String(minimum)} or more.`
}

function tooBig(field: string, { origin, maximum }: z.core.$ZodIssueTooBig): string {
  const most = Number(maximum).toLocaleString('en')
  if (origin === 'string') return `The ${field} is too long. At most ${most} characters are kept.`
  return origin === 'array' ? `The ${field} holds too much. Choose at most ${most}.` : `The ${field} must be ${most} or less.`
}

/** What people call the fields that no plain word stands for. */
const NAMES: Readonly<Record<string, string>> = { publishedOn: 'day of publication', heldFrom: 'first day of the post', heldTo: 'last day of the post', url: 'address', from: 'first day', to: 'last day', reportedBy: 'name of who reported it' }

/** The innermost field that has a name, as words: publishedOn is "published on". */
function fieldName(path: readonly PropertyKey[]): string | undefined {
  const name = path.findLast((part) => typeof part === 'string')
  if (name !== undefined && Object.hasOwn(NAMES, name)) return NAMES[name]
  return name?.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}
