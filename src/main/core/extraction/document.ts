import type { DateRange, IsoDate } from '../../../shared/model/date-range.ts'
import type { FoundEvent } from '../../../shared/model/findings.ts'
import type { EntityType } from '../../../shared/model/mention.ts'

/** A stretch of the article's text: UTF-16 offsets, the end excluded. */
export interface Span {
  readonly start: number
  readonly end: number
}

export type TokenKind = 'word' | 'number' | 'punctuation'

/** A word, number or sign with its place in the text. */
export interface Token extends Span {
  readonly text: string
  /** The text in lower case, without accents on it: what lists are searched by. */
  readonly folded: string
  readonly kind: TokenKind
  readonly isCapital: boolean
  /** The index of its sentence. */
  readonly sentence: number
  /** Whether it opens a sentence, a quotation, a bracket or a list item, where a capital says nothing. */
  readonly isOpening: boolean
  readonly hasSpaceBefore: boolean
}

/** A sentence as a range of tokens, the end excluded. */
export interface Sentence {
  readonly first: number
  readonly end: number
}

/** What the head of an article says before its first sentence. */
export interface Dateline extends Span {
  readonly place: Span | null
  readonly date: Span | null
  readonly agency: Span | null
}

/** The parts of a text: headline, dateline, paragraphs, quotations. */
export interface Layout {
  readonly headline: Span | null
  readonly dateline: Dateline | null
  readonly paragraphs: readonly Span[]
  readonly quotations: readonly Span[]
}

/** Who read a mention: the rules alone, the trained tagger alone, both alike, or the analyst who accepted the name before. */
export type ReadBy = 'rules' | 'tagger' | 'both' | 'lexicon'

/**
 * A stretch of tokens that one source proposes as a mention, with a score: how many points of evidence speak for it.
 * Sources only propose; `decide` alone chooses. A trained tagger proposes in the same form.
 */
export interface Candidate {
  readonly first: number
  readonly end: number
  readonly type: string
  readonly score: number
  readonly confidence: number
  readonly why: string
  /** Mentions inside it that stand or fall with it, such as the nationality in a post. */
  readonly parts: readonly Candidate[]
  /** ISO 3166-1 alpha-3, where the source knows it. */
  readonly country: string | null
  /** Whether several countries have a place of the name and the article does not say which it means. */
  readonly isCountryGuessed: boolean
  /** The usual name of what it stands for, where the text has another ("Islamic Republic of Iran" is "Iran"). */
  readonly name: string | null
  readonly sector: string | null
  readonly date: DateRange | null
  /** Who read it where it was not the rules alone. */
  readonly readBy?: ReadBy
  /** Whether it is a country that acts, and an organization therefore. */
  readonly isActing?: boolean
}

/** A role and whose it is. Both are indices into the document's mentions. */
export interface HeldPost {
  readonly mention: number
  readonly holder: number
  /** The words of the text, or the office that "counterpart" stands for. */
  readonly title: string
  /** Folded words without the country, as they are compared with those of other posts. */
  readonly words: string
  /** For a counterpart: the office without its country. */
  readonly office: string | null
  readonly country: string | null
  readonly organization: string | null
  /** Since and until when, where the text says so. */
  readonly heldFrom: IsoDate | null
  readonly heldTo: IsoDate | null
  /** Whether it is over; where `heldTo` does not say since when, the title begins with "former". */
  readonly isFormer: boolean
  readonly confidence: number
  readonly why: string
}

/** The mentions of one article that stand for the same. */
export interface Chain {
  readonly type: EntityType
  readonly name: string
  readonly aliases: readonly string[]
  readonly country: string | null
  readonly sector: string | null
  readonly confidence: number
  readonly why: string
  /** Indices into the document's mentions. */
  readonly mentions: readonly number[]
}

/** Words that stand for somebody without naming them ("he", "the two sides"): a range of tokens, and indices into the chains. */
export interface Reference {
  readonly first: number
  readonly end: number
  readonly chains: readonly number[]
  readonly confidence: number
  readonly why: string
}

/** A capital or palace that stands for its government: indices into the mentions and the chains. */
export interface StandIn {
  readonly mention: number
  /** The country that acts. */
  readonly chain: number
  readonly why: string
}

/** What the lexicon of the project says of a name. */
export interface LexiconName {
  readonly name: string
  readonly type: string
  readonly verdict: 'accepted' | 'rejected'
}

/** The immutable document that goes from stage to stage; each stage returns a copy with its part filled in. */
export interface ArticleDocument {
  readonly text: string
  readonly publishedOn: IsoDate | null
  readonly language: string
  readonly layout: Layout
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  /** Everything that was proposed, chosen or not: the tagger's scores. */
  readonly candidates: readonly Candidate[]
  /** What was chosen, nested parts included, in the order of reading. */
  readonly mentions: readonly Candidate[]
  readonly posts: readonly HeldPost[]
  readonly chains: readonly Chain[]
  readonly references: readonly Reference[]
  readonly standIns: readonly StandIn[]
  readonly events: readonly FoundEvent[]
}
