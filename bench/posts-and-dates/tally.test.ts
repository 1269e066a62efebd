import { describe, expect, it } from 'vitest'
import { asRow, inHalf, tallyOf } from './tally.ts'

describe('the tally of a test set', () => {
  it('counts what is wanted, found and right, a thing that is found twice once', () => {
    expect(tallyOf('x', [{ text: 'one', wanted: ['a', 'b'], found: ['b', 'b', 'c'] }, { text: 'two', wanted: ['d'], found: ['d'] }])).toMatchObject({ wanted: 3, found: 4, right: 2, errors: [expect.stringContaining('one')] })
  })

  it('says precision, recall and F1 in per cent', () => {
    expect(asRow('dates', 'open', { what: 'words', wanted: 4, found: 2, right: 1, errors: [] })).toBe('| dates: words | open | 4 | 50.0 | 25.0 | 33.3 |')
  })

  it('has even lines, counted from 1, in the open half', () => {
    expect([inHalf(['1', '2', '3'], 'open'), inHalf(['1', '2', '3'], 'held back')]).toEqual([['2'], ['1', '3']])
  })
})
