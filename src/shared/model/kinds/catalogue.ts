import { ACCUSE } from './accuse.ts'
import { AGREE } from './agree.ts'
import { AID } from './aid.ts'
import { ASSAULT } from './assault.ts'
import { COERCE } from './coerce.ts'
import { CONCEDE } from './concede.ts'
import { CONSULT } from './consult.ts'
import { COOPERATE } from './cooperate.ts'
import { FIGHT } from './fight.ts'
import type { EventKind } from './kind.ts'
import { MOBILIZE } from './mobilize.ts'
import { PROTEST } from './protest.ts'
import { REJECT } from './reject.ts'
import { REQUEST } from './request.ts'
import { RETREAT } from './retreat.ts'
import { SANCTION } from './sanction.ts'
import { STATEMENTS } from './statements.ts'
import { SUPPORT } from './support.ts'
import { THREATEN } from './threaten.ts'

/** Every kind there is, in the order in which the picker shows them: from talk to war. */
export const KINDS: readonly EventKind[] = [
  ...CONSULT, ...STATEMENTS, ...SUPPORT, ...AGREE, ...CONCEDE, ...COOPERATE, ...AID, ...RETREAT,
  ...REQUEST, ...ACCUSE, ...REJECT, ...THREATEN, ...PROTEST, ...SANCTION, ...MOBILIZE, ...COERCE, ...ASSAULT, ...FIGHT
]

const BY_NAME: ReadonlyMap<string, EventKind> = new Map(KINDS.map((kind) => [kind.name, kind]))

/** The kind of this name; undefined where the catalogue has none. */
export function kindNamed(name: string): EventKind | undefined {
  return BY_NAME.get(name)
}
