import { kindNamed } from '../../../../shared/model/kinds/catalogue.ts'
import { type Draft, everybody } from './draft.ts'
import type { Scene } from './scene.ts'
import { isCountry } from './sides.ts'
import type { Match } from './triggers.ts'

/** What the sides say of the kind: an exercise of two is a joint one, a government that blocks something restricts, and one that protests complains. */
export function refined(scene: Scene, draft: Pick<Draft, 'match' | 'actors' | 'recipients'>): Match {
  const { match, actors, recipients } = draft
  const as = (name: string): Match => ({ ...match, kind: kindNamed(name) ?? match.kind })
  if (match.kind.name === 'exercise' && everybody(draft).length > 1) return as('joint exercise')
  const isGovernment = actors.length > 0 && actors.every(({ entity }) => isCountry(scene, entity))
  if (match.kind.name === 'obstruct' && isGovernment) return as('restrict')
  if (match.kind.name === 'demonstrate' && isGovernment && recipients.length > 0) return as('lodge protest')
  return match
}
