import type { DateRange } from '../../../../shared/model/date-range.ts'
import type { EventBasis } from '../../../../shared/model/event.ts'
import type { NounChunk } from './chunks.ts'
import type { Attached, Clause, Parsed } from './clause.ts'
import { type Draft, everybody } from './draft.ts'
import { singularOf } from './lemmas.ts'
import type { Scene } from './scene.ts'
import { isCountry } from './sides.ts'
import { AGENT_NOUNS } from './words/nouns.ts'

interface When {
  readonly date: DateRange
  readonly from: EventBasis
}

interface Where {
  readonly place: number
  readonly from: EventBasis
}

const DEEPEST = 4

/** The clauses around one, the nearest first: it, whose subject it shares, what it hangs on. */
function around(clause: Clause): readonly Clause[] {
  const found: Clause[] = []
  for (let one: Clause | null = clause; one && found.length < DEEPEST; one = one.parent ?? one.subjectFrom) if (!found.includes(one)) found.push(one)
  return found
}

function dateIn(scene: Scene, clause: Clause): DateRange | undefined {
  for (const at of clause.dates) {
    const date = scene.mentionAt[at]?.date
    if (date) return date
  }
  return undefined
}

/** The infinitives that hang on a clause. */
function below(parsed: Parsed, clause: Clause): readonly Clause[] {
  return parsed.clauses.filter((one) => one.kind === 'infinitive' && one.parent === clause)
}

/** The day inside a noun phrase: "the 3 May talks". */
function dateInside({ mentionAt }: Scene, noun: NounChunk): DateRange | undefined {
  return mentionAt.slice(noun.first, noun.end).find((mention) => mention?.type === 'date')?.date ?? undefined
}

/** The day of the event's own noun, or of the occasion that the clause names behind "at". */
function dateOfNouns(scene: Scene, clause: Clause, noun: NounChunk | null): DateRange | undefined {
  const occasions = clause.attached.filter(({ preposition }) => /^(?:at|during)$/.test(preposition)).flatMap(({ nouns }) => nouns)
  return [...(noun ? [noun] : []), ...occasions].map((one) => dateInside(scene, one)).find((date) => date !== undefined)
}

/** The day of the clause, of the noun that tells the event, or of the clauses around it. */
export function whenOf(scene: Scene, parsed: Parsed, clause: Clause, noun: NounChunk | null): When | undefined {
  const own = dateIn(scene, clause) === undefined ? dateOfNouns(scene, clause, noun) : undefined
  if (own) return { date: own, from: 'clause' }
  for (const one of around(clause)) {
    const date = dateIn(scene, one)
    if (date) return { date, from: one === clause ? 'clause' : 'context' }
  }
  // "agreed to resume talks in October"
  const date = below(parsed, clause).map((one) => dateIn(scene, one)).find((one) => one !== undefined)
  return date && { date, from: 'clause' }
}

const AT = /^(?:in|at|near|outside|inside|around|over|off|across)$/
const GOAL = /^(?:to|in|into|at|for)$/
/** Kinds for which a town behind "from", "to" or "into" is where it happens, and a thing's country is its place. */
const ON_THE_GROUND = /^(?:RETREAT|MOBILIZE|ASSAULT|PROTEST|COERCE|AID|CONCEDE)$/
const GROUND = /^(?:from|to|into|against|on|along|through|towards?|between)$/
const TRAVELLING = /^(?:travel|fly|go|come|arrive|visit|head|journey|return|drive|tour)$/
const ABOUT = /^(?:discuss|hold talks|negotiate|statement|multilateral meeting)$/

/** The place that a clause names behind "in" or "at", or as the goal of a journey. */
function placeIn(scene: Scene, parsed: Parsed, clause: Clause, draft: Draft): number | undefined {
  const isOwn = clause === draft.clause
  const isJourney = isOwn ? draft.match.kind.mode === 'visit' : TRAVELLING.test(clause.verb?.lemma ?? '')
  const goal = clause.objects.map((noun) => placeOf(scene, noun)).find((place) => place !== undefined)
  if (isJourney && goal !== undefined) return goal
  let country: number | undefined
  const own = draft.noun && isOwn ? (parsed.onNoun.get(draft.noun) ?? []) : []
  const isGround = ON_THE_GROUND.test(draft.match.kind.plover ?? '')
  const near = isJourney ? GOAL : AT
  for (const one of [...own, ...clause.attached].filter(({ preposition, isBeforeVerb }) => near.test(preposition) || (isGround && !isBeforeVerb && GROUND.test(preposition)))) {
    const isNear = near.test(one.preposition)
    const isApart = isGround || !isOnThing(scene, draft, one)
    const places = one.nouns.map((noun) => placeOf(scene, noun)).filter((place) => place !== undefined)
    // A town is where it happens; a country may belong to the noun before it: "the war in Sudan".
    const town = isApart || !ABOUT.test(draft.match.kind.name) ? places.find((place) => !isCountry(scene, place)) : undefined
    if (town !== undefined) return town
    if (isNear && (isApart || isJourney)) country ??= places.find((place) => isCountry(scene, place))
  }
  return country
}

function placeOf(scene: Scene, noun: NounChunk): number | undefined {
  const mention = scene.mentionAt[noun.head]
  return mention?.type === 'place' ? scene.chainOf.get(mention) : undefined
}

/** Whether a place hangs on a thing that the clause names, rather than on what happens. */
function isOnThing(scene: Scene, draft: Draft, { of }: Attached): boolean {
  if (of === null || of === draft.noun || of === draft.match.head || scene.mentionAt[of.head] !== undefined) return false
  if (AGENT_NOUNS.has(singularOf(scene.tokens[of.head]?.folded ?? ''))) return false
  return !/^(?:he|she|they|him|her|them|ally|reporter|journalist|visit|trip|meeting|talk|summit|conference|ceremony|session)$/.test(singularOf(scene.tokens[of.head]?.folded ?? ''))
}

/** Whether a clause says "here": where the dateline is. */
function isHere({ tokens }: Scene, clause: Clause): boolean {
  return tokens.slice(clause.verb?.at ?? clause.last, clause.last + 1).some((token) => token.folded === 'here')
}

/** The place of the clause, or of the clauses around it. */
export function whereOf(scene: Scene, parsed: Parsed, draft: Draft): Where | undefined {
  for (const one of around(draft.clause)) {
    const place = placeIn(scene, parsed, one, draft)
    if (place !== undefined) return { place, from: one === draft.clause ? 'clause' : 'context' }
    if (draft.match.kind.plover === null) return undefined
  }
  if (isHere(scene, draft.clause)) return scene.datelinePlace === null ? undefined : { place: scene.datelinePlace, from: 'clause' }
  const place = below(parsed, draft.clause).map((one) => placeIn(scene, parsed, one, draft)).find((one) => one !== undefined)
  return place === undefined ? undefined : { place, from: 'clause' }
}

/** How many events back one is looked for that tells day and place. */
const LOOK_BACK = 12

/** Takes day and place from an event told before by the same people, else the day of the article. */
export function fillFromContext(scene: Scene, drafts: readonly Draft[]): void {
  const { publishedOn } = scene.document
  drafts.forEach((draft, i) => {
    const own = new Set(everybody(draft))
    const lastBefore = (fits: (other: Draft) => boolean): Draft | undefined => drafts.slice(Math.max(0, i - LOOK_BACK), i).findLast(fits)
    const isLike = (other: Draft): boolean => (['planned', 'hypothetical'] as const).every((flag) => other.flags.includes(flag) === draft.flags.includes(flag))
    const shares = (other: Draft, least: number): boolean => isLike(other) && everybody(other).filter((entity) => own.has(entity)).length >= least
    const least = Math.min(2, own.size)
    const model = draft.date !== null || own.size === 0 || draft.match.kind.plover === null ? undefined : lastBefore((other) => (other.dateFrom === 'clause' || other.dateFrom === 'context') && shares(other, least))
    if (model && (own.size > 1 || draft.sentence - model.sentence < 2)) {
      draft.date = model.date
      draft.dateFrom = 'context'
    }
    const place = draft.place !== null || own.size < 2 || draft.match.kind.plover === null ? undefined : lastBefore((other) => other.place !== null && other.sentence >= draft.sentence - 2 && shares(other, 2))
    if (place) {
      draft.place = place.place
      draft.placeFrom = 'context'
    }
    if (draft.date !== null || publishedOn === null || draft.flags.some((flag) => flag === 'planned' || flag === 'historical' || flag === 'hypothetical')) return
    draft.date = { start: publishedOn, end: publishedOn, precision: 'day' }
    draft.dateFrom = 'article'
  })
}

/** Whether a range ended more than a year before the article: background. */
export function isLongAgo(scene: Scene, date: DateRange | null): boolean {
  const { publishedOn } = scene.document
  if (publishedOn === null || date?.end === null || date?.end === undefined) return false
  return Number(publishedOn.slice(0, 4)) - Number(date.end.slice(0, 4)) > (date.end.slice(5) < publishedOn.slice(5) ? 0 : 1)
}
