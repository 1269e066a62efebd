import { describe, expect, it } from 'vitest'
import { extract } from '../extract.ts'

const signings = (text: string): readonly string[] => extract({ draft: { text, warnings: [], publishedOn: '2024-06-15' }, lexicon: [] }).events.filter(({ kind }) => kind === 'sign agreement').map(({ evidence }) => evidence.map(({ start, end }) => text.slice(start, end)).join())

describe('“the agreement” after “an agreement”', () => {
  it('is the same signing, with its details as evidence', () => {
    expect(signings('Chad and the European Union signed a new fisheries agreement on Thursday. The agreement was signed by Chadian Fisheries Minister Jan Krol and European Commissioner Lena Ortiz.')).toEqual(['signed'])
  })

  it('is another signing where nobody of the same country acts', () => {
    expect(signings('Chad and Niger signed a fisheries agreement on Thursday. The agreement was signed by Polish Foreign Minister Jan Krol.')).toEqual(['', ''])
  })
})
