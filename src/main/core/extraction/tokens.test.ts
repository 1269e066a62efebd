import { describe, expect, it } from 'vitest'
import { splitSentences } from './sentences.ts'
import { splitParagraphs } from './layout.ts'
import { tokenize } from './tokens.ts'

const words = (text: string): readonly string[] => tokenize(text).map((token) => token.text)
const sentences = (text: string): readonly string[] => {
  const split = splitSentences(tokenize(text), splitParagraphs(text), -1)
  return split.sentences.map(({ first, end }) => text.slice(split.tokens[first]?.start, split.tokens[end - 1]?.end))
}

describe('tokenize', () => {
  it('gives offsets of which the text is exactly the token', () => {
    const text = 'Señor “Çelik”, 3rd of 2,500 – U.S.-led; 😀 end.'
    for (const token of tokenize(text)) expect(text.slice(token.start, token.end)).toBe(token.text)
  })

  it('keeps names with hyphens and particles whole and takes adjectives apart', () => {
    expect(words('Amir-Abdollahian al-Abadi')).toEqual(['Amir-Abdollahian', 'al-Abadi'])
    expect(words('Iran-backed US-Japan anti-Iran U.S.-led')).toEqual(['Iran', '-', 'backed', 'US', '-', 'Japan', 'anti', '-', 'Iran', 'U.S.', '-', 'led'])
  })

  it('takes a possessive off its name, and an apostrophe inside a name not', () => {
    expect(words('Syria’s Sana’a O\'Neill')).toEqual(['Syria', '’s', 'Sana’a', 'O\'Neill'])
  })

  it('keeps the full stop of abbreviations and initials with them', () => {
    expect(words('Gen. Walter K. Pine of the U.S. left.')).toEqual(['Gen.', 'Walter', 'K.', 'Pine', 'of', 'the', 'U.S.', 'left', '.'])
  })

  it('parts sentences that lack the space between them', () => {
    expect(words('in need.And then')).toEqual(['in', 'need', '.', 'And', 'then'])
  })

  it('folds case and accents for the lists', () => {
    expect(tokenize('Çavuşoğlu').map((token) => token.folded)).toEqual(['cavusoglu'])
  })
})

describe('splitSentences', () => {
  it('is not misled by abbreviations and initials', () => {
    expect(sentences('Maj. Gen. Walter K. Pine met Dr. Ortiz. He left at 3 p.m. on Jan. 5.')).toEqual(['Maj. Gen. Walter K. Pine met Dr. Ortiz.', 'He left at 3 p.m. on Jan. 5.'])
  })

  it('ends a sentence after "U.S." before a word that opens one', () => {
    expect(sentences('He is a friend of the U.S. The visit ended.')).toEqual(['He is a friend of the U.S.', 'The visit ended.'])
    expect(sentences('The U.S. Embassy is open.')).toHaveLength(1)
  })

  it('keeps closing quotes with the sentence that they close', () => {
    expect(sentences('“We agreed.” Then he left. "Why?" she asked.')[0]).toBe('“We agreed.”')
  })

  it('ends a sentence with its paragraph, but not at a line that is wrapped by hand', () => {
    expect(sentences('Ministers meet in Oslo\n\nOSLO is cold')).toEqual(['Ministers meet in Oslo', 'OSLO is cold'])
    expect(sentences('The ministers of the two countries met on Friday to talk about\nfish and gas.')).toHaveLength(1)
  })

  it('knows which words open something, where a capital says nothing', () => {
    const { tokens } = splitSentences(tokenize('He said: “Nobody came.” So we left.'), [], -1)
    expect(tokens.filter((token) => token.isOpening && token.kind === 'word').map((token) => token.text)).toEqual(['He', 'Nobody', 'So'])
  })
})

it('ends sentences behind a platform of one letter, and at each line of a list', () => {
  expect(sentences('She wrote on X. Australia did not answer.')).toEqual(['She wrote on X.', 'Australia did not answer.'])
  expect(sentences('He spoke to J. Smith in May.')).toEqual(['He spoke to J. Smith in May.'])
  expect(sentences('- Fiji recalled its envoy after a long dispute over fishing\n- Samoa closed its border with a neighbour')).toHaveLength(2)
})
