import type { Candidate, Sentence, Token } from '../extraction/document.ts'
import { openDocument, tag } from '../extraction/extract.ts'
import { marksOf } from '../extraction/model/marks.ts'
import { loadGazetteer } from '../extraction/resources.ts'

/** An article cut into tokens and sentences, with what lists and rules say of it: what the tagger starts from. */
export interface Analysis {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly marks: readonly (readonly number[])[]
  /** Everything that the rules propose. */
  readonly candidates: readonly Candidate[]
  /** What the rules alone choose, without nested parts. */
  readonly chosen: readonly Candidate[]
}

/** Runs the stages before the tagger, as `extract` does. Corpora are English, also where a sentence is too short to tell. */
export function analyse(text: string): Analysis {
  const gazetteer = loadGazetteer()
  const opened = openDocument({ draft: { text, source: '', warnings: [] }, lexicon: [] })
  const { tokens, sentences, mentions, candidates } = tag({ ...opened, language: 'en' }, [], gazetteer)
  let end = 0
  const chosen = mentions.filter((mention) => {
    const isOuter = mention.first >= end
    end = Math.max(end, mention.end)
    return isOuter
  })
  return { text, tokens, sentences, marks: marksOf(tokens, gazetteer, chosen), candidates, chosen }
}
