import { type Annotated, readCorpus } from './corpora.ts'

/** Sentences given as words with B-, I- and O tags, put together as a text would have them. */
export function readSentences(file: string): readonly Annotated[] {
  const types: Readonly<Record<string, string>> = { PER: 'Person', ORG: 'Organisation', LOC: 'Location', NAT: 'Nationality' }
  return readCorpus(file).map((line, n) => {
    const { t: words, y: tags } = JSON.parse(line) as { readonly t: readonly string[]; readonly y: readonly string[] }
    let text = ''
    const entities: { begin: number; end: number; type: string }[] = []
    words.forEach((word, i) => {
      const isGlued = i === 0 || /^(?:[.,;:!?)\]%]|['’]s|n't|['’])$/.test(word) || /^[([]$/.test(words[i - 1] ?? '')
      text += `${isGlued ? '' : ' '}${word}`
      const [mark, kind] = (tags[i] ?? 'O').split('-')
      const last = entities.at(-1)
      if (mark === 'B') entities.push({ begin: text.length - word.length, end: text.length, type: types[kind ?? ''] ?? 'Other' })
      else if (mark === 'I' && last) last.end = text.length
    })
    return { id: `${file}#${n}`, text, entities }
  })
}
