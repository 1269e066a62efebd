import winkNLP, { type ItsFunction } from 'wink-nlp'
import model from 'wink-eng-lite-web-model'
import { bareDate, type Named, type Reader } from './readers.ts'

/** wink-nlp (https://winkjs.org) with its small English model, which knows dates and no names. */
export function createReader(): Reader {
  const nlp = winkNLP(model, ['sbd', 'ner'])
  const its = nlp.its as unknown as Readonly<Record<'precedingSpaces' | 'type' | 'span', ItsFunction<unknown>>>
  const read = (text: string): readonly Named[] => {
    const doc = nlp.readDoc(text)
    const words = doc.tokens().out()
    const spaces = doc.tokens().out(its.precedingSpaces) as readonly string[]
    const ends: number[] = []
    words.forEach((word, i) => ends.push((ends[i - 1] ?? 0) + (spaces[i]?.length ?? 0) + word.length))
    const [types, spans] = [doc.entities().out(its.type), doc.entities().out(its.span)]
    return spans.flatMap((span, i) => {
      const [first = 0, last = 0] = span as readonly number[]
      return types[i] === 'DATE' ? [bareDate(text, (ends[first] ?? 0) - (words[first]?.length ?? 0), ends[last] ?? 0)] : []
    })
  }
  return { name: 'wink-nlp', read }
}
