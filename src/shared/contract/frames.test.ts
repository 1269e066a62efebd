import { expect, test } from 'vitest'
import type { WorkbenchEvent } from './events.ts'
import { createEventParser, isRequestFrame, writeEvent } from './frames.ts'

const opened: WorkbenchEvent = { kind: 'project.opened' }
const changed: WorkbenchEvent = { kind: 'data.changed', nouns: ['article', 'mention'] }

test('events come out whole and in order however the stream is cut', () => {
  const wire = `: hello\n\n${writeEvent(opened)}: beat\n\n${writeEvent(changed)}`
  for (let size = 1; size <= wire.length; size++) {
    const seen: WorkbenchEvent[] = []
    const parse = createEventParser((event) => seen.push(event))
    for (let at = 0; at < wire.length; at += size) parse(wire.slice(at, at + size))
    expect(seen).toEqual([opened, changed])
  }
})

test('an event that has not ended yet is kept back', () => {
  const seen: WorkbenchEvent[] = []
  createEventParser((event) => seen.push(event))(writeEvent(opened).trimEnd())
  expect(seen).toEqual([])
})

test('only an object with a name and an input is a request', () => {
  expect(isRequestFrame({ name: 'article.list', input: {} })).toBe(true)
  for (const value of [null, 'article.list', {}, { name: 1, input: {} }, { name: 'article.list' }, []]) expect(isRequestFrame(value)).toBe(false)
})
