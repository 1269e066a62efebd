import type { Clause, Parsed } from './clause.ts'
import type { NounChunk } from './chunks.ts'
import type { Draft } from './draft.ts'
import { completeFromSubject, completeFromTail, isMeetingTold, TAKING_PLACE } from './noun-meetings.ts'
import type { Scene } from './scene.ts'
import type { MatchOf } from './stance.ts'
import type { Match } from './triggers.ts'
import { DOUBTING, LIGHT_VERBS, PLANNING } from './words/governors.ts'

const DURING = /^(?:during|after|before|following|at|amid|since)$/
const OCCASION = /^(?:during|after|before|following|at|in|on|amid|since|for)$/

/** A noun tells an event where somebody takes part in it by its own words, or where the clause says that it took place. */
export function isNounTold(scene: Scene, parsed: Parsed, matches: MatchOf, draft: Draft): boolean {
  const { noun, clause, match } = draft
  if (!noun) return true
  const isSubject = clause.subjects.includes(noun)
  const isObject = clause.objects.includes(noun) || clause.furtherObjects.includes(noun)
  const verb = clause.verb?.lemma ?? ''
  const isMeeting = match.kind.sides === 'mutual' || match.kind.mode === 'visit'
  if (isSubject && match.kind.plover === 'ASSAULT') completeFromTail(scene, parsed, clause, draft)
  if (isMeeting) return isMeetingTold(scene, parsed, draft, isObject, isSubject)
  const own = draft.actors.length + draft.recipients.length
  if (isObject && (DOUBTING.has(verb) || PLANNING.has(verb))) completeFromSubject(scene, parsed, clause, draft, isSubject)
  if (own > 0) return true
  if (isObject) return TAKING_PLACE.test(verb) && LIGHT_VERBS.has(verb)
  return isSubject && tookPlace(parsed, draft, noun, matches)
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
export function isContent(scene: Scene, noun: NounChunk, clause: Clause, match: Match, governing: Match | undefined): boolean {
  const isGoverned = governing !== undefined && governing.kind.name !== 'statement'
  const attached = clause.attached.find(({ nouns }) => nouns.includes(noun))
  if (!attached) return isGoverned && (clause.objects.includes(noun) || clause.furtherObjects.includes(noun))
  if (match.kind.name === 'invite') return true
  // "is in Nairobi for talks with": a name before the preposition owns nothing.
  if (attached.of !== null && !clause.subjects.includes(noun) && scene.mentionAt[attached.of.head] === undefined) return true
  return !OCCASION.test(attached.preposition) || (governing !== undefined && !attached.isBeforeVerb && !DURING.test(attached.preposition))
}
