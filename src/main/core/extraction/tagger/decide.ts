import type { Candidate } from '../document.ts'

/**
 * The one decision: of all proposed spans, the set without overlaps that has the highest sum of scores (weighted interval
 * scheduling, by the last token). Of equals the one proposed first stays. Candidates without a positive score never win.
 */
export function decide(candidates: readonly Candidate[], tokenCount: number): readonly Candidate[] {
  const byEnd: Candidate[][] = []
  for (const candidate of candidates) if (candidate.score > 0 && candidate.end > candidate.first) (byEnd[candidate.end] ??= []).push(candidate)
  const best = new Float64Array(tokenCount + 1)
  const choice = new Array<Candidate | undefined>(tokenCount + 1)
  for (let end = 1; end <= tokenCount; end++) {
    let top = best[end - 1] ?? 0
    for (const candidate of byEnd[end] ?? []) {
      const total = (best[candidate.first] ?? 0) + candidate.score
      if (total > top) {
        top = total
        choice[end] = candidate
      }
    }
    best[end] = top
  }
  const chosen: Candidate[] = []
  for (let end = tokenCount; end > 0; ) {
    const candidate = choice[end]
    if (candidate) chosen.push(candidate)
    end = candidate ? candidate.first : end - 1
  }
  return chosen.reverse()
}
