import type { EventFlag } from '../../../../shared/model/event.ts'
import type { NounChunk, VerbChunk } from './chunks.ts'
import type { Clause } from './clause.ts'
import { singularOf } from './lemmas.ts'
import type { Match } from './triggers.ts'
import type { Scene } from './scene.ts'
import { DOUBTING, FAILING, HAPPENING, PLANNING, PLANNING_NOUNS, REPORTING } from './words/governors.ts'

/** Whether a clause tells something that happened, or how else it is meant. */
export interface Stance {
  /** False where it is only asked for, threatened, wished or the purpose of something else. */
  readonly isTold: boolean
  readonly flags: readonly EventFlag[]
  /** The clause of the verb of speech that reports it. */
  readonly saidIn: Clause | null
}

const NOT_TOLD: Stance = { isTold: false, flags: [], saidIn: null }
const TOLD: Stance = { isTold: true, flags: [], saidIn: null }

const withFlags = (stance: Stance, ...flags: readonly EventFlag[]): Stance => ({ ...stance, flags: [...new Set([...stance.flags, ...flags])] })

/** The kinds that the verbs of clauses tell. */
export type MatchOf = ReadonlyMap<Clause, Match>

/** Stances already found. */
export type StanceOf = Map<Clause, Stance>

/** What a clause's own verb says: negation, "will", "may", "if". */
function ownStance(scene: Scene, clause: Clause, stance: Stance): Stance {
  const { verb } = clause
  if (!verb) return stance
  // A headline's "to": "Laos, Thailand to hold talks".
  if (clause.kind === 'infinitive' && clause.parent?.verb === null) return withFlags(stance, 'planned')
  const isConditional = /^(?:if|unless|whether|lest)$/.test(clause.opener)
  // "If Peru does not apologise": neither told nor denied.
  if (isConditional && !verb.isPastPerfect) return withFlags(stance, 'hypothetical')
  if (verb.isNegated || [...clause.subjects, ...clause.objects].some(({ first }) => /^(?:neither|no|none|nobody)$/.test(scene.tokens[first]?.folded ?? ''))) return withFlags({ ...stance, flags: stance.flags.filter((flag) => flag !== 'planned') }, 'denied')
  return isConditional ? withFlags(stance, 'hypothetical') : ofModal(clause, verb, stance)
}

/** What "will", "may", "would" and "should" say. */
function ofModal(clause: Clause, { modal, isPastPerfect }: VerbChunk, stance: Stance): Stance {
  switch (modal) {
    case 'may':
    case 'might':
    case 'could':
    case 'can':
    case 'cannot':
      return withFlags(stance, 'hypothetical')
    case 'will':
    case 'shall':
    case "'ll":
      return withFlags(stance, clause.isConditioned ? 'hypothetical' : 'planned')
    case 'would':
      return withFlags(stance, !clause.isConditioned && (clause.kind === 'complement' || clause.kind === 'aside' || isPastPerfect) ? 'planned' : 'hypothetical')
    case 'should':
    case 'must':
    case 'ought':
      return NOT_TOLD
    default:
      return stance
  }
}

/** Whether what an infinitive says came about: "began to withdraw", "was in Lomé to meet", "was the first to recognise". */
function isDone(scene: Scene, clause: Clause, governor: Clause): boolean {
  const lemma = governor.verb?.lemma ?? ''
  return HAPPENING.has(lemma) || isThereTo(governor) || isFirstTo(scene, clause, lemma)
}

/** "became the first country to recognise": it did. */
function isFirstTo({ tokens }: Scene, { afterNoun }: Clause, lemma: string): boolean {
  return afterNoun !== null && /^(?:be|become)$/.test(lemma) && tokens.slice(afterNoun.first, afterNoun.end).some(({ folded }) => /^(?:first|second|third|latest|last|only)$/.test(folded))
}

/** "was in Lomé to meet" */
function isThereTo({ verb, attached }: Clause): boolean {
  return verb?.lemma === 'be' && attached.some(({ preposition }) => preposition === 'in')
}

function ofInfinitive(scene: Scene, clause: Clause, governor: Clause, under: Stance, matchOf: MatchOf): Stance {
  if (governor.verb === null && governor.kind === 'main' && governor.subjects.length > 0 && clause.afterNoun !== null) return under
  const lemma = governor.verb?.lemma ?? ''
  const noun = clause.afterNoun ? singularOf(scene.tokens[clause.afterNoun.head]?.folded ?? '') : ''
  const isStatement = (matchOf.get(governor)?.kind.sides ?? 'speaker') === 'speaker'
  if (!isStatement) return NOT_TOLD
  if (PLANNING_NOUNS.has(noun) && /^(?:have|be|announce|confirm|reveal|make|unveil|outline|)$/.test(lemma)) return withFlags(under, 'planned')
  if (PLANNING.has(lemma)) return withFlags(under, 'planned')
  if (isDone(scene, clause, governor)) return under
  if (FAILING.has(lemma)) return withFlags(under, 'denied')
  return DOUBTING.has(lemma) ? withFlags(under, 'hypothetical') : NOT_TOLD
}

function ofParticiple(scene: Scene, clause: Clause, governor: Clause, under: Stance): Stance {
  const lemma = governor.verb?.lemma ?? ''
  if (clause.verb?.form === 'participle') return TOLD
  if (clause.opener === 'without') return withFlags(under, 'denied')
  if (/^(?:after|before|while|when|upon|following|since|by|on|in)$/.test(clause.opener)) return { ...under, flags: under.flags.filter((flag) => flag !== 'denied') }
  if (clause.opener !== '') return NOT_TOLD
  const isBehindVerb = governor.verb !== null && governor.verb.end === clause.first
  if (governor.verb && clause.first < governor.verb.first) return under
  if (!isBehindVerb) return scene.tokens[clause.first - 1]?.text === ',' || clause.afterNoun !== null || governor.verb === null ? under : NOT_TOLD
  if (FAILING.has(lemma)) return withFlags(under, 'denied')
  if (DOUBTING.has(lemma)) return withFlags(under, 'hypothetical')
  return HAPPENING.has(lemma) || REPORTING.has(lemma) ? under : NOT_TOLD
}

function ofComplement(clause: Clause, governor: Clause, under: Stance, matchOf: MatchOf): Stance {
  const lemma = governor.verb?.lemma ?? ''
  if (governor.verb === null) return clause.isQuoted ? { ...TOLD, saidIn: null } : TOLD
  if (lemma === 'deny') return { ...withFlags(under, 'denied'), saidIn: governor }
  const match = matchOf.get(governor)
  if (match && match.kind.sides !== 'speaker' && match.kind.name !== 'brief') return NOT_TOLD
  if (governor.verb.lemma === 'be') return TOLD
  return REPORTING.has(lemma) ? { ...TOLD, saidIn: governor } : lemma === 'doubt' ? withFlags(TOLD, 'hypothetical') : NOT_TOLD
}

/** "is considering sanctions", "plans a visit": a noun as the object of a verb that leaves it open or to come. */
export function withDoubt(stance: Stance, { verb, objects }: Clause, noun: NounChunk): Stance {
  if (!verb || !objects.includes(noun)) return stance
  // "did not condemn the raid": the raid took place.
  if (/^(?:claim|condemn|mention|discuss|confirm|welcome|support|criticize|criticise|recognize|recognise|stop|prevent|comment|justify|forget|denounce)$/.test(verb.lemma)) return { ...stance, flags: [] }
  if (DOUBTING.has(verb.lemma)) return withFlags(stance, 'hypothetical')
  return PLANNING.has(verb.lemma) ? withFlags(stance, 'planned') : stance
}

const DEEPEST = 10

/** How a clause is meant, from what governs it down to its own verb. */
export function stanceOf(scene: Scene, clause: Clause, matchOf: MatchOf, known: StanceOf, depth = 0): Stance {
  const there = known.get(clause)
  if (there) return there
  const governor = clause.parent
  let stance = TOLD
  if (governor && depth < DEEPEST) {
    const under = stanceOf(scene, governor, matchOf, known, depth + 1)
    if (clause.kind === 'infinitive') stance = ofInfinitive(scene, clause, governor, under, matchOf)
    else if (clause.kind === 'participle') stance = ofParticiple(scene, clause, governor, under)
    else if (clause.kind === 'complement') stance = ofComplement(clause, governor, under, matchOf)
    else if (clause.kind === 'aside' || clause.kind === 'main') stance = TOLD
    else stance = { ...TOLD, isTold: clause.kind !== 'relative' || under.isTold, saidIn: under.saidIn }
  }
  stance = stance.isTold ? ownStance(scene, clause, stance) : stance
  known.set(clause, stance)
  return stance
}
