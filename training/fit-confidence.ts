import type { ConfidenceMaps, Knot } from '../src/main/core/extraction/confidence.ts'
import type { Saying } from './sayings.ts'

/** A finding with the weight of its kind of text. */
export interface WeighedSaying extends Saying {
  readonly weight: number
}

/** Fewer findings of a group than this say nothing of it. */
const LEAST = 60
/** So many knots a group at most, each with so many findings at least. */
const MOST_KNOTS = 8
const LEAST_A_KNOT = 30

interface Bin {
  readonly weight: number
  readonly said: number
  readonly right: number
}

function binOf(sayings: readonly WeighedSaying[]): Bin {
  const sum = (value: (one: WeighedSaying) => number): number => sayings.reduce((total, one) => total + one.weight * value(one), 0)
  return { weight: sum(() => 1), said: sum(({ raw }) => raw), right: sum(({ isRight }) => Number(isRight)) }
}

/** The share right, with one more finding that is half right: few that are all right are no certainty. */
const shareOf = ({ weight, right }: Bin): number => (right + 0.5) / (weight + 1)
const round = (value: number): number => Math.round(value * 1000) / 1000
const saidBy = ({ weight, said }: Bin): number => round(said / weight)
const sum = (a: Bin, b: Bin): Bin => ({ weight: a.weight + b.weight, said: a.said + b.said, right: a.right + b.right })

/** Neighbours in the wrong order, or too close to be told apart, are put together until the shares rise (pool adjacent violators). */
function rising(bins: readonly Bin[]): readonly Bin[] {
  const out: Bin[] = []
  for (const bin of bins) {
    let last = bin
    for (let before = out.at(-1); before && (shareOf(before) >= shareOf(last) || saidBy(before) >= saidBy(last)); before = out.at(-1)) {
      last = sum(before, last)
      out.pop()
    }
    out.push(last)
  }
  return out
}

/** A monotone map through the shares right of findings put together by how sure their source was. */
export function fitKnots(sayings: readonly WeighedSaying[]): readonly Knot[] {
  const sorted = [...sayings].sort((a, b) => a.raw - b.raw)
  const count = Math.max(1, Math.min(MOST_KNOTS, Math.floor(sorted.length / LEAST_A_KNOT)))
  const edge = (k: number): number => {
    let at = Math.round((k * sorted.length) / count)
    // What the source says the same of is not parted.
    while (at > 0 && at < sorted.length && sorted[at]?.raw === sorted[at - 1]?.raw) at++
    return at
  }
  const bins = Array.from({ length: count }, (_, k) => sorted.slice(edge(k), edge(k + 1))).filter((bin) => bin.length > 0).map(binOf)
  return rising(bins).map((bin): Knot => [saidBy(bin), round(shareOf(bin))])
}

/** A map for each group of which there are enough findings. */
export function fitMaps(sayings: readonly WeighedSaying[]): ConfidenceMaps {
  const groups = [...new Set(sayings.map(({ group }) => group))].sort()
  return Object.fromEntries(groups.flatMap((group) => {
    const own = sayings.filter((one) => one.group === group)
    return own.length < LEAST ? [] : [[group, fitKnots(own)] as const]
  }))
}
