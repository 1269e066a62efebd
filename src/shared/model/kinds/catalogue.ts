import { CONSULT } from './consult.ts'
import type { EventKind } from './kind.ts'
import { STATEMENTS } from './statements.ts'
import { SUPPORT } from './support.ts'

/** Every kind there is, in the order in which the picker shows them. */
export const KINDS: readonly EventKind[] = [...CONSULT, ...STATEMENTS, ...SUPPORT]

const BY_NAME: ReadonlyMap<string, EventKind> = new Map(KINDS.map((kind) => [kind.name, kind]))

/** The kind of this name; undefined where the catalogue has none. */
export function kindNamed(name: string): EventKind | undefined {
  return BY_NAME.get(name)
}
