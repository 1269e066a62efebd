import { expect, test } from 'vitest'
import type { ArticleView } from '../../../shared/contract/requests/article.ts'
import type { Mention } from '../../../shared/model/mention.ts'
import type { Verdict } from '../../../shared/model/verdict.ts'
import { addPending, dropReplied, NOTHING_PENDING, replyPending, settlePending, withPending } from './pending-changes.ts'

const mention = (id: string, verdict: Verdict): Mention => ({
  id, articleId: 'a', start: Number(id), end: Number(id) + 1, quote: 'x', type: 'person', entityId: 'e', date: null, verdict, origin: 'machine', confidence: 0.8, why: ''
})
const viewOf = (...verdicts: readonly Verdict[]): ArticleView => ({
  mentions: verdicts.map((verdict, index) => mention(String(index + 1), verdict)),
  entities: [{ id: 'e', verdict: 'undecided', decidedCount: 0, mentionCount: verdicts.length }],
  events: []
}) as unknown as ArticleView
const verdictsOf = (view: ArticleView): readonly Verdict[] => view.mentions.map(({ verdict }) => verdict)
const accepted = { verdict: 'accepted' } as const
const none = viewOf('undecided', 'undecided')

test('a pending change shows at once, counts for its entity, and leaves everything else as it is', () => {
  const next = withPending(none, addPending(NOTHING_PENDING, ['1'], accepted))
  expect(verdictsOf(next)).toEqual(['accepted', 'undecided'])
  expect(next.mentions[1]).toBe(none.mentions[1])
  expect(next.entities[0]?.decidedCount).toBe(1)
  expect(withPending(none, NOTHING_PENDING)).toBe(none)
})

test('a stored change stays shown however late the answer that has it comes, so that no key works on the state before', () => {
  const replied = replyPending(addPending(NOTHING_PENDING, ['1'], accepted), ['1'], true)
  const stale = settlePending(replied, none)
  expect(stale).toBe(replied)
  expect(verdictsOf(withPending(none, stale))).toEqual(['accepted', 'undecided'])
  expect(settlePending(stale, viewOf('accepted', 'undecided'))).toBe(NOTHING_PENDING)
})

test('an answer that has the change before its reply came does not end it: a later key may be on its way too', () => {
  const sent = addPending(NOTHING_PENDING, ['1'], accepted)
  expect(settlePending(sent, viewOf('accepted', 'undecided'))).toBe(sent)
})

test('of several changes of one finding the last shows until all replies are there', () => {
  const back = addPending(addPending(NOTHING_PENDING, ['1'], accepted), ['1'], { verdict: 'undecided' })
  const first = replyPending(back, ['1'], true)
  expect(settlePending(first, none)).toBe(first)
  expect(verdictsOf(withPending(viewOf('accepted', 'undecided'), first))).toEqual(['undecided', 'undecided'])
  expect(settlePending(replyPending(first, ['1'], true), none)).toBe(NOTHING_PENDING)
})

test('a change that could not be stored is taken back at once, and the others stay', () => {
  const both = addPending(NOTHING_PENDING, ['1', '2'], accepted)
  const left = replyPending(both, ['1'], false)
  expect(verdictsOf(withPending(none, left))).toEqual(['undecided', 'accepted'])
})

test('what another change went over is let go once it was looked up; what waits for its reply is not', () => {
  const one = replyPending(addPending(NOTHING_PENDING, ['1'], accepted), ['1'], true)
  const two = addPending(one, ['2'], accepted)
  expect([...dropReplied(two, ['1', '2']).keys()]).toEqual(['2'])
})

test('a change in one article is still pending while another one is shown', () => {
  const replied = replyPending(addPending(NOTHING_PENDING, ['7'], accepted), ['7'], true)
  expect(settlePending(replied, none)).toBe(replied)
})

test('a list of an event’s parts counts as stored once the answer holds the same things, in whatever order it writes them', () => {
  const viewWith = (participants: readonly object[]): ArticleView => ({ ...none, events: [{ id: 'event', trigger: { start: 0, end: 1, quote: 'x' }, participants }] }) as unknown as ArticleView
  const pending = addPending(NOTHING_PENDING, ['event'], { participants: [{ entityId: 'e', name: 'E', side: 'actor', said: null }] })
  expect(withPending(viewWith([]), pending).events[0]?.participants).toHaveLength(1)
  const two = viewWith([])
  const other = { ...two.events[0], id: 'other' } as (typeof two.events)[number]
  expect(withPending({ ...two, events: [...two.events, other] }, pending).events, 'others are not drawn again').toContain(other)
  const replied = replyPending(pending, ['event'], true)
  expect(settlePending(replied, viewWith([]))).toBe(replied)
  expect(settlePending(replied, viewWith([{ said: null, side: 'actor', name: 'E', entityId: 'e' }]))).toBe(NOTHING_PENDING)
  expect(withPending(viewWith([]), addPending(NOTHING_PENDING, ['1'], accepted)).events).toHaveLength(1)
})
