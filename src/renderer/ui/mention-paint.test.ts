import { expect, test } from 'vitest'
import type { Mention } from '../../shared/model/mention.ts'
import { classesOfSegment, clickOrder, paintSegment } from './mention-paint.ts'
import type { Laid } from './span-segments.ts'
import { markOfMention, type TextMark } from './text-mark.ts'

const laid = (id: string, more: Partial<Mention>, lane = 0): Laid<TextMark> => ({
  mark: markOfMention({ id, articleId: 'a', start: 0, end: 4, quote: 'xxxx', type: 'person', entityId: null, date: null, verdict: 'undecided', origin: 'machine', confidence: 1, why: '', ...more }),
  lane, first: true, last: false
})
const event = (look: TextMark['look'], verdict: TextMark['verdict']): Laid<TextMark> => ({ mark: { id: 'e', owner: 'e', start: 0, end: 4, look, tone: 'event', verdict, lit: ['e'] }, lane: 0, first: true, last: true })
const plain = { ringedId: null, raised: [] }

test('an undecided mention is underlined, an accepted one filled, a rejected one neither', () => {
  expect(paintSegment([laid('1', {})], plain)?.backgroundImage).toContain('--tone-person-line')
  const accepted = paintSegment([laid('1', { verdict: 'accepted', type: 'place' })], plain)?.backgroundImage
  expect(accepted).toContain('--tone-place-fill')
  expect(accepted).not.toContain('line)')
  expect(paintSegment([laid('1', { verdict: 'rejected' })], plain)).toBeUndefined()
  expect(classesOfSegment([laid('1', { verdict: 'rejected' })], plain)).toContain('mention-struck')
})

test('nested mentions are underlined in lanes of their own and both are filled', () => {
  const paint = paintSegment([laid('in', { type: 'nationality' }), laid('out', { type: 'role' }, 1)], plain)
  expect(paint?.backgroundImage?.toString().match(/linear-gradient/g)).toHaveLength(4)
  const [inner, outer] = String(paint?.backgroundPosition).split(', ')
  expect(inner).not.toBe(outer)
})

test('a rejected mention inside another is struck through; what stands inside a rejected one, or lies just as it, is not', () => {
  const classes = (inner: Mention['verdict'], outer: Mention['verdict'], end = 20): string => classesOfSegment([laid('in', { verdict: inner }), laid('out', { verdict: outer, end }, 1)], plain)
  expect(classes('rejected', 'accepted')).toContain('mention-struck')
  expect(classes('rejected', 'accepted'), 'it is still a part of what stands').not.toContain('mention-dim')
  expect(classes('accepted', 'rejected')).not.toContain('mention-struck')
  expect(classes('rejected', 'undecided', 4)).not.toContain('mention-struck')
  expect(classes('rejected', 'rejected')).toContain('mention-dim')
})

test('hovering an entity raises its mentions', () => {
  expect(paintSegment([laid('1', { entityId: 'e' })], { ringedId: null, raised: ['e'] })?.backgroundImage).toContain('--tone-person-raised')
  expect(paintSegment([laid('1', { entityId: 'e' })], { ringedId: null, raised: ['f'] })?.backgroundImage).not.toContain('raised')
})

test('the ring opens at the first and closes at the last segment of its mention only', () => {
  expect(classesOfSegment([laid('1', {})], { ringedId: '1', raised: [] })).toContain('mention-ring-first')
  expect(classesOfSegment([laid('1', {})], { ringedId: '1', raised: [] })).not.toContain('mention-ring-last')
  expect(classesOfSegment([laid('1', {})], { ringedId: '2', raised: [] })).not.toContain('mention-ringed')
})

test('a click takes what is rejected last', () => {
  expect(clickOrder([laid('no', { verdict: 'rejected' }), laid('yes', {}, 1)])).toEqual(['yes', 'no'])
})

test('a trigger has a dashed line and ink of its own while it is undecided, a ground once it is accepted, and none of them when it is rejected', () => {
  const image = (verdict: TextMark['verdict']): string => paintSegment([event('trigger', verdict)], plain)?.backgroundImage ?? ''
  expect(image('undecided')).toContain('repeating-linear-gradient')
  expect(image('undecided')).not.toContain('-fill')
  expect(image('accepted')).toContain('--tone-event-fill')
  expect(image('rejected')).toBe('')
  expect(classesOfSegment([event('trigger', 'undecided')], plain)).toContain('mention-trigger')
  expect(classesOfSegment([event('trigger', 'undecided')], { ringedId: null, raised: ['e'] })).not.toContain('mention-trigger')
  expect(classesOfSegment([event('trigger', 'rejected')], plain)).toContain('mention-struck')
})

test('words that stand for somebody are dotted without a ground, stand out with whom they mean, and are clicked after what lies there too', () => {
  const he: Laid<TextMark> = { ...event('reference', 'undecided'), mark: { ...event('reference', 'undecided').mark, id: 'r', owner: 'r', lit: ['someone'] } }
  expect(paintSegment([he], plain)?.backgroundImage).toContain('repeating-linear-gradient')
  expect(paintSegment([he], plain)?.backgroundImage).not.toContain('-tint')
  expect(paintSegment([he], { ringedId: null, raised: ['someone'] })?.backgroundImage).toContain('-raised')
  expect(clickOrder([he, event('trigger', 'undecided'), event('evidence', 'undecided')])).toEqual(['e', 'r'])
})
