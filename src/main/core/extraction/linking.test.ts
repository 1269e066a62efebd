import { describe, expect, it } from 'vitest'
import type { FoundEntity } from '../../../shared/model/findings.ts'
import { linkEntities, nameKey, type KnownEntity } from './linking.ts'

const found = (name: string, more: Partial<FoundEntity> = {}): FoundEntity => ({ type: 'person', name, aliases: [], country: null, sector: null, confidence: 0.9, why: '', ...more })
const known = (id: string, name: string, more: Partial<KnownEntity> = {}): KnownEntity => ({ id, type: 'person', name, aliases: [], country: null, ...more })

describe('nameKey', () => {
  it('is the same for spellings that differ in case, accents, hyphens, apostrophes and doubled letters', () => {
    expect(new Set(['Amir Abdollahian', 'Amir-Abdollahian', 'AMIRABDOLLAHIAN', 'Amir Abdolahian'].map(nameKey)).size).toBe(1)
    expect(nameKey('Çavuşoğlu')).toBe(nameKey('Cavusoglu'))
    expect(nameKey('Sana’a')).toBe(nameKey("Sana'a"))
    expect(nameKey('the Arab League')).toBe(nameKey('Arab League'))
  })

  it('keeps different names apart, in any script', () => {
    expect(nameKey('Niger')).not.toBe(nameKey('Nigeria'))
    expect(nameKey('王毅')).toBe('王毅')
    expect(nameKey('—')).toBe('')
  })
})

describe('linkEntities', () => {
  it('links the same name of the same type, index by index', () => {
    const links = linkEntities([found('Lena Ortiz'), found('Lena Ortiz', { type: 'organization' })], [known('a', 'Lena Ortíz'), known('b', 'Oslo', { type: 'place' })])
    expect(links).toEqual(['a', null])
  })

  it('links by alias on either side', () => {
    expect(linkEntities([found('UNO', { type: 'organization', aliases: ['United Nations'] })], [known('un', 'United Nations', { type: 'organization' })])).toEqual(['un'])
    expect(linkEntities([found('Lena O. Ortiz')], [known('a', 'Lena Ortiz', { aliases: ['Lena O. Ortiz'] })])).toEqual(['a'])
  })

  it('never links a person by a single word', () => {
    expect(linkEntities([found('Ortiz')], [known('a', 'Ortiz')])).toEqual([null])
    expect(linkEntities([found('Lena Ortiz', { aliases: ['Ortiz'] })], [known('a', 'Juan Ortiz', { aliases: ['Ortiz'] })])).toEqual([null])
  })

  it('does not choose between two candidates', () => {
    expect(linkEntities([found('Lena Ortiz')], [known('a', 'Lena Ortiz'), known('b', 'Lena Ortiz')])).toEqual([null])
  })

  it('lets the country tell two of one name apart', () => {
    const tripolis = [known('libya', 'Tripoli', { type: 'place', country: 'LBY' }), known('lebanon', 'Tripoli', { type: 'place', country: 'LBN' })]
    expect(linkEntities([found('Tripoli', { type: 'place', country: 'LBN' })], tripolis)).toEqual(['lebanon'])
    expect(linkEntities([found('Tripoli', { type: 'place' })], tripolis)).toEqual([null])
  })

  it('has no answer for a name without letters', () => {
    expect(linkEntities([found('--- ---')], [known('a', '*** ***')])).toEqual([null])
  })
})
