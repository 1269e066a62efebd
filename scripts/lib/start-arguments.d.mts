interface StartWishes {
  readonly wantsHelp: boolean
  readonly forcedBy: string | undefined
  readonly opens: boolean
  readonly passedOn: readonly string[]
}
export const START_HELP: string
export function parseStart(args: readonly string[], folder: string): StartWishes
