import type { EventKind, KindPhrase, KindSides, PloverType } from './kind.ts'

/** A kind as it is written down: lists of words as one string parted by "|". */
export interface KindDraft {
  readonly name: string
  readonly mode?: string
  readonly cameo: string
  /** "directed" where nothing is said. */
  readonly sides?: KindSides
  readonly actor: string
  readonly recipient: string
  readonly rule: string
  readonly example: string
  readonly verbs?: string
  readonly nouns?: string
  /** Pairs of words and the heads they need beside them: ['sign|conclude', 'agreement|treaty']. */
  readonly phrases?: readonly (readonly [words: string, heads: string])[]
}

/** The kinds of one PLOVER type (null for statements), from how they are written down. */
export function defineKinds(plover: PloverType | null, drafts: readonly KindDraft[]): readonly EventKind[] {
  return drafts.map(({ mode = null, sides = 'directed', verbs = '', nouns = '', phrases = [], ...rest }) => ({
    ...rest, plover, mode, sides, verbs: split(verbs), nouns: split(nouns), phrases: phrases.flatMap(([words, heads]) => spread(words, heads))
  }))
}

function spread(words: string, heads: string): readonly KindPhrase[] {
  return split(words).map((each) => ({ words: each, with: split(heads) }))
}

function split(list: string): readonly string[] {
  return list === '' ? [] : list.split('|')
}
