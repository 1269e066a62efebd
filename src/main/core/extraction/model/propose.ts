import type { Candidate } from '../document.ts'
import type { GazetteerKind } from '../gazetteer.ts'
import { PLURAL_HEADS } from '../lists/roles.ts'
import { candidate } from '../tagger/candidate.ts'
import { sentenceCase, type TaggerContext } from '../tagger/context.ts'
import { partsOf } from '../tagger/organization.ts'
import type { ModelType } from './labels.ts'
import { marksOf } from './marks.ts'
import { tagArticle, type TaggedSpan } from './tag-article.ts'
import type { TrainedTagger } from './weights.ts'

/** What a span is worth that the tagger is sure of: as much as a strong rule gives, less than what the analyst accepted before. */
const SURE_SCORE = 8

/** Points off for a town of the gazetteer where the tagger sees no place: most such words are somebody's or something else's name. */
const UNSEEN_TOWN = 2

/** Words that name events and papers, which are no mentions: "Manama Dialogue", "Geneva Communique", "Battle of the Bulge". */
const EVENTS_AND_PAPERS = new Set(
  `dialogue communique hostilities ceasefire truce summit conference meeting talks election elections referendum battle war wars revolution uprising campaign operation
  cup olympics games championship championships tournament festival marathon prize award awards resolution act bill law amendment declaration statement day week year anniversary
  initiative plan process roadmap program programme project b.c. a.d.`.split(/\s+/)
)

/** Posts, dates and amounts have a grammar, which the rules know: what they would choose of these stands, as sure as can be. */
const BY_GRAMMAR: ReadonlySet<string> = new Set(['role', 'date', 'money'])

const CUT = /^(?:of|for|to|the|in|at|on|and|a|an)$/

const NAMES: Readonly<Record<ModelType, string>> = {
  person: 'a person',
  organization: 'an organization',
  place: 'a place',
  nationality: 'a nationality',
  role: 'a post',
  date: 'a date',
  money: 'an amount of money',
  agreement: 'an agreement'
}

function candidateFor(span: TaggedSpan, context: TaggerContext): Candidate {
  const parts = span.type === 'role' || span.type === 'organization' ? partsOf(context, span.first, span.end) : []
  return candidate({ ...pick(span), readBy: 'tagger', parts, why: `Read as ${NAMES[span.type]} by the trained tagger, from the words and their surroundings` })
}

function pick({ first, end, type, probability }: TaggedSpan): Pick<Candidate, 'first' | 'end' | 'type' | 'score' | 'confidence'> {
  return { first, end, type, score: SURE_SCORE * probability, confidence: probability }
}

const keyOf = (span: { readonly first: number; readonly end: number; readonly type: string }): string => `${span.first} ${span.end} ${span.type}`

/** Particles that are words of their own, too: "y" joins two names, "do" is a verb. */
const AMBIGUOUS = new Set(['y', 'e', 'do', 'la', 'le', 'den', 'ten'])

const HALVES = new Set(['north', 'south', 'east', 'west', 'northern', 'southern', 'eastern', 'western'])
const JOINS = new Set(['and', 'or', '/'])

/** So many readings of one stretch at most lie before the next name. */
const MOST_READINGS = 6

/** "de la Cruz" with its particles, "Ludwig van der Meer" in one: the tagger has seen few of them. */
function joinParticles(spans: readonly TaggedSpan[], { tokens, traits }: TaggerContext): readonly TaggedSpan[] {
  const out: TaggedSpan[] = []
  for (const span of [...spans].sort((a, b) => a.first - b.first)) {
    let first = span.first
    while (span.type === 'person' && traits[first - 1]?.isJoint === true && tokens[first - 1]?.sentence === tokens[span.first]?.sentence) first--
    while (first < span.first && AMBIGUOUS.has(tokens[first]?.folded ?? '')) first++
    if (first === span.first) {
      out.push(span)
      continue
    }
    const beside = out.slice(-MOST_READINGS)
    const before = beside.find((one) => one.type === 'person' && one.end === first)
    if (before) out.splice(out.indexOf(before), 1, { ...before, end: span.end, probability: Math.max(before.probability, span.probability) })
    else out.push(beside.some((one) => one.end > first) ? span : { ...span, first })
  }
  return out
}

/** Whether a span that no rule proposes may be a mention at all. */
function isWorthProposing(span: TaggedSpan, { tokens, traits }: TaggerContext): boolean {
  const word = (at: number): string => tokens[at]?.folded ?? ''
  const isOneWord = span.end - span.first === 1
  switch (span.type) {
    case 'nationality':
      // Words of a closed list; one that the rules leave out, such as "Syrians" for the people, stays out.
      return false
    case 'role':
      // A post whose end the tagger missed ("spokesman for the") is none.
      return !CUT.test(word(span.end - 1))
    case 'date':
    case 'money':
    case 'agreement':
      return true
    case 'person':
    case 'organization':
    case 'place': {
      const isEvent = tokens.slice(span.first, span.end).some((token) => token.isCapital && EVENTS_AND_PAPERS.has(token.folded))
      // "May" alone at the head of a sentence; after a given name or "Mrs." it counts as a surname.
      const isMonth = span.type === 'person' && isOneWord && traits[span.first]?.isCalendar === true
      // "North and South Korea": the first half is no name.
      const isHalf = isOneWord && HALVES.has(word(span.first)) && JOINS.has(word(span.end)) && HALVES.has(word(span.end + 1))
      // "Foreign Ministers of Chad and Peru" are people.
      const isPosts = span.type === 'organization' && PLURAL_HEADS.has(word(span.end - 1))
      return !isEvent && !isMonth && !isHalf && !isPosts
    }
  }
}

/**
 * Adds the trained tagger's candidates to those of the rules. Where both propose the same, what the rules know of it stays
 * (its country, parts and day), with the tagger's score; `chosen` is what the rules alone would have decided.
 */
export function weighByModel(context: TaggerContext, candidates: readonly Candidate[], chosen: readonly Candidate[], { layers, factsOf }: Pick<TrainedTagger, 'layers' | 'factsOf'>): readonly Candidate[] {
  const { tokens, gazetteer } = context
  // Headlines in capitals tell the tagger nothing: it learned from sentences.
  const sentences = context.sentences.filter((sentence) => sentenceCase(tokens, sentence) === 'normal')
  const isRead = new Set(sentences.map((sentence) => tokens[sentence.first]?.sentence))
  const spans = new Map(joinParticles(tagArticle({ tokens, sentences, marks: marksOf(tokens, gazetteer, chosen, context.known) }, layers, factsOf), context).map((span) => [keyOf(span), span]))
  // What the tagger learned from leaves "government" out of "the Syrian government"; as an actor it is wanted whole.
  const isBody = (one: Candidate): boolean => one.type === 'organization' && one.end - one.first > 1 && (tokens[one.end - 1]?.isCapital === false || tokens[one.end - 1]?.folded === 'government')
  const settled = new Set(chosen.filter((one) => BY_GRAMMAR.has(one.type) || isBody(one)).map(keyOf))
  const isKnownAs = (kind: GazetteerKind, { first, end, type }: Candidate): boolean => type === 'place' && context.knownAt[first]?.entry.kind === kind && context.knownAt[first].end === end
  // What ships reads countries as places everywhere. A layer that read otherwise has learned it from corrections, which stand above the list.
  const isOverruled = (one: Candidate): boolean => isKnownAs('country', one) && (spans.get(keyOf({ ...one, type: 'organization' }))?.probability ?? 0) > 0.5
  const proposed = new Set<string>()
  const weighed = candidates.map((one): Candidate => {
    const key = keyOf(one)
    // "The Hague": the tagger leaves articles out, the list of places knows where they belong.
    const span = spans.get(key) ?? (one.type === 'place' && tokens[one.first]?.text === 'The' ? spans.get(keyOf({ ...one, first: one.first + 1 })) : undefined)
    proposed.add(key)
    if (!isRead.has(tokens[one.first]?.sentence)) return one
    if (settled.has(key)) return { ...one, score: SURE_SCORE + one.score }
    if (isOverruled(one)) return { ...one, score: SURE_SCORE * (span?.probability ?? 0) }
    if (!span) return isKnownAs('city', one) ? { ...one, score: one.score - UNSEEN_TOWN } : one
    return { ...one, score: SURE_SCORE * span.probability + one.score, confidence: span.probability, readBy: 'both' }
  })
  const added = [...spans].filter(([key, span]) => !proposed.has(key) && isWorthProposing(span, context))
  return [...weighed, ...added.map(([, span]) => candidateFor(span, context))]
}
