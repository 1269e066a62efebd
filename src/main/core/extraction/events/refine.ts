import { kindNamed } from '../../../../shared/model/kinds/catalogue.ts'
import { subjectsOf } from './clause.ts'
import { type Draft, everybody } from './draft.ts'
import { singularOf } from './lemmas.ts'
import type { Scene } from './scene.ts'
import { isCountry } from './sides.ts'
import type { Match } from './triggers.ts'

/** What the sides say of the kind: an exercise of two is a joint one, a government that blocks something restricts, and one that protests complains. */
export function refined(scene: Scene, draft: Pick<Draft, 'match' | 'clause' | 'actors' | 'recipients'>): Match {
  const { match, actors, recipients } = draft
  const as = (name: string): Match => ({ ...match, kind: kindNamed(name) ?? match.kind })
  if (match.kind.name === 'exercise' && everybody(draft).length > 1) return as('joint exercise')
  const isGovernment = (actors.length > 0 && actors.every(({ entity }) => isCountry(scene, entity))) || isDoneBy(scene, draft, POWERS)
  if (match.kind.name === 'obstruct' && isGovernment) return as('restrict')
  if (match.kind.name === 'vandalize' && isGovernment) return as('seize property')
  if (BY_CROWDS[match.kind.name] !== undefined && isDoneBy(scene, draft, match.kind.name === 'attack' ? PROTESTERS : CROWDS)) return as(BY_CROWDS[match.kind.name] ?? '')
  if (match.kind.name === 'demonstrate' && isGovernment && recipients.length > 0) return as('lodge protest')
  if (match.kind.name === 'apologize' && isAboutOthers(draft)) return as('express concern')
  // Who brings aid stops aid, whatever the deliveries are called.
  if (match.kind.name === 'halt trade' && actors.some(({ entity }) => RELIEF.test(scene.document.chains[entity]?.name ?? ''))) return as('halt aid')
  return match
}

/** Those who can forbid. */
const POWERS = /^(?:regime|government|authority|junta|army|police|soldier|troop|military|regulator|ministry|court|guard|force)$/
/** Those whose violence is protest. */
const CROWDS = /^(?:protester|protestor|demonstrator|rioter|looter|crowd|mob|marcher|striker|youth|student|supporter|activist|villager|trucker|driver|farmer|worker|miner|teacher|docker|prisoner|inmate|fisherman|monk|resident)$/

/** Those of them who surely protest; a crowd may have come to rob. */
const PROTESTERS = /^(?:protester|protestor|demonstrator|rioter|marcher|student|supporter)$/

/** What it is called when crowds do what troops or governments are else said to do: "protesters clashed with police". */
const BY_CROWDS: Readonly<Record<string, string | undefined>> = {
  fight: 'riot', attack: 'riot', stab: 'riot', occupy: 'obstruct', destroy: 'vandalize', 'seize property': 'riot', blockade: 'obstruct', restrict: 'obstruct', 'close border': 'obstruct', 'raise police presence': 'obstruct'
}

/** Whether all who act, or by whom it was done, are of these; names are none. */
function isDoneBy({ tokens, mentionAt }: Scene, { clause, match }: Pick<Draft, 'match' | 'clause'>, words: RegExp): boolean {
  if (!clause.verb || match.first < clause.verb.first) return false
  const doers = clause.verb.isPassive ? clause.attached.filter(({ preposition }) => preposition === 'by').flatMap(({ nouns }) => nouns) : subjectsOf(clause)
  return doers.length > 0 && doers.every(({ head }) => !mentionAt[head] && words.test(singularOf(tokens[head]?.folded ?? '')))
}

const RELIEF = /^(?:WFP|World Food Programme|Red Cross|UNICEF|UNHCR|UNRWA|Oxfam|IOM|Doctors Without Borders)$|Red Cross|Red Crescent/

/** "regretted the decision", "expressed regret at the ruling": what somebody else did, not what one did oneself. */
function isAboutOthers({ match, clause }: Pick<Draft, 'match' | 'clause'>): boolean {
  return match.pattern.includes('regret') && clause.verb?.isPassive === false && clause.attached.some(({ preposition, isBeforeVerb }) => preposition === 'at' && !isBeforeVerb)
}
