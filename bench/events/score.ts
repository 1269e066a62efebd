import type { Findings, FoundEvent, FoundParticipant, FoundSpan } from '../../src/shared/model/findings.ts'
import { kindNamed } from '../../src/shared/model/kinds/catalogue.ts'
import { codeOf } from '../../src/shared/model/kinds/code.ts'
import { type GoldEvent, type Item, occurrences, triggerOf } from './items.ts'

/** A gold event and the found one that stands for it; undefined on the side where there is none. */
export interface Pair {
  readonly gold: GoldEvent | undefined
  readonly found: FoundEvent | undefined
  readonly isTypeRight: boolean
  /** Right type, all sides and all flags. */
  readonly isComplete: boolean
}

/** An item of the set with what was found in it, and which finding stands for which gold event. */
export interface Judged {
  readonly item: Item
  readonly findings: Findings
  readonly pairs: readonly Pair[]
}

/** PLOVER's type, or "statement" for what it leaves out. */
export const typeOfGold = (gold: GoldEvent): string => gold.plover ?? 'statement'
/** The same of a found event. */
export const typeOfFound = (found: FoundEvent): string => codeOf(found).plover ?? 'statement'

/** The words that a field of the set allows, written "one | other". */
export const alternatives = (words: string): readonly string[] => words.split(' | ')
const overlaps = (a: FoundSpan, b: FoundSpan): boolean => a.start < b.end && b.start < a.end
const fold = (name: string): string => name.normalize('NFKD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replace(/^the /, '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim()

/** The country of "Colombian army": for the set, a body named by its country's adjective and a plain word is the country. */
function countryOfBody(item: Item, findings: Findings, entity: number): readonly number[] {
  return findings.mentions.flatMap((body) => {
    if (body.entity !== entity || body.type !== 'organization' || !/ \p{Ll}+$/u.test(item.text.slice(body.start, body.end))) return []
    return findings.mentions.flatMap((inner) => (inner.type === 'nationality' && inner.start === body.start && inner.entity !== null ? [inner.entity] : []))
  })
}

/** Whether an entity is the one that the set names: by its name, an alias, or any words of the article that stand for it. */
export function isNamed(item: Item, findings: Findings, entity: number, words: string): boolean {
  const names = new Set([entity, ...countryOfBody(item, findings, entity)].flatMap((each) => {
    const known = findings.entities[each]
    return [known?.name ?? '', ...(known?.aliases ?? []), ...findings.mentions.filter((mention) => mention.entity === each).map((mention) => item.text.slice(mention.start, mention.end))].map(fold)
  }))
  return alternatives(words).some((name) => names.has(fold(name)))
}

function isSameSide(item: Item, findings: Findings, found: readonly FoundParticipant[], wanted: readonly string[]): boolean {
  const is = ({ entity }: FoundParticipant, words: string): boolean => isNamed(item, findings, entity, words)
  return found.every((one) => wanted.some((words) => is(one, words))) && wanted.every((words) => found.some((one) => is(one, words)))
}

/** Whether the sides are right; kinds whose sides are alike are compared without asking who is named first. */
export function areSidesRight(item: Item, findings: Findings, gold: GoldEvent, found: FoundEvent): boolean {
  if (alternatives(gold.kind).some((kind) => kindNamed(kind)?.sides === 'mutual')) {
    return isSameSide(item, findings, [...found.actors, ...found.recipients], [...gold.actors, ...gold.recipients])
  }
  return isSameSide(item, findings, found.actors, gold.actors) && isSameSide(item, findings, found.recipients, gold.recipients)
}

/** Whether exactly the flags of the set were found. */
export function areFlagsRight(gold: GoldEvent, found: FoundEvent): boolean {
  return gold.flags.length === found.flags.length && gold.flags.every((flag) => found.flags.includes(flag))
}

interface Candidate extends Pair {
  readonly gold: GoldEvent
  readonly found: FoundEvent
  readonly points: number
}

function candidatesOf(item: Item, findings: Findings, gold: GoldEvent): readonly Candidate[] {
  const trigger = triggerOf(item, gold)
  const evidence = (gold.evidence ?? []).flatMap((words) => occurrences(item.text, words))
  return findings.events.flatMap((found): readonly Candidate[] => {
    const isDirect = trigger !== undefined && overlaps(found.trigger, trigger)
    const spans = [found.trigger, ...found.evidence]
    if (!isDirect && ![...(trigger ? [trigger] : []), ...evidence].some((span) => spans.some((each) => overlaps(each, span)))) return []
    const isTypeRight = typeOfFound(found) === typeOfGold(gold)
    const isComplete = isTypeRight && areSidesRight(item, findings, gold, found) && areFlagsRight(gold, found)
    return [{ gold, found, isTypeRight, isComplete, points: Number(isTypeRight) * 4 + Number(isComplete) * 2 + Number(isDirect) }]
  })
}

/** Pairs each gold event with the found one that tells it best, one to one; what is left over is missed or spurious. */
export function judge(item: Item, findings: Findings): Judged {
  const candidates = item.events.flatMap((gold) => candidatesOf(item, findings, gold)).sort((a, b) => b.points - a.points)
  const [paired, taken] = [new Map<GoldEvent, Candidate>(), new Set<FoundEvent>()]
  for (const candidate of candidates) {
    if (paired.has(candidate.gold) || taken.has(candidate.found)) continue
    paired.set(candidate.gold, candidate)
    taken.add(candidate.found)
  }
  const alone = { isTypeRight: false, isComplete: false }
  return {
    item,
    findings,
    pairs: [
      ...item.events.map((gold): Pair => paired.get(gold) ?? { gold, found: undefined, ...alone }),
      ...findings.events.filter((found) => !taken.has(found)).map((found): Pair => ({ gold: undefined, found, ...alone }))
    ]
  }
}

/** Counts: right ones of both, found ones, and those of the set. */
export interface Figure {
  readonly right: number
  readonly found: number
  readonly wanted: number
}

/** Precision, recall and F1 as shares; zero where there is nothing to divide by. */
export function rates({ right, found, wanted }: Figure): { readonly precision: number; readonly recall: number; readonly f1: number } {
  const [precision, recall] = [found === 0 ? 0 : right / found, wanted === 0 ? 0 : right / wanted]
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}

/** Counts over judged items, of one type or of all. */
export function count(judged: readonly Judged[], isRight: (pair: Pair) => boolean, type?: string): Figure {
  const pairs = judged.flatMap((each) => each.pairs)
  return {
    right: pairs.filter((pair) => isRight(pair) && pair.gold && (type === undefined || typeOfGold(pair.gold) === type)).length,
    found: pairs.filter((pair) => pair.found && (type === undefined || typeOfFound(pair.found) === type)).length,
    wanted: pairs.filter((pair) => pair.gold && (type === undefined || typeOfGold(pair.gold) === type)).length
  }
}
