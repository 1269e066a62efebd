import { type Clause, type Parsed, subjectsOf } from './clause.ts'
import type { NounChunk } from './chunks.ts'
import { type Draft, everybody } from './draft.ts'
import { participantsOf, unique } from './sides.ts'
import type { Scene } from './scene.ts'
import type { MatchOf } from './stance.ts'
import type { Match } from './triggers.ts'
import { DOUBTING, LIGHT_VERBS, PLANNING } from './words/governors.ts'

const DURING = /^(?:during|after|before|following|at|amid|since)$/
const GATHERING = /^(?:hold|chair|co-chair|attend|host|join|have|convene|open|lead)$/
const OCCASION = /^(?:during|after|before|following|at|in|on|amid|since|for)$/
/** Verbs that say of a noun that it took place. */
const TAKING_PLACE = /^(?:take|begin|start|end|conclude|occur|happen|follow|come|open|last|resume|continue|kill|wound|injure|leave|destroy|damage|draw|hit|strike|target|focus|mark|erupt|break|go|fail|collapse|hold|launch|carry|conduct|lead|attend|host|chair|co-chair|join|call|confirm|report|announce|mount|stage|claim|face|make|pay|undertake|wrap)$/

/** A noun tells an event where somebody takes part in it by its own words, or where the clause says that it took place. */
export function isNounTold(scene: Scene, parsed: Parsed, matches: MatchOf, draft: Draft): boolean {
  const { noun, clause, match } = draft
  if (!noun) return true
  const isSubject = clause.subjects.includes(noun)
  const isObject = clause.objects.includes(noun) || clause.furtherObjects.includes(noun)
  if (isContent(scene, draft, isObject, isSubject, matches.get(clause))) return false
  const verb = clause.verb?.lemma ?? ''
  const isMeeting = match.kind.sides === 'mutual' || match.kind.mode === 'visit'
  if (isMeeting && isSubject) completeFromTail(scene, parsed, clause, draft)
  const own = draft.actors.length + draft.recipients.length
  if (isMeeting && clause.verb === null && isThere(scene, parsed, draft)) return true
  if (isMeeting || (isObject && (DOUBTING.has(verb) || PLANNING.has(verb)))) completeFromSubject(scene, parsed, clause, draft, isSubject)
  if (isMeeting) return isMet(parsed, draft, own, isObject && GATHERING.test(verb))
  if (own > 0) return true
  if (isObject) return TAKING_PLACE.test(verb) && LIGHT_VERBS.has(verb)
  return isSubject && tookPlace(parsed, draft, noun, matches)
}

/** A meeting needs two, a visit its visitor. */
function isMet(parsed: Parsed, draft: Draft, own: number, isHeld: boolean): boolean {
  if (draft.match.kind.mode === 'visit') return own > 0 && draft.actors.length > 0
  const count = everybody(draft).length
  // "in talks with", "talks between": the other side may have no name.
  const isShared = draft.noun !== null && (parsed.onNoun.get(draft.noun) ?? []).some(({ preposition }) => preposition === 'between' || preposition === 'with')
  return (own > 0 && (count > 1 || isShared)) || (isHeld && count > 0)
}

/** Whether a noun without anybody named beside it still tells that something took place, as the subject of its clause. */
function tookPlace(parsed: Parsed, draft: Draft, noun: NounChunk, matches: MatchOf): boolean {
  const verb = draft.clause.verb?.lemma ?? 'be'
  return TAKING_PLACE.test(verb) || (isAction(draft) && verb !== 'be' && !matches.has(draft.clause)) || isSomebodys(parsed, noun)
}

/** Protest and violence take place whatever else the clause says of them: "the riots entered a second week". */
function isAction({ match }: Draft): boolean {
  return match.kind.plover === 'PROTEST' || match.kind.plover === 'ASSAULT'
}

/** "the massacre of villagers by militias": somebody without a name takes part. */
function isSomebodys(parsed: Parsed, noun: NounChunk): boolean {
  return (parsed.onNoun.get(noun) ?? []).some(({ preposition }) => /^(?:of|by|against|on)$/.test(preposition))
}

/** Whether the noun is only what the clause's verb is about: "condemned the attack by", "rejected talks with". */
function isContent(scene: Scene, { noun, clause, match }: Draft, isObject: boolean, isSubject: boolean, governing: Match | undefined): boolean {
  const isGoverned = governing !== undefined && governing.kind.name !== 'statement'
  const attached = clause.attached.find(({ nouns }) => noun !== null && nouns.includes(noun))
  if (!attached) return isObject && isGoverned
  if (match.kind.name === 'invite') return true
  // "is in Nairobi for talks with": a name before the preposition owns nothing.
  if (attached.of !== null && !isSubject && scene.mentionAt[attached.of.head] === undefined) return true
  return !OCCASION.test(attached.preposition) || (governing !== undefined && !attached.isBeforeVerb && !DURING.test(attached.preposition))
}

/** "Talks opened in Bergen between Chad and Libya": those who meet stand behind the verb. */
function completeFromTail(scene: Scene, parsed: Parsed, clause: Clause, draft: Draft): void {
  if (draft.actors.length > 0 || !TAKING_PLACE.test(clause.verb?.lemma ?? '')) return
  draft.actors = unique(clause.attached.filter(({ preposition, isBeforeVerb }) => !isBeforeVerb && preposition === 'between').flatMap(({ nouns }) => nouns.flatMap((noun) => participantsOf(scene, parsed, noun, 'own'))), draft.recipients)
}

/** A headline without its "is": "Danish envoy in Lagos for talks", "Pope in Malta on three-day visit". */
function isThere(scene: Scene, parsed: Parsed, draft: Draft): boolean {
  const { clause, noun, match } = draft
  const occasion = clause.attached.find(({ preposition, nouns, of }) => noun !== null && nouns.includes(noun) && of !== null && scene.mentionAt[of.head]?.type === 'place' && (preposition === 'for' || preposition === 'on'))
  const where = clause.attached.find(({ preposition, nouns, at }) => preposition === 'in' && occasion !== undefined && at < occasion.at && nouns.some(({ head }) => scene.mentionAt[head]?.type === 'place'))
  if (!where || clause.kind !== 'main') return false
  if (draft.actors.length === 0) completeFromSubject(scene, parsed, clause, draft, false)
  if (draft.recipients.length === 0 && match.kind.mode === 'visit') draft.recipients = unique(where.nouns.flatMap((one) => participantsOf(scene, parsed, one, 'own')), draft.actors)
  return draft.actors.length > 0
}

/** "said during talks with the envoy", "began a visit to Chad": the subject of the clause takes part. */
function completeFromSubject(scene: Scene, parsed: Parsed, clause: Clause, draft: Draft, isSubject: boolean): void {
  if (isSubject || draft.actors.length > 0) return
  const subjects = subjectsOf(clause).flatMap((noun) => participantsOf(scene, parsed, noun, 'own'))
  draft.actors = unique(subjects, draft.recipients)
}
