import { describe, expect, it } from 'vitest'
import { nameKey } from './linking/name-key.ts'
import type { Linkable } from './linking/link-keys.ts'
import { linkEntities, type KnownEntity } from './linking.ts'

/** What is linked without asking, index by index. */
const links = (...input: Parameters<typeof linkEntities>): readonly (string | null)[] => linkEntities(...input).links

const found = (name: string, more: Partial<Linkable> = {}): Linkable => ({ type: 'person', name, aliases: [], country: null, ...more })
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
    expect(links([found('Lena Ortiz'), found('Lena Ortiz', { type: 'organization' })], [known('a', 'Lena Ortíz'), known('b', 'Oslo', { type: 'place' })])).toEqual(['a', null])
  })

  it('links by alias on either side', () => {
    expect(links([found('UNO', { type: 'organization', aliases: ['United Nations'] })], [known('un', 'United Nations', { type: 'organization' })])).toEqual(['un'])
    expect(links([found('Lena O. Ortiz')], [known('a', 'Lena Ortiz', { aliases: ['Lena O. Ortiz'] })])).toEqual(['a'])
  })

  it('never links a person by a single word', () => {
    expect(links([found('Ortiz')], [known('a', 'Ortiz')])).toEqual([null])
    expect(links([found('Lena Ortiz', { aliases: ['Ortiz'] })], [known('a', 'Juan Ortiz', { aliases: ['Ortiz'] })])).toEqual([null])
  })

  it('does not choose between two candidates', () => {
    expect(links([found('Lena Ortiz')], [known('a', 'Lena Ortiz'), known('b', 'Lena Ortiz')])).toEqual([null])
  })

  it('lets the country tell two of one name apart', () => {
    const tripolis = [known('libya', 'Tripoli', { type: 'place', country: 'LBY' }), known('lebanon', 'Tripoli', { type: 'place', country: 'LBN' })]
    expect(links([found('Tripoli', { type: 'place', country: 'LBN' })], tripolis)).toEqual(['lebanon'])
    expect(links([found('Tripoli', { type: 'place' })], tripolis)).toEqual([null])
  })

  it('has no answer for a name without letters', () => {
    expect(links([found('--- ---')], [known('a', '*** ***')])).toEqual([null])
  })

  it('links another spelling where country and post agree, and only then', () => {
    const post = { title: 'Russian Foreign Minister', country: 'RUS' }
    const gromyko = known('a', 'Andrei Gromyko', { country: 'RUS', posts: [post] })
    expect(linkEntities([found('Andrey Gromyko', { country: 'RUS', posts: [{ title: 'foreign minister', country: 'RUS' }] })], [gromyko])).toEqual({ links: ['a'], proposals: [] })
    expect(linkEntities([found('Andrey Gromyko', { country: 'RUS' })], [gromyko])).toMatchObject({ links: [null], proposals: [{ found: 0, known: 'a', confidence: 0.7 }] })
    expect(linkEntities([found('Andrey Gromyko', { country: 'UKR' })], [gromyko])).toEqual({ links: [null], proposals: [] })
  })

  it('does not link another spelling where somebody else has the very name, or two spellings fit', () => {
    const posts = [{ title: 'foreign minister', country: 'RUS' }]
    const both = [known('a', 'Andrei Gromyko', { country: 'RUS', posts }), known('b', 'Andrey Gromyko', { country: 'RUS', posts })]
    expect(links([found('Andrej Gromyko', { country: 'RUS', posts })], both)).toEqual([null])
    expect(links([found('Andrey Gromyko', { country: 'RUS', posts })], both)).toEqual(['b'])
  })

  it('proposes the same name of another country, and each of several', () => {
    expect(linkEntities([found('Lena Ortiz', { country: 'ESP' })], [known('a', 'Lena Ortiz', { country: 'MEX' })])).toMatchObject({ links: [null], proposals: [{ known: 'a', why: 'The same name, but of another country' }] })
    expect(linkEntities([found('Lena Ortiz')], [known('a', 'Lena Ortiz'), known('b', 'Lena Ortiz')]).proposals.map((one) => one.known)).toEqual(['a', 'b'])
  })

  it('proposes names with and without a middle name, initials, and a surname with its post', () => {
    const minister = [{ title: 'Foreign Minister', country: 'IRN' }]
    const why = (name: Linkable, other: KnownEntity): readonly string[] => linkEntities([name], [other]).proposals.map((one) => one.why)
    expect(why(found('Ali Asghar Khaji', { country: 'IRN' }), known('a', 'Ali Khaji', { country: 'IRN' }))).toEqual(['The first and the last name are the same of the same country'])
    expect(why(found('R. Tavakol', { country: 'IRN' }), known('a', 'Reza Tavakol', { country: 'IRN' }))).toEqual(['The initial and the last name fit of the same country'])
    expect(why(found('Tavakkol', { country: 'IRN', posts: minister }), known('a', 'Reza Tavakol', { country: 'IRN', posts: minister }))).toEqual(['The same last name and the same post'])
    expect(why(found('Tavakol'), known('a', 'Reza Tavakol', { country: 'IRN', posts: minister }))).toEqual([])
    expect(why(found('Rita Tavakol', { country: 'IRN', posts: minister }), known('a', 'Reza Tavakol', { country: 'IRN', posts: minister }))).toEqual([])
  })

  it('proposes the ministry of a country under its other name, and British spellings', () => {
    const organization = { type: 'organization' as const, country: 'QAT' }
    expect(linkEntities([found('Ministry of Foreign Affairs', organization)], [known('a', 'Qatari Foreign Ministry', organization)]).proposals).toHaveLength(1)
    expect(linkEntities([found('Qatari Defence Ministry', organization)], [known('a', 'Qatari Foreign Ministry', organization)]).proposals).toEqual([])
    expect(linkEntities([found('Gulf Labour Centre', { type: 'organization' })], [known('a', 'Gulf Labor Center', { type: 'organization' })]).proposals).toHaveLength(1)
  })

  it('finds its way among fifty thousand entities at once', () => {
    const many = Array.from({ length: 50_000 }, (_, i) => known(`${i}`, `Given${String.fromCharCode(97 + (i % 26))}${i} Family${i % 977}`, { country: 'FRA' }))
    expect(links([found('Givenb1 Family1', { country: 'FRA' })], many)).toEqual(['1'])
  })
})
