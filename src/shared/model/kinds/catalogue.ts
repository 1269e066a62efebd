import type { EventKind } from './kind.ts'

/** Every kind there is, in the order in which the picker shows them. */
export const KINDS: readonly EventKind[] = [
  {
    name: 'meet', plover: 'CONSULT', mode: null, cameo: '040', sides: 'mutual',
    actor: 'who is named as meeting', recipient: 'who is met',
    rule: 'A meeting that took place. With a host and a visitor, the visitor is the actor; planned meetings get the flag.',
    example: 'Foreign Minister Lena Ortiz met the Kenyan ambassador.',
    verbs: ['meet'], nouns: ['meeting'], phrases: []
  },
  {
    name: 'statement', plover: null, mode: null, cameo: '010', sides: 'speaker',
    actor: 'who speaks', recipient: 'to whom it is said, where the text says so',
    rule: 'What somebody said that is no act of its own, such as praise, a demand or a threat.',
    example: 'The minister said that the talks would go on.',
    verbs: ['say'], nouns: [], phrases: []
  }
]

const BY_NAME: ReadonlyMap<string, EventKind> = new Map(KINDS.map((kind) => [kind.name, kind]))

/** The kind of this name; undefined where the catalogue has none. */
export function kindNamed(name: string): EventKind | undefined {
  return BY_NAME.get(name)
}
