import { describe, expect, it } from 'vitest'
import type { FoundEntity } from '../../../shared/model/findings.ts'
import { extract } from './extract.ts'

const entity = (text: string, name: string): FoundEntity | undefined => extract({ draft: { text, warnings: [] }, lexicon: [] }).entities.find((one) => one.name === name)

describe('places whose name several countries have', () => {
  it.each([
    ['behind a comma', 'Floods hit Tripoli, Lebanon. Libya sent help, Libyan media said.', 'Tripoli', 'LBN'],
    ['by the countries the article talks about', 'Lebanese police closed roads in Tripoli. Lebanon mourned.', 'Tripoli', 'LBN'],
    ['by its dateline', 'LA PAZ, March 4 (Orun Press) – Farmers blocked the road to Santa Cruz on Monday.', 'Santa Cruz', 'BOL'],
    ['by its nationalities', 'Farmers met in Cordoba. Spanish ministers came.', 'Córdoba', 'ESP'],
    ['of a state that is called as a country is', 'Voters in Georgia, Alabama and Florida went to the polls.', 'Georgia', 'USA'],
    ['of a state', 'Farmers from Haiti pick peaches in the U.S. state of Georgia.', 'Georgia', 'USA'],
    ['of a state, whatever towns are called so', 'A storm neared Florida.', 'Florida', 'USA'],
    ['for the larger of two of the name', 'Congo mourned. A Congolese court met.', 'DR Congo', 'COD'],
    ['for the one its capital speaks for', 'The Congo talks opened in Brazzaville.', 'Republic of the Congo', 'COG'],
    ['of a country although another is named', 'The US secretary of state praised Georgia in Washington.', 'Georgia', 'GEO']
  ])('take the country that the article gives %s', (_, text, name, country) => {
    expect(entity(text, name)?.country).toBe(country)
  })

  it('take the largest of the name where nothing else speaks, less sure and saying so', () => {
    const [guessed, sure] = [entity('A fair opened in Alexandria.', 'Alexandria'), entity('A fair opened in Alexandria, Egypt.', 'Alexandria')]
    expect([guessed?.country, sure?.country]).toEqual(['EGY', 'EGY'])
    expect(guessed?.confidence).toBeLessThan((sure?.confidence ?? 0) - 0.1)
    expect(guessed?.why).toContain('several countries')
  })

  it('give a person no country by a guess, but the right one where it is clear', () => {
    expect(entity('The mayor of Tripoli, Karim Haddad, spoke.', 'Karim Haddad')?.country).toBeNull()
    expect(entity('The mayor of Tripoli, Karim Haddad, thanked Lebanon.', 'Karim Haddad')?.country).toBe('LBN')
  })
})
