import { kindNamed } from '../../../../shared/model/kinds/catalogue.ts'
import { type Draft, everybody } from './draft.ts'
import type { Scene } from './scene.ts'
import { isCountry } from './sides.ts'
import type { Match } from './triggers.ts'

/** What the sides say of the kind: an exercise of two is a joint one, a government that blocks something restricts, and one that protests complains. */
export function refined(scene: Scene, draft: Pick<Draft, 'match' | 'clause' | 'actors' | 'recipients'>): Match {
  const { match, actors, recipients } = draft
  const as = (name: string): Match => ({ ...match, kind: kindNamed(name) ?? match.kind })
  if (match.kind.name === 'exercise' && everybody(draft).length > 1) return as('joint exercise')
  const isGovernment = actors.length > 0 && actors.every(({ entity }) => isCountry(scene, entity))
  if (match.kind.name === 'obstruct' && isGovernment) return as('restrict')
  if (match.kind.name === 'demonstrate' && isGovernment && recipients.length > 0) return as('lodge protest')
  if (match.kind.name === 'apologize' && isAboutOthers(draft)) return as('express concern')
  // Who brings aid stops aid, whatever the deliveries are called.
  if (match.kind.name === 'halt trade' && actors.some(({ entity }) => RELIEF.test(scene.document.chains[entity]?.name ?? ''))) return as('halt aid')
  return match
}

const RELIEF = /^(?:WFP|World Food Programme|Red Cross|UNICEF|UNHCR|UNRWA|Oxfam|IOM|Doctors Without Borders)$|Red Cross|Red Crescent/

/** "regretted the decision", "expressed regret at the ruling": what somebody else did, not what one did oneself. */
function isAboutOthers({ match, clause }: Pick<Draft, 'match' | 'clause'>): boolean {
  return match.pattern.includes('regret') && clause.verb?.isPassive === false && clause.attached.some(({ preposition, isBeforeVerb }) => preposition === 'at' && !isBeforeVerb)
}
