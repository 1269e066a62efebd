import { describe, expect, test } from 'vitest'
import { kindNamed } from '../../src/shared/model/kinds/catalogue.ts'
import { codeOf } from '../../src/shared/model/kinds/code.ts'
import { PLOVER_MODES, PLOVER_TYPES } from '../../src/shared/model/kinds/kind.ts'
import { occurrences, readItems, SETS, triggerOf } from './items.ts'
import { alternatives } from './score.ts'

describe.each(SETS)('the %s set', (set) => {
  const items = readItems(set)
  const events = items.flatMap((item) => item.events.map((event) => ({ item, event, at: `${item.id} ${event.trigger}` })))

  test('has items, and none twice', () => {
    expect(items).not.toHaveLength(0)
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
    expect(new Set(items.map(({ text }) => text)).size).toBe(items.length)
  })

  test('triggers, evidence, topics and content stand in the text', () => {
    for (const { item, event, at } of events) {
      expect(triggerOf(item, event), at).toBeDefined()
      for (const words of event.evidence ?? []) expect(occurrences(item.text, words).length, `${at}: ${words}`).toBeGreaterThan(0)
      for (const words of [...(event.topics ?? []), ...(event.content === undefined ? [] : [event.content])]) expect(item.text, at).toContain(words)
    }
  })

  test('kinds are in the catalogue and give the type; modes belong to the type', () => {
    for (const { event, at } of events) {
      for (const kind of alternatives(event.kind)) {
        expect(kindNamed(kind), `${at}: ${kind}`).toBeDefined()
        expect(codeOf({ kind, mode: null, flags: event.flags }).plover, `${at}: ${kind}`).toBe(event.plover)
      }
      if (event.mode !== null) expect(event.plover && PLOVER_MODES[event.plover], at).toContain(event.mode)
    }
  })
})

test('each half has every type, every mode and sentences without an event', () => {
  for (const set of ['open', 'held'] as const) {
    const items = readItems(set)
    const coded = new Set(items.flatMap(({ events }) => events.map(({ plover, mode }) => `${plover} ${mode}`)))
    for (const type of PLOVER_TYPES) {
      expect([...coded].some((code) => code.startsWith(type)), `${set} ${type}`).toBe(true)
      for (const mode of PLOVER_MODES[type]) expect(coded, set).toContain(`${type} ${mode}`)
    }
    expect(items.filter(({ events }) => events.length === 0).length).toBeGreaterThanOrEqual(15)
  }
})
