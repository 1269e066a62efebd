import { afterEach, beforeEach, expect, test } from 'vitest'
import type { RequestName } from '../../../shared/contract/requests.ts'
import type { ArticleView } from '../../../shared/contract/requests/article.ts'
import type { ArticleEvent } from '../../../shared/model/event.ts'
import { openTestCore, type TestCore } from '../core-test-kit.ts'
import { closeDb, openReadable } from '../db/connection.ts'
import { dump } from '../db/dump.ts'
import { verifyProject } from '../db/verify.ts'

const TEXTS = [
  'p_Mara Ek e_met p_Odo Brandt in l_Tarn on d_Sunday. Then h_he e_said so. The talks went on. p_Ines Roth and p_Leo Lund e_met the o_Arcolia.',
  'The o_Arcolia e_met o_Borland on d_Sunday in l_Kesh. r_Envoy p_Ines Roth e_said it. p_Mara Ek left l_Tarn.',
  'o_Borland e_met the o_Arcolia on d_Sunday. Nobody e_said more of it.'
]
const SEEDS = [1, 2, 3, 40]
const STEPS = 60

let kit: TestCore
beforeEach(async () => { kit = await openTestCore() })
afterEach(() => kit.remove())

/** Numbers that look random and are the same each time (Park and Miller's generator). */
function numbers(seed: number): Random {
  let state = seed
  return (below) => {
    state = (state * 48_271) % 2_147_483_647
    return state % below
  }
}

function contents(): string {
  const db = openReadable(kit.core.projectFile())
  const text = dump(db)
  closeDb(db)
  return text
}

type Request = readonly [name: RequestName, input: object]
type Random = (below: number) => number

const pick = <T,>(random: Random, list: readonly T[]): T | undefined => list[random(list.length || 1)]
const VERDICTS = ['accepted', 'rejected', 'undecided'] as const

/** A request on whatever happens to be there; some will be refused. */
async function anyRequest(random: Random): Promise<Request | undefined> {
  const articleId = pick(random, (await kit.ask('article.list', {})).articles)?.id
  if (articleId === undefined) return undefined
  const view = await kit.ask('article.get', { id: articleId })
  const everywhere = (await kit.ask('event.list', { filter: {} })).rows
  const start = random(view.article.text.length - 8)
  const span = { start, end: start + 1 + random(7) }
  const participants = view.entities.filter(() => random(3) === 0).map(({ id }) => ({ entityId: id, side: random(2) === 0 ? 'actor' : 'recipient', said: null }))
  const taught = (await kit.ask('lexicon.list', {})).rows.slice(0, 1).map(({ id }) => id)
  return pick(random, [
    ['event.create', { articleId, kind: 'meet', trigger: span, participants }],
    ...aboutEvents(random, view.events, span, participants),
    ...aboutNames(random, view),
    ...(everywhere.length > 1 ? [['event.group', { ids: [0, 1, 2].map(() => pick(random, everywhere)?.id), same: random(2) === 0 }] as const] : []),
    ['article.read', { id: articleId }],
    ...(random(4) === 0 ? [['article.remove', { id: articleId }] as const] : []),
    ...(taught.length > 0 ? [['lexicon.remove', { ids: taught }] as const] : [])
  ])
}

function aboutEvents(random: Random, events: readonly ArticleEvent[], span: { readonly start: number; readonly end: number }, participants: readonly object[]): readonly Request[] {
  const [event, other] = [pick(random, events), pick(random, events)]
  if (!event || !other) return []
  const { id } = event
  return [
    ['event.update', { id, kind: random(2) === 0 ? 'statement' : 'visit' }],
    ['event.update', { id, participants, evidence: [span] }],
    ['event.update', { id, participants: event.participants.map(({ entityId, side }) => ({ entityId, side: side === 'actor' ? 'recipient' : 'actor', said: null })) }],
    ['event.update', { id, trigger: span, topics: [span], flags: ['denied'], date: { start: '2024-05-01', end: '2024-05-02', precision: 'range' } }],
    ['event.decide', { ids: events.filter(() => random(2) === 0).map((one) => one.id), verdict: pick(random, VERDICTS) }],
    ['event.remove', { id }],
    ['event.merge', { fromId: id, intoId: other.id }],
    ['event.split', { id, by: random(2) === 0 ? { side: 'actor' } : { evidence: event.evidence.slice(0, 1).map(({ start, end }) => ({ start, end })) } }],
    ['tag.add', { subject: { kind: 'event', id }, name: `Tag ${random(3)}` }]
  ]
}

function aboutNames(random: Random, { mentions, entities }: ArticleView): readonly Request[] {
  const [mention, entity] = [pick(random, mentions), pick(random, entities)]
  if (!mention || !entity) return []
  const twin = pick(random, entities.filter(({ type, id }) => type === entity.type && id !== entity.id))
  return [
    ['mention.remove', { id: mention.id }],
    ['mention.update', { id: mention.id, entityId: entity.id }],
    ['mention.decide', { ids: [mention.id], verdict: pick(random, VERDICTS) }],
    ['entity.update', { id: entity.id, type: pick(random, ['person', 'organization', 'place']) }],
    ...(twin ? [['entity.merge', { fromId: entity.id, intoId: twin.id }] as const] : [])
  ]
}

test.each(SEEDS)('whatever is done with events can be undone to the start and redone to the end, and leaves a sound project (seed %i)', async (seed) => {
  const random = numbers(seed)
  await kit.open(...TEXTS)
  const states = [contents()]
  const done: string[] = []
  let { undoLabel: label } = await kit.ask('history.get', {})
  for (let step = 0; step < STEPS; step += 1) {
    const request = await anyRequest(random)
    if (!request) break
    const outcome = await kit.core.request(...(request as Parameters<typeof kit.core.request>))
    if (!outcome.ok && ['internal', 'history-conflict'].includes(outcome.error.code)) throw new Error(`${JSON.stringify(request)}: ${outcome.error.message} ${outcome.error.details ?? ''}`)
    const after = contents()
    const { undoLabel } = await kit.ask('history.get', {})
    if (after === states.at(-1)) {
      expect([request, undoLabel]).toEqual([request, label])
      continue
    }
    expect(outcome).toMatchObject({ ok: true })
    label = undoLabel
    states.push(after)
    done.push(request[0])
    kit.wait(60)
  }
  expect(new Set(done).size).toBeGreaterThan(8)
  const end = states.at(-1)
  for (const state of states.slice(0, -1).toReversed()) {
    await kit.ask('history.undo', {})
    expect(contents()).toBe(state)
  }
  await kit.reopen()
  for (const state of states.slice(1)) {
    await kit.ask('history.redo', {})
    expect(contents()).toBe(state)
  }
  expect(contents()).toBe(end)
  const file = kit.core.projectFile()
  await kit.core.close()
  expect(verifyProject(file)).toMatchObject({ ok: true, value: { faults: [] } })
  await kit.reopen()
})
