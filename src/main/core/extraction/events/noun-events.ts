import { type Clause, type Parsed, subjectsOf } from './clause.ts'
import type { NounChunk } from './chunks.ts'
import type { Draft } from './draft.ts'
import { participantsOf, unique } from './sides.ts'
import type { Scene } from './scene.ts'
import type { MatchOf } from './stance.ts'
import type { Match } from './triggers.ts'
import { LIGHT_VERBS } from './words/governors.ts'

const DURING = /^(?:during|after|before|following|at|amid|since)$/
const OCCASION = /^(?:during|after|before|following|at|in|on|amid|since|for)$/
/** Verbs that say of a noun that it took place. */
const TAKING_PLACE = /^(?:take|begin|start|end|conclude|occur|happen|follow|come|open|last|resume|continue|kill|wound|injure|leave|destroy|damage|draw|hit|strike|target|focus|mark|erupt|break|go|fail|collapse|hold|launch|carry|conduct|lead|attend|host|chair|co-chair|join|call|confirm|report|announce|mount|stage|claim|face|make|pay|undertake|wrap)$/

/** A noun tells an event where somebody takes part in it by its own words, or where the clause says that it took place. */
export function isNounTold(scene: Scene, parsed: Parsed, matches: MatchOf, draft: Draft): boolean {
  const { noun, clause, match } = draft
  if (!noun) return true
  const own = draft.actors.length + draft.recipients.length
  const isSubject = clause.subjects.includes(noun)
  const isObject = clause.objects.includes(noun) || clause.furtherObjects.includes(noun)
  const verb = clause.verb?.lemma ?? ''
  if (isContent(noun, clause, isObject, isSubject, matches.get(clause))) return false
  const isMutual = match.kind.sides === 'mutual'
  if (isMutual || match.kind.mode === 'visit') completeFromSubject(scene, parsed, clause, draft, isSubject)
  const sides = draft.actors.length + draft.recipients.length
  if (isMutual) return (sides > 1 && own > 0) || (isObject && sides > 0 && /^(?:hold|chair|co-chair|attend|host|join|have|convene|open|lead)$/.test(verb))
  if (match.kind.mode === 'visit') return draft.actors.length > 0 && own > 0
  if (own > 0) return true
  // "the massacre of villagers by militias": somebody without a name takes part.
  if ((parsed.onNoun.get(noun) ?? []).some(({ preposition }) => /^(?:of|by|against|on)$/.test(preposition)) && isSubject) return true
  const isAction = match.kind.plover === 'PROTEST' || match.kind.plover === 'ASSAULT'
  return isSubject ? TAKING_PLACE.test(verb) || (isAction && !matches.has(clause)) : isObject && TAKING_PLACE.test(verb) && LIGHT_VERBS.has(verb)
}

/** Whether the noun is only what the clause's verb is about: "condemned the attack by", "rejected talks with". */
function isContent(noun: NounChunk, clause: Clause, isObject: boolean, isSubject: boolean, governing: Match | undefined): boolean {
  const isGoverned = governing !== undefined && governing.kind.name !== 'statement'
  const attached = clause.attached.find(({ nouns }) => nouns.includes(noun))
  if (!attached) return isObject && isGoverned
  if (attached.of !== null && !isSubject) return true
  return !OCCASION.test(attached.preposition) || (governing !== undefined && !attached.isBeforeVerb && !DURING.test(attached.preposition))
}

/** "said during talks with the envoy", "began a visit to Chad": the subject of the clause takes part. */
function completeFromSubject(scene: Scene, parsed: Parsed, clause: Clause, draft: Draft, isSubject: boolean): void {
  if (isSubject || draft.actors.length > 0) return
  const subjects = subjectsOf(clause).flatMap((noun) => participantsOf(scene, parsed, noun, 'own'))
  draft.actors = unique(subjects, draft.recipients)
}
