import { describe, expect, test } from 'vitest'
import { bestLabels, expTransitions, latticeOf, probabilityOf, sequenceProbability } from './decode.ts'
import { beginLabel, insideLabel, LABEL_COUNT, mayFollow, OUTSIDE } from './labels.ts'

const LENGTH = 3

/** Numbers that look random and are the same every time. */
function numbers(count: number, seed: number): Float32Array {
  return Float32Array.from({ length: count }, (_, k) => Math.sin((k + 1) * seed * 12.9898) * 2)
}

const scores = numbers(LENGTH * LABEL_COUNT, 3)
const transitions = numbers((LABEL_COUNT + 1) * LABEL_COUNT, 7)

/** Every allowed sequence with its total, the slow and plain way. */
function allSequences(): { readonly labels: readonly number[]; readonly total: number }[] {
  const out: { labels: number[]; total: number }[] = []
  const extend = (labels: readonly number[], total: number): void => {
    const i = labels.length
    if (i === LENGTH) {
      out.push({ labels: [...labels], total })
      return
    }
    const before = i === 0 ? -1 : (labels[i - 1] ?? 0)
    const row = i === 0 ? LABEL_COUNT : before
    for (let label = 0; label < LABEL_COUNT; label++) {
      if (mayFollow(before, label)) extend([...labels, label], total + (scores[i * LABEL_COUNT + label] ?? 0) + (transitions[row * LABEL_COUNT + label] ?? 0))
    }
  }
  extend([], 0)
  return out
}

const sequences = allSequences()
const sum = sequences.reduce((all, { total }) => all + Math.exp(total), 0)
const lattice = latticeOf(scores, expTransitions(transitions), LENGTH)

describe('decoding', () => {
  test('finds the sequence that trying all of them finds', () => {
    const best = sequences.reduce((top, one) => (one.total > top.total ? one : top))
    expect([...bestLabels(scores, transitions, LENGTH)]).toEqual(best.labels)
  })

  test('never lets a name go on that has not begun', () => {
    const eager = new Float32Array(LENGTH * LABEL_COUNT)
    for (let i = 0; i < LENGTH; i++) eager[i * LABEL_COUNT + insideLabel('place')] = 9
    expect([...bestLabels(eager, new Float32Array(transitions.length), LENGTH)]).toEqual([beginLabel('place'), insideLabel('place'), insideLabel('place')])
  })

  test('sums over all sequences, and gives each label the share of the sequences that have it', () => {
    expect(lattice.logSum).toBeCloseTo(Math.log(sum), 5)
    for (let i = 0; i < LENGTH; i++) {
      for (let label = 0; label < LABEL_COUNT; label++) {
        const share = sequences.filter(({ labels }) => labels[i] === label).reduce((all, { total }) => all + Math.exp(total), 0) / sum
        expect(probabilityOf(lattice, i, label)).toBeCloseTo(share, 6)
      }
    }
  })

  test('gives exactly this span the share of the sequences in which it stands and ends there', () => {
    const [begin, inside] = [beginLabel('person'), insideLabel('person')]
    const of = (test: (labels: readonly number[]) => boolean): number => sequences.filter(({ labels }) => test(labels)).reduce((all, { total }) => all + Math.exp(total), 0) / sum
    expect(sequenceProbability(lattice, 0, [begin, inside], inside)).toBeCloseTo(of((labels) => labels[0] === begin && labels[1] === inside && labels[2] !== inside), 6)
    expect(sequenceProbability(lattice, 1, [begin, inside], inside)).toBeCloseTo(of((labels) => labels[1] === begin && labels[2] === inside), 6)
  })

  test('counts only what the masks allow', () => {
    const masked = latticeOf(scores, expTransitions(transitions), LENGTH, Int32Array.of(1 << OUTSIDE, -1, -1))
    expect(probabilityOf(masked, 0, OUTSIDE)).toBeCloseTo(1, 6)
    expect(masked.logSum).toBeLessThan(lattice.logSum)
  })
})
