import type { Token } from '../document.ts'
import { mix } from './hash.ts'
import type { WordFacts } from './word-facts.ts'

/** A sentence as the tagger sees it: its tokens, what is known of each word alone, and what lists and rules say at each token. */
export interface SentenceView {
  readonly tokens: readonly Token[]
  readonly facts: readonly WordFacts[]
  /** Hashes of what gazetteer and rules say at each token. */
  readonly marks: readonly (readonly number[])[]
  /** How the word is written elsewhere in the article. */
  readonly elsewhere: readonly number[]
}

const PAD: WordFacts = { word: 1, folded: 1, shape: 1, casing: 7, prefixes: [], suffixes: [] }

/** The nearest token to the left and right of a run of capitals, its last word, and its length: the context a name as a whole has. */
interface Run {
  readonly before: number
  readonly after: number
  readonly first: number
  readonly last: number
}

const isNameLike = (facts: WordFacts | undefined): boolean => facts !== undefined && (facts.casing === 2 || facts.casing === 3 || facts.casing === 4 || facts.casing === 6)

/** For each token the capital run that it stands in, or itself. */
export function runsOf(facts: readonly WordFacts[]): readonly Run[] {
  const runs: Run[] = []
  for (let i = 0; i < facts.length; ) {
    let end = i + 1
    if (isNameLike(facts[i])) while (isNameLike(facts[end])) end++
    const run = { before: i - 1, after: end, first: i, last: end - 1 }
    for (; i < end; i++) runs.push(run)
  }
  return runs
}

/** Writes the hashed features of the token at `i` into `out` from `at`; returns where it stopped. */
export function writeFeatures(view: SentenceView, runs: readonly Run[], i: number, out: Int32Array, at: number): number {
  const { tokens, facts, marks } = view
  let template = 0
  let position = at
  const add = (value: number): void => {
    template++
    out[position++] = mix(value, template)
  }
  // An index below zero would be looked up as a name, which is slow.
  const fact = (k: number): WordFacts => (k < 0 ? PAD : (facts[k] ?? PAD))
  const [b2, b1, here, a1, a2] = [fact(i - 2), fact(i - 1), fact(i), fact(i + 1), fact(i + 2)]
  const token = tokens[i]
  const opening = token?.isOpening ? 1 : 0
  add(0)
  add(here.word)
  add(here.folded)
  add(b1.word)
  add(a1.word)
  add(b2.folded)
  add(a2.folded)
  add(mix(b1.folded, here.folded))
  add(mix(here.folded, a1.folded))
  add(mix(b2.folded, b1.folded))
  add(mix(a1.folded, a2.folded))
  add(mix(b1.folded, a1.folded))
  add(here.shape)
  add(mix(here.shape, opening))
  add(mix(b1.shape, here.shape))
  add(mix(here.shape, a1.shape))
  add(here.casing * 2 + opening)
  add((((b2.casing * 8 + b1.casing) * 8 + here.casing) * 8 + a1.casing) * 8 + a2.casing)
  add(mix((b1.casing * 8 + here.casing) * 8 + a1.casing, b1.folded))
  add(mix((b1.casing * 8 + here.casing) * 8 + a1.casing, a1.folded))
  add(mix(here.casing, here.suffixes[2] ?? 0))
  for (let k = 0; k < 3; k++) add(here.prefixes[k] ?? 0)
  for (let k = 0; k < 4; k++) add(here.suffixes[k] ?? 0)
  add(b1.suffixes[2] ?? 0)
  add(a1.suffixes[2] ?? 0)
  add(mix(view.elsewhere[i] ?? 0, here.casing * 2 + opening))
  const run = runs[i]
  if (run) {
    const [before, after, first, last] = [fact(run.before), fact(run.after), fact(run.first), fact(run.last)]
    const inside = Math.min(run.last - run.first, 4) * 4 + (i === run.first ? 1 : 0) + (i === run.last ? 2 : 0)
    add(mix(last.folded, i === run.last ? 1 : 0))
    add(mix(first.folded, i === run.first ? 1 : 0))
    add(mix(last.suffixes[2] ?? 0, inside))
    add(mix(before.folded, inside))
    add(mix(after.folded, inside))
    add(mix(mix(before.folded, after.folded), here.casing))
  } else template += 6
  return writeMarks(marks, i, here, template, out, position)
}

const NO_MARKS: readonly number[] = []
const marksAt = (marks: SentenceView['marks'], at: number): readonly number[] => (at < 0 ? NO_MARKS : (marks[at] ?? NO_MARKS))

/** The features that lists and rules give: each mark here and around, and each with its neighbours. */
function writeMarks(marks: SentenceView['marks'], i: number, here: WordFacts, template: number, out: Int32Array, at: number): number {
  let position = at
  const put = (kind: number, value: number): void => {
    out[position++] = mix(value, template + kind)
  }
  const [before, own, after] = [marksAt(marks, i - 1), marksAt(marks, i), marksAt(marks, i + 1)]
  for (const mark of own) {
    put(1, mark)
    put(2, mix(mark, here.casing))
    put(3, mix(mark, here.folded))
    if (before[0] !== undefined) put(4, mix(before[0], mark))
    if (after[0] !== undefined) put(5, mix(mark, after[0]))
  }
  for (const mark of before) put(6, mark)
  for (const mark of after) put(7, mark)
  for (const mark of marksAt(marks, i + 2)) put(8, mark)
  for (const mark of marksAt(marks, i - 2)) put(9, mark)
  return position
}

/** No token has more features than this; what lists and rules say beyond it is left out by `marksOf`. */
export const MOST_FEATURES = 160
/** No token carries more marks than this. */
export const MOST_MARKS = 8
