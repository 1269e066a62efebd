import { describe, expect, it } from 'vitest'
import { measuredConfidence, shareRight, type Knot } from './confidence.ts'
import { extract, extractWith } from './extract.ts'
import { loadConfidence, loadGazetteer, loadTagger } from './resources.ts'

const KNOTS: readonly Knot[] = [[0.4, 0.2], [0.8, 0.6], [0.9, 0.9]]
const input = { draft: { text: 'The Foreign Minister of Norway, Marit Solvang, met Tomas Okoro of the Sahel Relief Council in Oslo on Monday.', warnings: [] }, lexicon: [] }

describe('measured confidence', () => {
  it('goes straight between two knots and stays flat beyond the outermost', () => {
    expect([0.1, 0.4, 0.6, 0.85, 0.9, 1].map((said) => Math.round(shareRight(KNOTS, said) * 100) / 100)).toEqual([0.2, 0.2, 0.4, 0.75, 0.9, 0.9])
  })

  it('leaves what was not measured, and what the analyst accepted before, as it is said', () => {
    const maps = { 'person, both': KNOTS }
    expect(measuredConfidence({ type: 'person', readBy: 'both', confidence: 0.6 }, 'Marit Solvang', maps)).toBeCloseTo(0.4)
    expect(measuredConfidence({ type: 'person', confidence: 0.6 }, 'Marit Solvang', maps)).toBe(0.6)
    expect(measuredConfidence({ type: 'person', readBy: 'lexicon', confidence: 0.97 }, 'Marit Solvang', { 'person, lexicon': KNOTS })).toBe(0.97)
    expect(measuredConfidence({ type: 'organization', confidence: 0.85 }, 'Norwegian government', { 'organization, rules': KNOTS })).toBe(0.85)
  })

  it('ships maps that rise and stay between 0 and 1', () => {
    const maps = Object.entries(loadConfidence())
    expect(maps.length).toBeGreaterThan(5)
    for (const [group, knots] of maps) {
      for (const [at, [said, right]] of knots.entries()) {
        const [before, share] = knots[at - 1] ?? [-1, 0]
        expect(said > before && right >= share && right > 0 && right < 1, group).toBe(true)
      }
    }
  })

  it('changes how sure findings are and nothing else', () => {
    const [shipped, raw] = [extract(input), extractWith(loadGazetteer(), input, loadTagger())]
    const places = ({ mentions }: typeof raw): unknown => mentions.map(({ start, end, type, entity, why }) => ({ start, end, type, entity, why }))
    expect(places(shipped)).toEqual(places(raw))
    expect(shipped.mentions.map(({ confidence }) => confidence)).not.toEqual(raw.mentions.map(({ confidence }) => confidence))
    expect(shipped.entities.every(({ confidence }) => confidence > 0 && confidence <= 1)).toBe(true)
  })
})
