import type { Findings, FoundEvent, FoundSpan } from '../../src/shared/model/findings.ts'
import { codeOf } from '../../src/shared/model/kinds/code.ts'
import { type GoldEvent, type Item, occurrences } from './items.ts'
import { alternatives, areFlagsRight, areSidesRight, isNamed, type Judged } from './score.ts'

type Check = (item: Item, findings: Findings, gold: GoldEvent, found: FoundEvent) => boolean | undefined

const shared = (a: FoundSpan, b: FoundSpan): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))

/** Whether the content found and the content wanted share more than half of what they cover together. */
function isContentRight(item: Item, words: string, content: FoundSpan | null): boolean {
  if (!content) return false
  const start = item.text.indexOf(words)
  const wanted = { start, end: start + words.length }
  const common = shared(wanted, content)
  return common > (words.length + content.end - content.start - common) / 2
}

/** What is asked of an event whose type is right; undefined where the set says nothing about it. */
const CHECKS: Readonly<Record<string, Check>> = {
  kind: (_item, _findings, gold, found) => alternatives(gold.kind).includes(found.kind),
  mode: (_item, _findings, gold, found) => (gold.plover === null ? undefined : codeOf(found).mode === gold.mode),
  sides: areSidesRight,
  flags: (_item, _findings, gold, found) => areFlagsRight(gold, found),
  date: (_item, _findings, gold, found) => gold.date && found.date?.start === gold.date[0] && found.date.end === gold.date[1],
  place: (item, findings, gold, found) => (gold.place === undefined ? undefined : found.place !== null && isNamed(item, findings, found.place, gold.place)),
  topics: (item, _findings, gold, found) => gold.topics?.some((words) => occurrences(item.text, words).some((span) => found.topics.some((topic) => shared(span, topic) > 0))),
  'reported by': (item, findings, gold, found) => (gold.reportedBy === undefined ? undefined : found.reportedBy !== null && isNamed(item, findings, found.reportedBy, gold.reportedBy)),
  content: (item, _findings, gold, found) => (gold.content === undefined ? undefined : isContentRight(item, gold.content, found.content))
}

/** For each attribute, how many of the events with the right type have it right, and of how many the set says something. */
export function countAttributes(judged: readonly Judged[]): readonly (readonly [name: string, right: number, asked: number])[] {
  return Object.entries(CHECKS).map(([name, check]) => {
    const answers = judged.flatMap(({ item, findings, pairs }) => pairs.flatMap(({ gold, found, isTypeRight }) => (isTypeRight && gold && found ? [check(item, findings, gold, found)] : []))).filter((answer) => answer !== undefined)
    return [name, answers.filter(Boolean).length, answers.length]
  })
}
