import { type Draft, everybody } from './draft.ts'
import type { Scene } from './scene.ts'
import { countryOf } from './sides.ts'

/** How many events back the same one is looked for. */
const LOOK_BACK = 40

/** The country of each, so that "Kenya" in the headline is the minister of the lead. */
function countriesOf(scene: Scene, draft: Draft): ReadonlySet<number> {
  return new Set(everybody(draft).map((entity) => countryOf(scene, entity) ?? entity))
}

const isSubset = (a: Iterable<number>, b: ReadonlySet<number>): boolean => [...a].every((one) => b.has(one))

/** Whether two drafts can be one event: the same kind, nobody in one who is not in the other, no other day or place. */
function isSame(scene: Scene, a: Draft, b: Draft): boolean {
  if (a.match.kind.plover === null || familyOf(a) !== familyOf(b) || contradict(a, b)) return false
  const [one, other] = [new Set(everybody(a)), new Set(everybody(b))]
  if (one.size === 0 || other.size === 0) return a.sentence !== b.sentence && Math.abs(a.sentence - b.sentence) < 3 && (a.match.pattern === b.match.pattern || isHead(scene, a))
  if (isSubset(one, other) || isSubset(other, one) || isOneVisit(a, b)) return true
  const isHeadline = isHead(scene, a) || isHead(scene, b)
  if (isTheSaid(scene, a, b)) return true
  const [first, second] = [countriesOf(scene, a), countriesOf(scene, b)]
  return isHeadline && (isSubset(first, second) || isSubset(second, first))
}

/** How many sentences behind "a new agreement" its details may call it "the agreement". */
const DETAILS = 3

/** "signed a new agreement", then "the agreement was signed by …": the same thing again, by people of one of its countries. */
function isTheSaid(scene: Scene, a: Draft, b: Draft): boolean {
  const { head, pattern } = b.match
  if (!head || pattern !== a.match.pattern || b.sentence <= a.sentence || b.sentence - a.sentence > DETAILS) return false
  const isBare = /^(?:the|this|that)$/.test(scene.tokens[head.head - 1]?.folded ?? '')
  const acting = (draft: Draft): readonly number[] => draft.actors.map(({ entity }) => countryOf(scene, entity) ?? entity)
  const first = acting(a)
  return isBare && acting(b).some((one) => first.includes(one))
}

/** Kinds that tell the same from two sides: a visit and its host's welcome. */
function familyOf({ match: { kind } }: Draft): string {
  return kind.mode === 'visit' ? 'visit' : kind.name
}

/** Whether the two say different days, places or flags. */
function contradict(a: Draft, b: Draft): boolean {
  const isOtherDay = a.dateFrom === 'clause' && b.dateFrom === 'clause' && a.date?.start !== b.date?.start
  const isOtherPlace = a.placeFrom === 'clause' && b.placeFrom === 'clause' && a.place !== b.place
  return isOtherDay || isOtherPlace || (a.flags.join() !== b.flags.join() && a.sentence !== 0 && b.sentence !== 0)
}

/** A journey and its reception: the same visitors, shortly after each other. */
function isOneVisit(a: Draft, b: Draft): boolean {
  const visitors = new Set(a.actors.map(({ entity }) => entity))
  return a.match.kind.mode === 'visit' && visitors.size > 0 && b.sentence - a.sentence < 3 && b.actors.length === visitors.size && b.actors.every(({ entity }) => visitors.has(entity)) && (a.match.kind.sides === 'reversed') !== (b.match.kind.sides === 'reversed')
}

function isHead(scene: Scene, draft: Draft): boolean {
  const { headline } = scene.document.layout
  return headline !== null && (scene.tokens[draft.match.first]?.start ?? 0) < headline.end
}

/** Takes into one draft what another tells of the same event: the fuller sides, the surer day and place. */
function take(scene: Scene, into: Draft, other: Draft): void {
  const trigger = other.match
  into.evidence.push({ start: scene.tokens[trigger.first]?.start ?? 0, end: scene.tokens[trigger.end - 1]?.end ?? 0 })
  if ((isHead(scene, into) && other.actors.length > 0) || everybody(other).length > everybody(into).length) {
    into.actors = other.actors
    into.recipients = other.recipients
  }
  if (into.date === null || (into.dateFrom !== 'clause' && other.dateFrom === 'clause')) {
    into.date = other.date
    into.dateFrom = other.dateFrom
  }
  if (into.place === null || (into.placeFrom !== 'clause' && other.placeFrom === 'clause')) {
    into.place = other.place
    into.placeFrom = other.placeFrom
  }
  if (into.topics.length === 0) into.topics = other.topics
  into.reportedBy ??= other.reportedBy
  if (isHead(scene, into)) into.flags = other.flags
}

/** One draft an event: what headline, lead and later paragraphs tell of it becomes its evidence. */
export function mergeTold(scene: Scene, drafts: readonly Draft[]): readonly Draft[] {
  const kept: Draft[] = []
  for (const draft of drafts) {
    const same = kept.slice(-LOOK_BACK).find((other) => isSame(scene, other, draft))
    if (same) take(scene, same, draft)
    else kept.push(draft)
  }
  return kept
}
