interface Surroundings {
  readonly forcedBy: string | undefined
  readonly electron: string | undefined
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  readonly isRoot: boolean
}
type Choice = { readonly shell: 'browser'; readonly why: string } | { readonly shell: 'electron'; readonly binary: string }
export function chooseShell(surroundings: Surroundings): Choice
