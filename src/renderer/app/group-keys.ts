/** A key as it was registered: what it does, where it belongs. */
export interface RegisteredKey {
  readonly combo: string
  readonly label: unknown
  readonly group?: string
}

/** A group of the key overview; one line for each thing to do, with every key that does it. */
export interface KeyGroup {
  readonly name: string
  readonly lines: readonly { readonly label: string; readonly combos: readonly string[] }[]
}

const ELSEWHERE = 'Everywhere'

/** Sorts registered keys into groups. What holds everywhere comes last: the view's own keys are what one looks for. */
export function groupKeys(keys: readonly RegisteredKey[]): readonly KeyGroup[] {
  const groups = new Map<string, Map<string, string[]>>()
  for (const { combo, label, group = ELSEWHERE } of keys) {
    const lines = groups.get(group) ?? new Map<string, string[]>()
    groups.set(group, lines)
    const text = String(label)
    const combos = lines.get(text) ?? []
    if (!combos.includes(combo)) lines.set(text, [...combos, combo])
  }
  return [...groups]
    .map(([name, lines]) => ({ name, lines: [...lines].map(([label, combos]) => ({ label, combos })) }))
    .sort((a, b) => rank(a.name) - rank(b.name))
}

/** The shell's own groups, in the order they are shown in; groups of the views come before them. */
const SHELL_GROUPS: readonly string[] = ['Articles', 'Views', ELSEWHERE]

function rank(name: string): number {
  return SHELL_GROUPS.indexOf(name)
}
