import { describe, expect, it } from 'vitest'
import type { Candidate } from '../document.ts'
import { candidate } from './candidate.ts'
import { decide } from './decide.ts'

const span = (first: number, end: number, score: number, type = 'person'): Candidate => candidate({ first, end, type, score, confidence: 0.5, why: 'for the test' })
const show = (chosen: readonly Candidate[]): readonly string[] => chosen.map(({ first, end, score }) => `${first}-${end}:${score}`)

describe('decide', () => {
  it('takes the set of spans without overlaps that has most points, also where a single span has more than each', () => {
    expect(show(decide([span(0, 2, 3), span(1, 4, 4), span(3, 5, 3)], 5))).toEqual(['0-2:3', '3-5:3'])
    expect(show(decide([span(0, 2, 1), span(1, 4, 4), span(3, 5, 1)], 5))).toEqual(['1-4:4'])
  })

  it('prefers the whole to its parts only where it has more points than they have together', () => {
    expect(show(decide([span(0, 3, 5), span(0, 1, 2), span(1, 3, 2)], 3))).toEqual(['0-3:5'])
    expect(show(decide([span(0, 3, 3), span(0, 1, 2), span(1, 3, 2)], 3))).toEqual(['0-1:2', '1-3:2'])
  })

  it('never takes what has no points or no words', () => {
    expect(decide([span(0, 1, 0), span(0, 1, -2), span(2, 2, 9)], 3)).toEqual([])
  })
})
