import { kindNamed } from '../../../../shared/model/kinds/catalogue.ts'
import { subjectsOf } from './clause.ts'
import { type Draft, everybody } from './draft.ts'
import { singularOf } from './lemmas.ts'
import type { Scene } from './scene.ts'
import { isCountry } from './sides.ts'
import type { Match } from './triggers.ts'

/** What the sides say of the kind: an exercise of two is a joint one, a government that blocks something restricts, and one that protests complains. */
export function refined(scene: Scene, draft: Pick<Draft, 'match' | 'clause' | 'actors' | 'recipients'>): Match {
  const { match } = draft
  const as = (name: string): Match => ({ ...match, kind: kindNamed(name) ?? match.kind })
  if (match.kind.name === 'exercise' && everybody(draft).length > 1) return as('joint exercise')
  if (match.kind.name === 'apologize' && isAboutOthers(draft)) return as('express concern')
  const name = byGovernment(scene, draft) ?? byCrowd(scene, draft) ?? byHelper(scene, draft)
  return name === undefined ? match : as(name)
}

type Told = Pick<Draft, 'match' | 'clause' | 'actors' | 'recipients'>

/** What it is called when those do it who can forbid. */
function byGovernment(scene: Scene, draft: Told): string | undefined {
  const { match, actors, recipients } = draft
  const isCountries = actors.length > 0 && actors.every(({ entity }) => isCountry(scene, entity))
  if (!isCountries && !isDoneBy(scene, draft, POWERS)) return undefined
  if (match.kind.name === 'obstruct') return 'restrict'
  if (match.kind.name === 'vandalize') return 'seize property'
  return match.kind.name === 'demonstrate' && recipients.length > 0 ? 'lodge protest' : undefined
}

/** What it is called when crowds do what troops or governments are else said to do. */
function byCrowd(scene: Scene, draft: Told): string | undefined {
  const name = BY_CROWDS[draft.match.kind.name]
  return name !== undefined && isDoneBy(scene, draft, draft.match.kind.name === 'attack' ? PROTESTERS : CROWDS) ? name : undefined
}

/** Who lends or brings aid stops aid, whatever the programme or the deliveries are called. */
function byHelper({ document }: Scene, { match, actors }: Told): string | undefined {
  const isBy = (names: RegExp): boolean => actors.some(({ entity }) => names.test(document.chains[entity]?.name ?? ''))
  const isHalted = (match.kind.name === 'censor' && match.pattern.includes('program') && isBy(LENDERS)) || (match.kind.name === 'halt trade' && isBy(RELIEF))
  return isHalted ? 'halt aid' : undefined
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

const LENDERS = /^(?:IMF|World Bank|EBRD)$|Monetary Fund|Development Bank|Investment Bank/
const RELIEF = /^(?:WFP|World Food Programme|Red Cross|UNICEF|UNHCR|UNRWA|Oxfam|IOM|Doctors Without Borders)$|Red Cross|Red Crescent/

/** "regretted the decision", "expressed regret at the ruling": what somebody else did, not what one did oneself. */
function isAboutOthers({ match, clause }: Pick<Draft, 'match' | 'clause'>): boolean {
  return match.pattern.includes('regret') && clause.verb?.isPassive === false && clause.attached.some(({ preposition, isBeforeVerb }) => preposition === 'at' && !isBeforeVerb)
}
