import type { FoundSpan } from '../../../../shared/model/findings.ts'
import type { Sentence, Token } from '../document.ts'
import type { Clause, Parsed } from './clause.ts'
import type { Scene } from './scene.ts'

/** What a statement says, and whether in the speaker's own words. */
export interface Content {
  readonly span: FoundSpan
  readonly isQuoted: boolean
}

const QUOTES = /^[“"«]|[”"»]$/g

function isSign(token: Token | undefined, except: RegExp): boolean {
  return token?.kind === 'punctuation' && !except.test(token.text)
}

/** A range of tokens without the signs at its ends. */
function trimmed({ tokens, document, isQuotedAt }: Scene, first: number, end: number): Content | undefined {
  let [from, to] = [first, end]
  while (from < to && isSign(tokens[from], /^[“"«(]$/)) from++
  while (to > from && isSign(tokens[to - 1], /^[”"»)]$/)) to--
  if (to <= from) return undefined
  let [start, stop] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0]
  const words = document.text.slice(start, stop)
  const isQuoted = /^[“"«]/.test(words) && /[”"»]$/.test(words)
  if (isQuoted) {
    const inside = words.replace(QUOTES, '').replace(/[\s,.;]+$/, '').trimStart()
    start += words.indexOf(inside)
    stop = start + inside.length
  }
  return stop > start ? { span: { start, end: stop }, isQuoted: isQuoted || (isQuotedAt(from) && isQuotedAt(to - 1)) } : undefined
}

/** Where the clause of a verb of speech goes on with another of its speaker's verbs: "… and thanked". */
function endOf(parsed: Parsed, clause: Clause, sentence: Sentence, tokens: Scene['tokens']): number {
  const next = parsed.clauses.find((one) => one.verb !== null && one.first > clause.first && (one.subjectFrom === clause || (one.kind === 'main' && clause.kind === 'main' && one.parent === clause.parent)) && one.kind === clause.kind && one.verb.at > (clause.verb?.at ?? 0))
  if (!next) return sentence.end
  let end = next.first
  while (end > clause.first && /^(?:and|but|,|;|–|—)$/.test(tokens[end - 1]?.folded ?? '')) end--
  return end
}

/** The words that say what somebody says: behind the verb, or before it in "…, said the envoy". */
export function contentOf(scene: Scene, parsed: Parsed, clause: Clause, sentence: Sentence): Content | undefined {
  if (clause.kind === 'aside' || (clause.kind === 'main' && isQuoteBefore(scene, sentence, clause))) {
    const said = trimmed(scene, sentence.first, endOfSaid(clause))
    if (said) return said
  }
  const from = startOf(scene, parsed, clause)
  return from === undefined ? undefined : trimmed(scene, from, endOf(parsed, clause, sentence, scene.tokens))
}

/** What is ascribed to somebody: behind "According to the minister," or before it. */
export function contentAround(scene: Scene, { first, end }: Sentence, { at, end: behind }: { readonly at: number; readonly end: number }): Content | undefined {
  return at === first ? trimmed(scene, behind, end) : trimmed(scene, first, at)
}

/** Where what was said before its verb ends: at the speaker, or at the verb that stands before them. */
function endOfSaid({ verb, subjects, isInverted, first }: Clause): number {
  const [subject] = subjects
  return isInverted ? (verb?.at ?? first) : (subject?.first ?? verb?.at ?? first)
}

/** Where what is said begins behind its verb: "told reporters that", "said on Monday that". */
function startOf({ tokens, mentionAt }: Scene, parsed: Parsed, clause: Clause): number | undefined {
  const { verb } = clause
  if (!verb) return undefined
  const complement = parsed.clauses.find((one) => one.kind === 'complement' && one.parent === clause)
  if (complement?.opener === '“') return complement.first - 1
  const [told] = clause.objects
  const [day] = clause.dates
  let from = verb.end
  if (complement) from = complement.first
  else if (told && /^(?:tell|remind)$/.test(verb.lemma)) from = told.end
  else if (day !== undefined && day <= from + 1) from = mentionAt[day]?.end ?? from
  return tokens[from]?.folded === 'that' ? from + 1 : from
}

/** Whether a quotation stands before the verb: "“…,” the envoy told reporters". */
function isQuoteBefore({ isQuotedAt }: Scene, sentence: Sentence, clause: Clause): boolean {
  return isQuotedAt(sentence.first) && !isQuotedAt(clause.verb?.at ?? sentence.first)
}
