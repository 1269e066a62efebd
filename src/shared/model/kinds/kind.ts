/** The 16 event types of PLOVER (openeventdata/PLOVER, PLOVER_MANUAL.tex). Plain statements have none. */
export const PLOVER_TYPES = [
  'AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT', 'REQUEST', 'ACCUSE', 'REJECT', 'THREATEN', 'PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT'
] as const
export type PloverType = (typeof PLOVER_TYPES)[number]

/** What lists and filters sort events by: PLOVER's types, and STATEMENT for what has none. */
export const CODED_TYPES = [...PLOVER_TYPES, 'STATEMENT'] as const
export type CodedType = (typeof CODED_TYPES)[number]

/** The type as lists and filters name it. */
export function codedType(plover: PloverType | null): CodedType {
  return plover ?? 'STATEMENT'
}

/** The modes of each type (PLOVER_MANUAL.tex, as the coded data sets write them); a type without any has an empty list. */
export const PLOVER_MODES: Readonly<Record<PloverType, readonly string[]>> = {
  AGREE: [],
  CONSULT: ['visit', 'third-party', 'multilateral', 'phone'],
  SUPPORT: [],
  CONCEDE: [],
  COOPERATE: [],
  AID: [],
  RETREAT: ['withdraw', 'release', 'disarm', 'ceasefire', 'access', 'resign'],
  REQUEST: ['assist', 'change', 'yield', 'meet'],
  ACCUSE: ['disapprove', 'investigate', 'allege'],
  REJECT: ['assist', 'change', 'yield', 'meet'],
  THREATEN: ['restrict', 'arrest', 'relations', 'expel', 'territory', 'violence'],
  PROTEST: ['demo', 'riot', 'strike', 'hunger', 'boycott', 'obstruct', 'vandalize'],
  SANCTION: ['convict', 'expel', 'withdraw', 'discontinue'],
  MOBILIZE: ['troops', 'weapons', 'police', 'militia'],
  COERCE: ['seize', 'restrict', 'censor', 'curfew', 'martial-law', 'arrest', 'deport', 'withhold', 'misinformation', 'cyber'],
  ASSAULT: ['abduct', 'beat', 'torture', 'sexual', 'targeted', 'destroy', 'primitive', 'firearms', 'explosives', 'suicide-attack', 'aerial', 'drone', 'heavy-weapons', 'crowd-control', 'unconventional']
}

/**
 * Who stands on which side. directed: the subject acts on the object. mutual: both take part alike ("A met B"): the one
 * named as subject is the actor, the other the recipient, and without an order all are actors. speaker: the actor speaks.
 * reversed: the subject is the recipient, as in "the president received the envoy", where the visitor acts.
 */
export const KIND_SIDES = ['directed', 'mutual', 'speaker', 'reversed'] as const
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
  /** Nouns that name it, in the singular ("meeting", "telephone conversation") unless only the plural does: "talks". */
  readonly nouns: readonly string[]
  /**
   * A verb or noun that tells this kind only with certain words after or around it: "expel" with "diplomat",
   * "sign" with "agreement". A phrase counts before a verb or noun that stands alone, and the one with the longest head
   * before the others.
   */
  readonly phrases: readonly KindPhrase[]
}

export interface KindPhrase {
  /** The trigger's dictionary form: "sign", "break off". */
  readonly words: string
  /**
   * Dictionary forms of which one must head the object or the phrase beside it ("expelled three diplomats", "embassy was
   * closed", "spoke by phone", "struck with drones"), or lead the infinitive that follows ("urged them to withdraw").
   * In angle brackets stand types of mentions, "<person>" (also a role), "<place>", "<organization>", "<money>", "<agreement>",
   * and shapes of clauses: "<infinitive>" ("asked them to leave"), "<predicate>" ("called the raid an outrage").
   */
  readonly with: readonly string[]
}
