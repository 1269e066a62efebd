import type { FoundParticipant } from '../../../../shared/model/findings.ts'
import { type Attached, type Clause, type Parsed, subjectsOf } from './clause.ts'
import type { EventKind } from '../../../../shared/model/kinds/kind.ts'
import type { NounChunk } from './chunks.ts'
import type { Scene } from './scene.ts'
import { isCountry, ownersIn, participantsOf, type Reach, unique } from './sides.ts'
import type { Match } from './triggers.ts'

/** Who stands on which side of an event. */
export interface Sides {
  readonly actors: readonly FoundParticipant[]
  readonly recipients: readonly FoundParticipant[]
}

type People = readonly FoundParticipant[]

interface Reading {
  readonly scene: Scene
  readonly parsed: Parsed
}

function peopleOf({ scene, parsed }: Reading, nouns: readonly NounChunk[], reach: Reach): People {
  return nouns.flatMap((noun) => participantsOf(scene, parsed, noun, reach))
}

/** Prepositions before whom a directed act reaches, the surest first. */
const REACHING = ['to', 'against', 'with', 'upon', 'on', 'at', 'for', 'from', 'toward', 'towards', 'into', 'over', 'between', 'among', 'of', 'near'] as const

function attachedBehind(clause: Clause, match: Match): readonly Attached[] {
  return clause.attached.filter(({ isBeforeVerb, at }) => !isBeforeVerb && at >= match.first)
}

/** What follows a noun that names an event, over the nouns between: "the visit of the premier to Fiji". */
function tailOf({ parsed }: Reading, noun: NounChunk): readonly Attached[] {
  const tail: Attached[] = []
  for (let one: NounChunk | undefined = noun; one && tail.length < 6; ) {
    const next: readonly Attached[] = parsed.onNoun.get(one) ?? []
    tail.push(...next)
    one = next.at(-1)?.nouns.at(-1)
  }
  return tail
}

const VERBAL = /^(?:SUPPORT|ACCUSE|REQUEST|REJECT|THREATEN|AGREE|CONCEDE|SANCTION)$/

/** Towns are where something happens, not whom it concerns; a capital may stand for its government in words and ties. */
function withoutTowns({ scene }: Reading, people: People, { plover, mode }: EventKind, isBetween = false): People {
  return people.filter(({ entity }) => {
    const chain = scene.document.chains[entity]
    return chain?.type !== 'place' || isCountry(scene, entity) || ((isBetween || (VERBAL.test(plover ?? '') && mode !== 'meet')) && scene.places.isCapital(chain.name))
  })
}

/** Who goes along: "the minister, accompanied by the ambassador", "Chad, together with Mali". */
function companionsOf(reading: Reading, clause: Clause): People {
  const together = alike(reading, clause.attached.filter(({ isBeforeVerb, at }) => isBeforeVerb && /^(?:together|along|jointly)$/.test(reading.scene.tokens[at - 1]?.folded ?? '')), /^with$/)
  if (together.length > 0) return together
  const along = reading.parsed.clauses.find((one) => one.kind === 'participle' && /^(?:accompany|join)$/.test(one.verb?.lemma ?? '') && one.verb?.isPassive === true && (one.subjectFrom === clause || one.parent === clause))
  return along ? alike(reading, along.attached, /^by$/) : []
}

/** "rallied outside the French embassy": the protest is against France. */
function isAtMission({ scene }: Reading, { preposition, nouns }: Attached, { plover }: EventKind): boolean {
  return plover === 'PROTEST' && /^(?:outside|at|near|in front of)$/.test(preposition) && nouns.some(({ head }) => /^(?:embassy|consulate)$/.test(scene.tokens[head]?.folded ?? ''))
}

/** Whom an act reaches behind a preposition. */
function reached(reading: Reading, attached: readonly Attached[], kind: EventKind): People {
  for (const preposition of kind.plover === 'AID' ? [...REACHING, 'in'] : kind.plover === 'CONCEDE' ? ['to'] : kind.mode === 'misinformation' ? [...REACHING, 'about'] : REACHING) {
    for (const one of attached) {
      if (one.preposition !== preposition && !isAtMission(reading, one, kind)) continue
      // Who shuttles between capitals travels; who mediates between them deals with governments.
      const isBetween = preposition === 'between' && !(reading.scene.tokens[one.at - 1]?.folded ?? '').startsWith('shuttl')
      const fitting = withoutTowns(reading, peopleOf(reading, one.nouns, 'owner'), kind, isBetween)
      if (fitting.length > 0) return fitting
    }
  }
  return []
}

/** "between A and B", "with C": those who take part alike. */
function alike(reading: Reading, attached: readonly Attached[], preposition: RegExp): People {
  return attached.flatMap((one) => (preposition.test(one.preposition) ? peopleOf(reading, one.nouns, 'own') : []))
}

/** The objects of the verb, their owners where they are things: "praised Syria’s role". */
function objectsOf(reading: Reading, clause: Clause, { kind }: Match): People {
  return withoutTowns(reading, peopleOf(reading, [...clause.objects, ...clause.furtherObjects], 'owner'), kind)
}

/** Behind which words the other side stands: "met with", "spoke to", "bought from". */
function companionOf({ kind, pattern }: Match): RegExp {
  if (kind.plover === 'COOPERATE') return /^(?:with|alongside|from|to|for)$/
  if (kind.mode === 'phone' && /^(?:receive|get|take|field) /.test(pattern)) return /^(?:from|with)$/
  return kind.mode === 'phone' || pattern.endsWith(' to') ? /^(?:with|to)$/ : /^(?:with|alongside)$/
}

function ofMutual(reading: Reading, clause: Clause, match: Match): Sides {
  const attached = attachedBehind(clause, match)
  const between = alike(reading, attached, /^(?:between|among)$/)
  const subjects = [...peopleOf(reading, subjectsOf(clause), clause.verb?.isPassive === true ? 'owner' : 'own'), ...companionsOf(reading, clause)]
  if (clause.verb?.isPassive === true) {
    const owned = subjectsOf(clause).flatMap((noun) => alike(reading, tailOf(reading, noun), /^(?:between|among|with)$/))
    const others = [...between, ...alike(reading, attached, /^(?:by|with)$/)]
    return { actors: unique([...subjects, ...owned, ...others]), recipients: [] }
  }
  const objects = clause.verb?.lemma === 'discuss' || (match.head && clause.objects.includes(match.head)) ? [] : peopleOf(reading, clause.objects, 'own')
  const companions = [...objects, ...alike(reading, attached, companionOf(match))]
  const actors = unique(subjects.length > 0 ? subjects : between)
  return { actors, recipients: unique(companions.length > 0 || subjects.length === 0 ? companions : between, actors) }
}

const FIRE = /^(?:fire|gunfire|shelling|strike|airstrike|attack|raid|bombardment|bombing|drone|missile|rocket|shell|bullet)s?$/

/** Whose fire or raid it was: "killed by Chadian shelling", "in a Chadian raid". */
function aimedBy({ scene }: Reading, attached: readonly Attached[]): People {
  return attached.flatMap(({ preposition, nouns }) => (/^(?:by|in)$/.test(preposition) ? nouns : [])).flatMap((noun) => (FIRE.test(scene.tokens[noun.head]?.folded ?? '') ? ownersIn(scene, noun) : []))
}

/** To whom something is done, and by whom: also "came under fire from". */
function ofPassive(reading: Reading, clause: Clause, match: Match): Sides {
  const attached = attachedBehind(clause, match)
  const patients = peopleOf(reading, subjectsOf(clause), 'owner')
  const sides = subjectsOf(clause).flatMap((noun) => alike(reading, tailOf(reading, noun), /^(?:between|among)$/))
  const doers = alike(reading, attached, match.pattern.startsWith('come under') ? /^(?:by|from)$/ : /^by$/)
  const actors = unique(doers.length > 0 || match.kind.plover !== 'ASSAULT' ? doers : aimedBy(reading, attached))
  // "Kenyan policemen have been sent": who is moved acts.
  if (actors.length === 0 && match.kind.plover === 'MOBILIZE') return { actors: unique(patients), recipients: [] }
  if (actors.length === 0 && sides.length > 0) return { actors: unique(sides), recipients: [] }
  // "trade with Cuba was suspended"
  const tails = subjectsOf(clause).flatMap((noun) => tailOf(reading, noun)).filter(({ preposition }) => /^(?:with|to|against|on)$/.test(preposition))
  const others = reached(reading, [...attached.filter(({ preposition }) => preposition !== 'by'), ...tails], match.kind)
  return { actors, recipients: unique(patients.length > 0 ? patients : others, actors) }
}

function ofDirected(reading: Reading, clause: Clause, match: Match): Sides {
  const attached = attachedBehind(clause, match)
  if (clause.verb?.isPassive === true || clause.verb?.form === 'participle' || match.pattern.startsWith('come under')) return ofPassive(reading, clause, match)
  const said = unique([...peopleOf(reading, subjectsOf(clause), 'own'), ...companionsOf(reading, clause)])
  // "Talks between Chad and Mali collapsed"
  const actors = said.length > 0 ? said : unique(subjectsOf(clause).flatMap((noun) => alike(reading, tailOf(reading, noun), /^(?:between|among)$/)))
  const named = peopleOf(reading, clause.objects, 'own')
  const objects = unique(objectsOf(reading, clause, match), actors)
  const others = unique(judged(reading, clause, match) ?? reached(reading, attached, match.kind), actors)
  // "signed a letter to Peru": a thing's owner gives way to whom the act reaches.
  const isThing = match.head !== null && clause.objects.includes(match.head) && named.length === 0
  // A suspect is handed to somebody: the one who gets him is meant.
  const isHandedOn = match.kind.name === 'extradite' && others.length > 0
  const recipients = objects.length > 0 && !(isThing && others.length > 0) && !isHandedOn ? objects : others
  return { actors, recipients: recipients.length > 0 ? recipients : unique(asked(reading, clause, match), actors) }
}

/** Whose act is judged: "condemned the arrest of the writer by Chad" is about Chad; whom it was done to is not meant. */
function judged(reading: Reading, clause: Clause, { kind }: Match): People | undefined {
  if (kind.plover !== 'ACCUSE' && kind.plover !== 'SUPPORT') return undefined
  const tails = clause.objects.flatMap((noun) => tailOf(reading, noun))
  const doers = alike(reading, tails, /^by$/)
  return doers.length > 0 ? doers : reached(reading, clause.attached.filter(({ preposition, isBeforeVerb }) => !isBeforeVerb && preposition !== 'of'), kind)
}

/** Whom the thing promised, threatened or refused concerns: "promised to send engineers to Fiji". */
function asked(reading: Reading, clause: Clause, match: Match): People {
  const child = reading.parsed.clauses.find((one) => one.kind === 'infinitive' && one.parent === clause && !one.isObjectControlled)
  if (!child) return []
  const objects = withoutTowns(reading, peopleOf(reading, child.objects, 'owner'), match.kind)
  return objects.length > 0 ? objects : reached(reading, child.attached.filter(({ preposition }) => /^(?:to|with|against|on|from)$/.test(preposition)), match.kind)
}

/** The visitor acts, the host receives: "the president received the envoy". */
function ofReversed(reading: Reading, clause: Clause, match: Match): Sides {
  const { actors, recipients } = ofDirected(reading, clause, match)
  return { actors: recipients, recipients: actors }
}

function ofSpeaker(reading: Reading, clause: Clause, match: Match): Sides {
  const actors = unique(peopleOf(reading, clause.verb?.isPassive === true ? [] : subjectsOf(clause), 'own'))
  const told = match.pattern === 'tell' || match.pattern === 'remind' ? peopleOf(reading, clause.objects, 'own') : []
  const to = clause.attached.filter(({ preposition, isBeforeVerb, of }) => preposition === 'to' && !isBeforeVerb && (of === null || clause.objects.includes(of))).flatMap(({ nouns }) => peopleOf(reading, nouns, 'own'))
  return { actors, recipients: unique([...told, ...to], actors) }
}

const GOAL = /^(?:to|in|into|for|at|on)$/

/** The visitor, and the host or else the country visited. */
function ofVisit(reading: Reading, clause: Clause, match: Match): Sides {
  const attached = attachedBehind(clause, match)
  const actors = unique([...peopleOf(reading, subjectsOf(clause), 'own'), ...companionsOf(reading, clause)])
  const hosts = [...withoutTowns(reading, alike(reading, attached, /^(?:with|by|at)$/), match.kind)]
  const invited = attached.filter(({ preposition }) => preposition === 'at').flatMap(({ nouns }) => nouns).filter(({ head }) => reading.scene.tokens[head]?.folded === 'invitation')
  hosts.push(...peopleOf(reading, invited, 'owner'))
  const goals = withoutTowns(reading, peopleOf(reading, [...clause.objects, ...attached.flatMap(({ preposition, nouns }) => (GOAL.test(preposition) ? nouns : []))], 'owner'), match.kind)
  return { actors, recipients: unique(hosts.length > 0 ? hosts : goals, actors) }
}

/** The sides of what a verb tells. */
export function sidesOfVerb(scene: Scene, parsed: Parsed, clause: Clause, match: Match): Sides {
  const reading = { scene, parsed }
  if (match.kind.mode === 'visit' && match.kind.sides === 'directed') return ofVisit(reading, clause, match)
  switch (match.kind.sides) {
    case 'mutual':
      return ofMutual(reading, clause, match)
    case 'reversed':
      return ofReversed(reading, clause, match)
    case 'speaker':
      return ofSpeaker(reading, clause, match)
    case 'directed':
      return ofDirected(reading, clause, match)
  }
}

/** Nouns whose "of" names who does it: "the resignation of". */
const DOING = /^(?:resignation|abdication|withdrawal|retreat|pullout|refusal|rejection|apology|surrender|approval|accession|ratification|protest|invasion|warning|threat|condemnation|criticism)s?$/

/** The sides of what a noun tells: whose it is, by whom, with whom, on whom. */
export function sidesOfNoun(scene: Scene, parsed: Parsed, noun: NounChunk, match: Match): Sides {
  const reading = { scene, parsed }
  const attached = tailOf(reading, noun)
  const between = alike(reading, attached, /^(?:between|among)$/)
  if (between.length > 0) return { actors: unique(between), recipients: [] }
  const of = alike(reading, parsed.onNoun.get(noun) ?? [], /^of$/)
  const by = alike(reading, attached, /^by$/)
  const behind = new Set([...of, ...by].map(({ entity }) => entity))
  const before = ownersIn(scene, noun).filter(({ entity }) => !behind.has(entity))
  if (match.kind.sides === 'mutual') {
    const actors = unique([...before, ...of, ...by])
    return { actors, recipients: unique(alike(reading, attached, /^with$/), actors) }
  }
  if (match.kind.mode === 'visit') {
    // "a tour of Chad" goes there, "the visit of the premier" is his.
    const isTour = match.pattern === 'tour'
    const actors = unique(by.length > 0 ? by : before.length > 0 || isTour ? before : of)
    return { actors, recipients: unique([...(isTour ? of : []), ...alike(reading, attached, /^(?:to|with|in)$/)], actors).filter(({ entity }) => scene.document.chains[entity]?.type !== 'place' || isCountry(scene, entity)) }
  }
  if (by.length === 0 && before.length === 0 && of.length > 0 && DOING.test(scene.tokens[noun.head]?.folded ?? '')) return { actors: unique(of), recipients: [] }
  const actors = unique(by.length > 0 ? by : before)
  const reaching = reached(reading, attached.filter((one) => one.preposition !== 'by' && one.preposition !== 'of'), match.kind)
  return { actors, recipients: unique(of.length > 0 ? of : reaching, actors) }
}

