/** The 16 event types of PLOVER (openeventdata/PLOVER, PLOVER_MANUAL.tex). Plain statements have none. */
export const PLOVER_TYPES = [
  'AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT', 'REQUEST', 'ACCUSE', 'REJECT', 'THREATEN', 'PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT'
] as const
export type PloverType = (typeof PLOVER_TYPES)[number]

/**
 * Who stands on which side. directed: the subject acts on the object. mutual: both take part alike ("A met B"): the one
 * named as subject is the actor, the other the recipient, and without an order all are actors. speaker: the actor speaks.
 */
export const KIND_SIDES = ['directed', 'mutual', 'speaker'] as const
export type KindSides = (typeof KIND_SIDES)[number]

/** The analyst's word for an event, what it is called elsewhere, and how a text tells it. */
export interface EventKind {
  /** In lower case, as it is shown and stored: "meet", "expel diplomats". */
  readonly name: string
  /** Null for statements, which PLOVER leaves out. */
  readonly plover: PloverType | null
  /** PLOVER's mode, such as "visit"; null where the type has none or the kind leaves it open. */
  readonly mode: string | null
  /** Two to four digits: a root, or a code below it. */
  readonly cameo: string
  readonly sides: KindSides
  /** Who is actor and who is recipient, in words for the form. */
  readonly actor: string
  readonly recipient: string
  /** When it is coded and when not, in one line. */
  readonly rule: string
  /** One sentence that shows it. */
  readonly example: string
  /** Dictionary forms; several words where the verb has a fixed companion: "call on", "break off". */
  readonly verbs: readonly string[]
  /** Nouns that name it, in the singular: "meeting", "telephone conversation". */
  readonly nouns: readonly string[]
  /**
   * A verb or noun that tells this kind only with certain words after or around it: "expel" with "diplomat",
   * "sign" with "agreement". `words` are dictionary forms; one of `with` must head the object or the phrase beside it.
   */
  readonly phrases: readonly KindPhrase[]
}

export interface KindPhrase {
  readonly words: string
  readonly with: readonly string[]
}
