import type { FoundEvent, FoundSpan } from '../../../../shared/model/findings.ts'
import type { TaughtTrigger } from '../../../../shared/model/lexicon-entry.ts'
import type { ArticleDocument, Sentence } from '../document.ts'
import type { NounChunk, VerbChunk } from './chunks.ts'
import { type Clause, type Parsed, subjectsOf } from './clause.ts'
import type { Draft } from './draft.ts'
import { readVerb, singularOf } from './lemmas.ts'
import { blameOn, joinHarm } from './harm.ts'
import { isByNature } from './nature.ts'
import { isMistaken } from './mistaken.ts'
import { isContent, isNounTold } from './noun-events.ts'
import { accordingTo, accountOf, datelineAgency, reporterKind, sayerOf } from './reported-by.ts'
import { refined } from './refine.ts'
import { sidesOfNoun, sidesOfVerb } from './roles.ts'
import { mergeTold } from './same-event.ts'
import { openScene, type Places, type Scene } from './scene.ts'
import { stanceOf, type Stance, type StanceOf, withDoubt } from './stance.ts'
import { contentAround, contentOf } from './statements.ts'
import { piecesOf, type Syntax } from './syntax.ts'
import { learn } from './taught.ts'
import { topicsOf } from './topics.ts'
import { matchNoun, matchVerb, type Match } from './triggers.ts'
import { fillFromContext, isLongAgo, whenOf, whereOf } from './when-where.ts'
import { AGENT_NOUNS, SPEAKERS } from './words/nouns.ts'
import { kindNamed } from '../../../../shared/model/kinds/catalogue.ts'
import { explain } from './why.ts'

/** A sentence with its clauses and what their verbs tell. */
interface Read {
  readonly index: number
  readonly sentence: Sentence
  readonly parsed: Parsed
  readonly matches: ReadonlyMap<Clause, Match>
  readonly stances: StanceOf
}

function readSentence(scene: Scene, index: number, sentence: Sentence, parsed: Parsed): Read {
  const infinitives = new Map<Clause, VerbChunk[]>()
  for (const clause of parsed.clauses) {
    if (clause.kind !== 'infinitive' || !clause.parent || !clause.verb) continue
    infinitives.set(clause.parent, [...(infinitives.get(clause.parent) ?? []), clause.verb])
  }
  const matches = new Map<Clause, Match>()
  for (const clause of parsed.clauses) {
    const match = matchVerb(scene, parsed, clause, infinitives.get(clause) ?? [])
    if (match && !isByNature(scene, parsed, clause, match)) matches.set(clause, match)
  }
  return { index, sentence, parsed, matches, stances: new Map() }
}

/** "is due in Muscat": a visit still to come. */
const COMING = /^(?:expect|await|be due) (?:in|at) <place>$/

function newDraft(scene: Scene, read: Read, clause: Clause, noun: NounChunk | null, match: Match, stance: Stance): Draft {
  const { parsed } = read
  const sides = noun ? sidesOfNoun(scene, parsed, noun, match) : sidesOfVerb(scene, parsed, clause, match)
  const draft: Draft = {
    match, sentence: read.index, clause, noun, ...sides, flags: stance.flags, date: null, dateFrom: null, place: null, placeFrom: null,
    topics: match.kind.plover === 'CONSULT' || /^(?:sign agreement|cancel meeting|postpone meeting|agree|agree to meet|brief)$/.test(match.kind.name) ? topicsOf(scene, parsed, clause, noun, match) : [],
    content: null, isQuoted: false, reportedBy: null, evidence: [], taught: null
  }
  draft.match = refined(scene, draft)
  if (COMING.test(match.pattern)) draft.flags = [...new Set([...draft.flags, 'planned' as const])]
  const when = whenOf(scene, parsed, clause, noun ?? match.head)
  const where = whereOf(scene, parsed, draft)
  draft.date = when?.date ?? null
  draft.dateFrom = when?.from ?? null
  draft.place = where?.place ?? null
  draft.placeFrom = where?.from ?? null
  if (isScheduled(scene, draft)) draft.flags = ['planned']
  if (isLongAgo(scene, draft.date)) draft.flags = [...new Set([...draft.flags, 'historical' as const])]
  return draft
}

/** "begins a visit on Thursday": told in the present of a day that is still to come. */
function isScheduled({ document }: Scene, { clause: { verb }, match, flags, date, dateFrom }: Draft): boolean {
  const start = dateFrom === 'clause' ? (date?.start ?? null) : null
  if (flags.length > 0 || match.kind.plover !== 'CONSULT' || verb?.modal !== null || start === null || document.publishedOn === null || start <= document.publishedOn) return false
  const forms = readVerb(document.tokens[verb.at]?.folded ?? '')?.forms ?? []
  return forms.includes('third') && !forms.includes('past')
}

/** The events that the verbs of a sentence tell, statements aside. */
function verbEvents(scene: Scene, read: Read): readonly Draft[] {
  return [...read.matches].flatMap(([clause, match]) => {
    if (match.kind.plover === null && match.kind.sides === 'speaker') return []
    const stance = stanceOf(scene, clause, read.matches, read.stances)
    const draft = stance.isTold ? newDraft(scene, read, clause, null, match, stance) : undefined
    return draft && isLikely(scene, draft) && !isMistaken(scene, draft) ? [draft] : []
  })
}

/** A meeting of nobody is none ("the cars met the standards"), and an agreement that failed is none either. */
function isLikely(scene: Scene, { match, clause, actors, recipients, flags }: Draft): boolean {
  if (match.kind.plover === 'AGREE' && flags.includes('denied')) return false
  if (actors.length + recipients.length > 0) return true
  if (clause.isQuoted) return false
  // Firms and farmers buy and sell as well.
  if (match.kind.plover === 'COOPERATE' && /^(?:trade|cooperate militarily)$/.test(match.kind.name)) return false
  // A convoy of nobody's that gets somewhere is no gift.
  if (match.kind.plover === 'AID' && match.head !== null && subjectsOf(clause).includes(match.head)) return false
  if (match.kind.plover !== 'CONSULT') return !flags.includes('hypothetical')
  // "Ministers of eight states met": people without a name, and no thing that is met.
  return clause.objects.every((noun) => noun === match.head) && subjectsOf(clause).some(({ head }) => AGENT_NOUNS.has(singularOf(scene.tokens[head]?.folded ?? '')))
}

function nounEvents(scene: Scene, read: Read): readonly Draft[] {
  return read.parsed.chunks.flatMap((one) => {
    if (one.kind !== 'noun') return []
    const match = matchNoun(scene, read.parsed, one)
    const clause = read.parsed.clauseOf.get(one)
    // Most nouns are only what a verb is about: asked before their sides are looked for.
    if (!match || !clause || isContent(scene, one, clause, match, read.matches.get(clause))) return []
    const stance = stanceOf(scene, clause, read.matches, read.stances)
    const draft = stance.isTold ? newDraft(scene, read, clause, one, match, withDoubt(stance, clause, one)) : undefined
    return draft && !isMistaken(scene, draft) && isNounTold(scene, read.parsed, read.matches, draft) && isLikely(scene, draft) ? [draft] : []
  })
}

/** Statements, apart from those of media and bodies that only report an event of the sentence. */
function statements(scene: Scene, read: Read, events: readonly Draft[]): readonly Draft[] {
  const told = [...read.matches].flatMap(([clause, match]) => {
    if (match.kind.plover !== null || match.kind.sides !== 'speaker') return []
    const stance = stanceOf(scene, clause, read.matches, read.stances)
    if (!stance.isTold || match.kind.name === 'deny' && events.some((event) => event.flags.includes('denied'))) return []
    const draft = newDraft(scene, read, clause, null, match, stance)
    const speaker = draft.actors[0]?.entity
    const kind = speaker === undefined || hasSpeaker(scene, clause) ? 'person' : reporterKind(scene, speaker)
    if (kind === 'medium' || (kind === 'authority' && match.kind.name === 'statement' && events.some((event) => event.clause !== clause && isSaidIn(event.clause, clause)))) return []
    const content = contentOf(scene, read.parsed, clause, read.sentence)
    draft.content = content?.span ?? null
    draft.isQuoted = content?.isQuoted ?? false
    return draft.actors.length > 0 || hasSpeaker(scene, clause) ? [draft] : []
  })
  return [...told, ...accounts(scene, read)]
}

/** "According to the minister, …": what a person says without a verb of speech. */
function accounts(scene: Scene, read: Read): readonly Draft[] {
  const account = accountOf(scene, read.parsed)
  const kind = kindNamed('statement')
  if (!account || !kind) return []
  const { at, clause, speaker } = account
  const match: Match = { kind, first: at, end: at + 2, pattern: 'according to', head: null, weight: 2 }
  const draft = newDraft(scene, read, clause, null, match, { isTold: true, flags: [], saidIn: null })
  return [{ ...draft, actors: [speaker], recipients: [], content: contentAround(scene, read.sentence, account)?.span ?? null }]
}

/** Whether one person speaks whom the article does not name: "the spokesman said", "she said". */
function hasSpeaker(scene: Scene, clause: Clause): boolean {
  return subjectsOf(clause).some(({ head }) => scene.mentionAt[head]?.type === 'role' || /^(?:he|she)$/.test(scene.tokens[head]?.folded ?? '') || SPEAKERS.has(scene.tokens[head]?.folded ?? ''))
}

/** Whether a clause is part of what another says: below it, or before an aside that says it. */
function isSaidIn(clause: Clause, saying: Clause): boolean {
  if (saying.kind === 'aside') return clause.first < saying.first
  for (let one: Clause | null = clause.parent; one; one = one.parent) if (one === saying) return true
  return false
}

function addReporters(scene: Scene, read: Read, events: readonly Draft[]): void {
  const source = accordingTo(scene, read.parsed)
  for (const event of events) {
    const saying = read.parsed.clauses.find((one) => one.verb !== null && one !== event.clause && (read.matches.get(one)?.kind.sides === 'speaker' || /^(?:report|quote|write)$/.test(one.verb.lemma)) && isSaidIn(event.clause, one))
    const sayer = saying ? sayerOf(scene, read.parsed, saying) : null
    event.reportedBy = sayer ?? source
    if (event.actors.some(({ entity }) => entity === event.reportedBy)) event.reportedBy = null
  }
}

const spanOf = ({ tokens }: Scene, { first, end }: { readonly first: number; readonly end: number }): FoundSpan => ({ start: tokens[first]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 })

function toEvent(scene: Scene, draft: Draft): FoundEvent {
  const { actors, recipients, date, dateFrom, place, placeFrom, topics, content, isQuoted, flags, reportedBy, evidence, match } = draft
  const { confidence, why } = explain(scene, draft)
  return { kind: match.kind.name, mode: null, trigger: spanOf(scene, match), actors, recipients, date, dateFrom, place, placeFrom, topics, content, isQuoted, flags, reportedBy, evidence, pattern: match.pattern, confidence, why }
}

/** Triggers inside longer ones tell nothing of their own: "killed" in "shot and killed". */
function apart(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.filter(({ match }) => !drafts.some((other) => other.match !== match && other.match.first <= match.first && other.match.end >= match.end && other.match.end - other.match.first > match.end - match.first))
}

/** Who did what to whom: the events and statements of an English article. */
export function readEvents(document: ArticleDocument, { mentionAt, clausesOf }: Syntax, places: Places, triggers: readonly TaughtTrigger[]): readonly FoundEvent[] {
  if (document.language !== 'en' || document.sentences.length === 0) return []
  const scene = openScene(document, mentionAt, places)
  const drafts: Draft[] = []
  const agency = datelineAgency(scene)
  document.sentences.flatMap(piecesOf).forEach((sentence) => {
    if (sentence.end - sentence.first < 3) return
    const index = scene.tokens[sentence.first]?.sentence ?? 0
    const read = readSentence(scene, index, sentence, clausesOf(sentence))
    const verbs = verbEvents(scene, read)
    // What carries an attack may be its subject and name it as well; that is settled below.
    const taken = new Set(verbs.map(({ match, clause }) => (match.head && subjectsOf(clause).includes(match.head) && match.kind.plover === 'ASSAULT' ? null : match.head)))
    const nouns = nounEvents(scene, read).filter(({ noun }) => !taken.has(noun))
    const events = joinHarm(scene, blameOn(scene, read.parsed, apart([...verbs, ...nouns])))
    addReporters(scene, read, events)
    // The agency of the dateline reports the lead.
    if (agency !== null && events[0] && drafts.every((draft) => draft.reportedBy !== agency) && (scene.tokens[sentence.first]?.start ?? 0) >= (document.layout.dateline?.end ?? 0)) events[0].reportedBy ??= agency
    drafts.push(...[...events, ...statements(scene, read, events)].sort((a, b) => a.match.first - b.match.first))
  })
  const learned = learn(drafts, triggers)
  fillFromContext(scene, learned)
  return mergeTold(scene, learned).map((draft) => toEvent(scene, draft))
}
