import { type Clause, type Parsed, subjectsOf } from './clause.ts'
import type { Draft } from './draft.ts'
import { singularOf } from './lemmas.ts'
import type { Scene } from './scene.ts'
import { participantsOf, unique } from './sides.ts'

/** What carries an attack rather than names it: "a roadside bomb killed". */
const CARRIER = /^(?:bomb|bomber|mine|grenade|rocket|missile|shell|drone|device|blast)$/
const HARM = /^(?:kill|wound|injure|hit|strike|destroy|damage|target|hurt|leave|maim|murder|devastate|flatten|rock|claim)$/

/** "a bomb went off, killing six": what the participle adds to the deed before it. */
function addedTo(drafts: readonly Draft[], draft: Draft): Draft | undefined {
  if (draft.noun || draft.clause.kind !== 'participle' || !HARM.test(draft.clause.verb?.lemma ?? '')) return undefined
  return drafts.find((one) => one !== draft && one.match.kind.plover === 'ASSAULT' && one.clause === draft.clause.subjectFrom)
}

/** The noun that names the deed of which a verb tells what it did: "an air strike killed twelve". */
function namedBy(drafts: readonly Draft[], { noun, clause }: Draft): Draft | undefined {
  if (noun || !HARM.test(clause.verb?.lemma ?? '')) return undefined
  const beside = [...subjectsOf(clause), ...clause.attached.filter(({ preposition }) => preposition === 'by' || preposition === 'in').flatMap(({ nouns }) => nouns)]
  return drafts.find((one) => one.noun !== null && (one.match.kind.plover === 'ASSAULT' || one.match.kind.mode === 'cyber') && beside.includes(one.noun))
}

/** "An air strike killed twelve": the noun and the verb tell one event. */
export function joinHarm(scene: Scene, drafts: readonly Draft[]): readonly Draft[] {
  const gone = new Set<Draft>()
  for (const draft of drafts.filter(({ match }) => match.kind.plover === 'ASSAULT')) {
    const first = addedTo(drafts, draft)
    const noun = namedBy(drafts, draft)
    if (noun && CARRIER.test(singularOf(scene.tokens[noun.match.end - 1]?.folded ?? ''))) {
      draft.match = { ...draft.match, kind: noun.match.kind }
      draft.actors = unique(noun.actors.length > 0 ? noun.actors : draft.actors, draft.recipients)
      gone.add(noun)
    } else if (noun ?? first) {
      const into = noun ?? first ?? draft
      into.recipients = unique([...into.recipients, ...draft.recipients], into.actors)
      into.place ??= draft.place
      into.placeFrom ??= draft.placeFrom
      gone.add(draft)
    }
  }
  return drafts.filter((draft) => !gone.has(draft))
}

const BLAMING = /^(?:blame|trace|attribute|claim|link|ascribe)$/

/** "an attack blamed on", "was traced to", "claimed by": who is said to have done it. */
export function blameOn(scene: Scene, parsed: Parsed, drafts: readonly Draft[]): readonly Draft[] {
  const blamed = (clause: Clause): boolean => clause.verb !== null && BLAMING.test(clause.verb.lemma) && (clause.verb.isPassive || clause.verb.form === 'participle')
  const told = new Set<Clause>()
  for (const clause of parsed.clauses.filter(blamed)) {
    const deed = drafts.find(({ noun }) => noun !== null && subjectsOf(clause).includes(noun))
    if (!deed || deed.actors.length > 0) continue
    deed.actors = unique(clause.attached.filter(({ preposition }) => /^(?:on|to|by)$/.test(preposition)).flatMap(({ nouns }) => nouns).flatMap((noun) => participantsOf(scene, parsed, noun, 'own')), deed.recipients)
    told.add(clause)
  }
  return drafts.filter(({ noun, clause }) => noun !== null || !told.has(clause))
}
