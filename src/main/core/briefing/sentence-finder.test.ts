import { expect, test } from 'vitest'
import { createSentenceFinder } from './sentence-finder.ts'

const text = 'Envoys meet in Doha\n\nDOHA, March 3 (EXA) – Lidia Okafor met Mr. Tomas Rehn. “We agreed,” she said. They\nwill meet again\nin Abuja.\n'
const finder = createSentenceFinder(text)
const around = (words: string): string => finder.sentenceAround({ start: text.indexOf(words), end: text.indexOf(words) + words.length })

test('a span is quoted with its whole sentence', () => {
  expect(around('Okafor')).toBe('Lidia Okafor met Mr. Tomas Rehn.')
  expect(around('Rehn')).toBe('Lidia Okafor met Mr. Tomas Rehn.')
  expect(around('agreed')).toContain('“We agreed,” she said.')
})

test('where the sentence stands is told too; of a very long one, a part without half of a character', () => {
  const span = { start: text.indexOf('Okafor'), end: text.indexOf('Okafor') + 6 }
  const { start, end } = finder.spanAround(span)
  expect(text.slice(start, end)).toBe(finder.sentenceAround(span))
  const long = `${'🤝'.repeat(900)}x${'🤝'.repeat(900)}`
  for (const at of [1799, 1800, 1801]) {
    const part = createSentenceFinder(long).spanAround({ start: at, end: at + 1 })
    expect([part.end - part.start <= 1000, long.slice(part.start, part.end).isWellFormed()]).toEqual([true, true])
  }
})

test('a dateline is quoted with the news that follows it', () => {
  expect(around('DOHA')).toBe('DOHA, March 3 (EXA) – Lidia Okafor met Mr. Tomas Rehn.')
})

test('the first sentence is the news, not the headline or dateline', () => {
  expect(finder.firstSentence()).toBe('Lidia Okafor met Mr. Tomas Rehn.')
  expect(createSentenceFinder('They met. They left.').firstSentence()).toBe('They met.')
})

test('front matter, headings and bylines are no first sentence', () => {
  const markdown = '---\ntitle: Envoys meet in Doha\ndate: 2024-05-12\n---\n\n# Envoys meet in Doha\n\nBy Ana Lind\n\nLidia Okafor met Tomas Rehn. They left.\n'
  expect(createSentenceFinder(markdown).firstSentence()).toBe('Lidia Okafor met Tomas Rehn.')
  expect(createSentenceFinder('No stop at all').firstSentence()).toBe('No stop at all')
})

test('a text without sentences has no first one, and a span outside any is quoted alone', () => {
  const blank = createSentenceFinder('  ')
  expect(blank.firstSentence()).toBe('')
  expect(blank.sentenceAround({ start: 0, end: 1 })).toBe(' ')
})

test('of an endless sentence the part around the span is quoted', () => {
  const endless = `${'word, '.repeat(1000)}NAME ${'📰'.repeat(3000)}`
  const start = endless.indexOf('NAME')
  const sentence = createSentenceFinder(endless).sentenceAround({ start, end: start + 4 })
  expect(sentence).toContain('NAME')
  expect(sentence.length).toBeLessThan(1010)
  expect(sentence.isWellFormed()).toBe(true)
  expect([sentence.at(0), sentence.at(-1)]).toEqual(['…', '…'])
})

test('every sentence lies in the text, wherever the span is', () => {
  for (let start = 0; start < text.length; start++) expect(text).toContain(finder.sentenceAround({ start, end: start + 1 }))
})

test('the sign of a heading is not quoted, and a number sign in a sentence is', () => {
  const marked = '# Envoys meet in Doha\n\n#7 of the plan was dropped. They met.'
  const of = (words: string): string => createSentenceFinder(marked).sentenceAround({ start: marked.indexOf(words), end: marked.indexOf(words) + words.length })
  expect(of('meet')).toBe('Envoys meet in Doha')
  expect(of('dropped')).toBe('#7 of the plan was dropped.')
})
