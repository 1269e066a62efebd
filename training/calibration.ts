import type { TaggedSpan } from '../src/main/core/extraction/model/tag-article.ts'
import type { Analysis } from '../src/main/core/learning/analysis.ts'
import type { GoldText } from '../src/main/core/extraction/model/gold.ts'

/** Of the findings about this sure, how many are right. */
export interface Reliability {
  readonly from: number
  readonly count: number
  readonly meanConfidence: number
  readonly right: number
}

type SureTagging = (analysis: Analysis) => readonly TaggedSpan[]

/** A reliability table in ten steps, and the expected calibration error, over texts that nothing was trained on. */
export function reliabilityOf(texts: readonly { readonly gold: GoldText; readonly analysis: Analysis }[], tag: SureTagging): { readonly table: readonly Reliability[]; readonly error: number } {
  const steps = Array.from({ length: 10 }, () => ({ count: 0, sum: 0, right: 0 }))
  for (const { gold, analysis } of texts) {
    const known = new Set(gold.spans.map((span) => `${span.start} ${span.end} ${span.type}`))
    for (const span of tag(analysis)) {
      const step = steps[Math.min(9, Math.floor(span.probability * 10))]
      if (!step) continue
      step.count++
      step.sum += span.probability
      if (known.has(`${analysis.tokens[span.first]?.start ?? 0} ${analysis.tokens[span.end - 1]?.end ?? 0} ${span.type}`)) step.right++
    }
  }
  const total = steps.reduce((sum, step) => sum + step.count, 0)
  const round = (value: number): number => Math.round(value * 1000) / 1000
  return {
    table: steps.flatMap((step, k) => (step.count === 0 ? [] : [{ from: k / 10, count: step.count, meanConfidence: round(step.sum / step.count), right: round(step.right / step.count) }])),
    error: round(steps.reduce((sum, step) => sum + Math.abs(step.sum - step.right), 0) / Math.max(1, total))
  }
}
