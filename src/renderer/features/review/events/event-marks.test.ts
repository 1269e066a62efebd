import { expect, test } from 'vitest'
import { describeReference, marksOf, referenceOf } from './event-marks.ts'
import { at, event, viewWith } from './event-test-kit.ts'

const view = viewWith([event('met', { evidence: [at('thanked')] })])

test('mentions, triggers, further evidence and words that stand for somebody are drawn in the order of the text', () => {
  expect(marksOf(view).map(({ start, look }) => [view.article.text.slice(start).split(' ')[0], look])).toEqual([
    ['Mara', 'mention'], ['met', 'trigger'], ['Oto', 'mention'], ['Lisbon', 'mention'], ['3', 'mention'], ['He', 'reference'], ['thanked', 'evidence']
  ])
})

test('every mark has an id of its own, and the marks of an event all lead to it', () => {
  const marks = marksOf(view)
  expect(new Set(marks.map(({ id }) => id)).size).toBe(marks.length)
  expect(marks.filter(({ owner }) => owner === 'event met').map(({ look }) => look)).toEqual(['trigger', 'evidence'])
})

test('the same findings have the same marks, so that nothing is drawn again; a renamed entity is told anew', () => {
  expect(marksOf({ ...view, events: [...view.events] })).toEqual(marksOf(view))
  marksOf({ ...view, events: [...view.events] }).forEach((mark, index) => expect(mark).toBe(marksOf(view)[index]))
  const renamed = { ...view, entities: view.entities.map((entity) => ({ ...entity, name: 'Another' })) }
  expect(marksOf(renamed).find(({ look }) => look === 'reference')?.title).toBe('Stands for Another: the last woman named')
})

test('words that are a mention themselves are not dotted besides', () => {
  const both = { ...view, references: [{ ...at('Oto Brandl'), entityIds: ['Oto Brandl'], why: '' }] }
  expect(marksOf(both).filter(({ look }) => look === 'reference')).toEqual([])
})

test('a reference says for whom it stands, and is found again by its mark', () => {
  const mark = marksOf(view).find(({ look }) => look === 'reference')
  const reference = referenceOf(mark?.owner ?? '', view.references)
  expect(reference).toBe(view.references[0])
  expect(referenceOf('event met', view.references)).toBeUndefined()
  expect(describeReference({ start: 0, end: 2, entityIds: ['gone'], why: '' }, new Map())).toBe('Stands for nobody known')
})
