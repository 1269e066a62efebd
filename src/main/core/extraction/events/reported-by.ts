import type { FoundParticipant } from '../../../../shared/model/findings.ts'
import { type Clause, type Parsed, subjectsOf } from './clause.ts'
import type { Scene } from './scene.ts'
import { participantsOf } from './sides.ts'

/** What kind of source somebody is: a news medium, a body such as a ministry, or a person. */
export type ReporterKind = 'medium' | 'authority' | 'person'

/** What kind of source a chain is, by its type, sector and name. */
export function reporterKind({ document }: Scene, chain: number): ReporterKind {
  const found = document.chains[chain]
  if (found?.type === 'person') return 'person'
  return found?.sector === 'MED' || /\b(?:news|agency|times|post|press|radio|tv|television|daily|herald|gazette|reuters)\b/i.test(found?.name ?? '') ? 'medium' : 'authority'
}

/** The news agency of the dateline, which reports what the lead tells. */
export function datelineAgency(scene: Scene): number | null {
  const agency = scene.document.layout.dateline?.agency
  if (!agency) return null
  const at = scene.tokens.findIndex((token) => token.start >= agency.start)
  const mention = scene.mentionAt[at]
  return mention ? (scene.chainOf.get(mention) ?? null) : null
}

/** The one behind "according to" or "citing", or by whom it "was confirmed". */
export function accordingTo(scene: Scene, parsed: Parsed): number | null {
  for (const clause of parsed.clauses) {
    const isConfirmed = clause.verb?.isPassive === true && /^(?:confirm|report|announce)$/.test(clause.verb.lemma)
    for (const one of clause.attached) {
      if (!/^(?:according to|citing|per)$/.test(one.preposition) && !(isConfirmed && one.preposition === 'by')) continue
      const found = one.nouns.flatMap((noun) => participantsOf(scene, parsed, noun, 'own'))[0]
      if (found) return found.entity
    }
  }
  return null
}

/** A person behind "according to", and where in the sentence. */
export interface Account {
  /** The token of "according". */
  readonly at: number
  readonly clause: Clause
  readonly speaker: FoundParticipant
  /** Behind the person and what belongs to the name. */
  readonly end: number
}

/** The person to whom a sentence ascribes what it tells; undefined where it is a body or a medium, which only report. */
export function accountOf(scene: Scene, parsed: Parsed): Account | undefined {
  for (const clause of parsed.clauses) {
    for (const { preposition, nouns, at } of clause.attached) {
      const [noun] = nouns
      const speaker = preposition === 'according to' && noun ? participantsOf(scene, parsed, noun, 'own')[0] : undefined
      if (noun && speaker && scene.document.chains[speaker.entity]?.type === 'person') return { at, clause, speaker, end: noun.end }
    }
  }
  return undefined
}

/** The one whose verb of speech reports a clause. */
export function sayerOf(scene: Scene, parsed: Parsed, clause: Clause): number | null {
  return subjectsOf(clause).flatMap((noun) => participantsOf(scene, parsed, noun, 'own'))[0]?.entity ?? null
}
