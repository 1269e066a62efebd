import { describe, expect, it } from 'vitest'
import type { FoundFacts } from '../../../shared/model/findings.ts'
import { extract } from './extract.ts'
import { shorten } from './facts.ts'

const facts = (text: string): FoundFacts => extract({ draft: { text, warnings: [] }, lexicon: [] }).facts

describe('facts', () => {
  it.each([
    [' date 2021-05-04 ANKARA – The minister said so.', '2021-05-04'],
    ['MUSCAT, March 4, 2024 (ONA) – The minister said so.', '2024-03-04'],
    ['Ministers meet in Oslo\nPublished: 3 June 2022\n\nThe ministers met.', '2022-06-03'],
    ['Ministers meet in Oslo\n\nTuesday, June 7, 2022\n\nThe ministers met.', '2022-06-07'],
    ['OSLO, DEC 22 2024 (NTB) – The minister said so.', '2024-12-22'],
    ['Statement by the minister\n\nIssued 4 February 2025\n\nThe ministers met.', '2025-02-04'],
    ['OSLO, Feb. 15 (NTB) – The year is not said.', null],
    ['The treaty of 3 June 1922 was signed in Oslo.', null]
  ])('take the day of publication from the head of %j', (text, wanted) => {
    expect(facts(text).publishedOn).toBe(wanted)
  })

  it.each([
    ['The minister left, AFP reported.', 'AFP'],
    ['The minister left, according to Reuters.', 'Reuters'],
    ['OSLO (NTB) – The minister left, Reuters reported.', 'NTB'],
    ['The minister told Reuters that he would leave.', null],
    ['The minister visited the offices of Reuters.', null]
  ])('take the agency that reported from %j', (text, wanted) => {
    expect(facts(text).reportedBy).toBe(wanted)
  })

  it('take the headline as the title, or the first sentence without its dateline', () => {
    expect(facts('Ministers Meet in Oslo\n\nOSLO (NTB) – They met.').title).toBe('Ministers Meet in Oslo')
    expect(facts('OSLO (NTB) – They met. They left.').title).toBe('They met')
    expect(facts('').title).toBe('Untitled')
  })
})

describe('shorten', () => {
  it('cuts at a word and never inside a character', () => {
    expect(shorten('one two three four', 12)).toBe('one two…')
    expect(shorten('short', 12)).toBe('short')
    expect(shorten(`${'a'.repeat(11)}😀`, 12)).toBe(`${'a'.repeat(11)}…`)
  })
})
