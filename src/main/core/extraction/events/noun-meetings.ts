import { type Clause, type Parsed, subjectsOf } from './clause.ts'
import { type Draft, everybody } from './draft.ts'
import type { Scene } from './scene.ts'
import { participantsOf, unique } from './sides.ts'

const GATHERING = /^(?:hold|chair|co-chair|attend|host|join|have|convene|open|lead)$/
/** What is done with a visit, wherever it goes: "wrapped up a visit to Jakarta". */
const VISITING = /^(?:make|pay|begin|start|open|kick|end|conclude|complete|finish|wrap|extend|continue)$/
/** Verbs that say of a noun that it took place. */
export const TAKING_PLACE = /^(?:flare|rage|intensify|persist|reopen|take|begin|start|end|conclude|occur|happen|follow|come|open|last|resume|continue|kill|wound|injure|leave|destroy|damage|draw|hit|strike|target|focus|mark|erupt|break|go|fail|collapse|hold|launch|carry|conduct|lead|attend|host|chair|co-chair|join|call|confirm|report|announce|mount|stage|claim|face|make|pay|undertake|wrap)$/

/** Whether a noun for a meeting or a visit tells one: where those who take part stand beside it, behind its verb, or before "held". */
export function isMeetingTold(scene: Scene, parsed: Parsed, draft: Draft, isObject: boolean, isSubject: boolean): boolean {
  const { clause, match } = draft
  if (isSubject) completeFromTail(scene, parsed, clause, draft)
  const own = draft.actors.length + draft.recipients.length
  if (clause.verb === null && isThere(scene, parsed, draft)) return true
  completeFromSubject(scene, parsed, clause, draft, isSubject)
  const verb = clause.verb?.lemma ?? ''
  return isMet(parsed, draft, own, isObject && (match.kind.mode === 'visit' ? VISITING : GATHERING).test(verb))
}

/** A meeting needs two, a visit its visitor. */
function isMet(parsed: Parsed, draft: Draft, own: number, isHeld: boolean): boolean {
  if (draft.match.kind.mode === 'visit') return (own > 0 || isHeld) && draft.actors.length > 0
  const count = everybody(draft).length
  // "in talks with", "talks between": the other side may have no name.
  const isShared = draft.noun !== null && (parsed.onNoun.get(draft.noun) ?? []).some(({ preposition }) => preposition === 'between' || preposition === 'with')
  return (own > 0 && (count > 1 || isShared)) || (isHeld && count > 0)
}

/** "Talks opened in Bergen between Chad and Libya": those who meet stand behind the verb. */
export function completeFromTail(scene: Scene, parsed: Parsed, clause: Clause, draft: Draft): void {
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
export function completeFromSubject(scene: Scene, parsed: Parsed, clause: Clause, draft: Draft, isSubject: boolean): void {
  if (isSubject || draft.actors.length > 0) return
  const subjects = subjectsOf(clause).flatMap((noun) => participantsOf(scene, parsed, noun, 'own'))
  draft.actors = unique(subjects, draft.recipients)
}
