import type { ArticleDocument, Candidate, Sentence } from '../document.ts'
import { chunk } from './chunks.ts'
import { classify } from './classes.ts'
import type { MentionAt, Word } from './word.ts'
import type { Parsed } from './clause.ts'
import { readClauses } from './clauses.ts'

/** No sentence of a language is longer; what is, comes in pieces, so that looking around in one never takes long. */
const LONGEST = 400

/** Whether a sentence is none that comes in pieces. */
export function isOneSentence({ first, end }: Sentence): boolean {
  return end - first <= LONGEST
}

/** A sentence, or the pieces of one that is too long to be one. */
export function piecesOf(sentence: Sentence): readonly Sentence[] {
  const { first, end } = sentence
  if (isOneSentence(sentence)) return [sentence]
  return Array.from({ length: Math.ceil((end - first) / LONGEST) }, (_, n) => ({ first: first + n * LONGEST, end: Math.min(end, first + (n + 1) * LONGEST) }))
}

/** The sentences of an article in clauses. */
export interface Syntax {
  readonly mentionAt: MentionAt
  /** The clauses of a sentence, or of a piece of a long one: read when they are first asked for, and then kept. */
  readonly clausesOf: (sentence: Sentence) => Parsed
}

/** Opens the clauses of an article whose mentions are found. Several stages ask for them. */
export function openSyntax({ tokens, mentions }: Pick<ArticleDocument, 'tokens' | 'mentions'>): Syntax {
  const mentionAt: (Candidate | undefined)[] = new Array<Candidate | undefined>(tokens.length)
  for (const mention of mentions) for (let i = mention.first; i < mention.end; i++) mentionAt[i] ??= mention
  const words: Word[] = new Array<Word>(tokens.length)
  const known = new Map<number, Parsed>()
  const read = (sentence: Sentence): Parsed => {
    classify(tokens, mentionAt, sentence, words)
    return readClauses(tokens, chunk(tokens, words, mentionAt, sentence), (token) => mentionAt[token]?.type)
  }
  const clausesOf = (sentence: Sentence): Parsed => {
    const parsed = known.get(sentence.first) ?? read(sentence)
    known.set(sentence.first, parsed)
    return parsed
  }
  return { mentionAt, clausesOf }
}
