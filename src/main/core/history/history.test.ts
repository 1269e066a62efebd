import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { RequestInput, RequestName } from '../../../shared/contract/requests.ts'
import { openTestCore, type TestCore } from '../core-test-kit.ts'
import { all, closeDb, openReadable, openWritable, query, run } from '../db/connection.ts'
import { dump } from '../db/dump.ts'
import { verifyProject } from '../db/verify.ts'

let kit: TestCore
let folder: string
let file: string

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-history-'))
  file = join(folder, 'p.dateline')
  kit = await openTestCore({ projectFile: file })
})
afterEach(async () => {
  await kit.remove()
  rmSync(folder, { recursive: true, force: true })
})

function contents(): string {
  const db = openReadable(file)
  try {
    return dump(db)
  } finally {
    closeDb(db)
  }
}

/** A small generator of repeatable chance. */
function chance(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const TEXTS = [
  'r_Envoy p_Mara met p_Odo of the o_Council in l_Tarn on d_Sunday.',
  'p_Mara and p_Ines signed it. r_Minister p_Odo left l_Tarn for l_Kesh.',
  'The o_Council and the o_League spoke with p_Ines. r_Envoy p_Mara was there.',
  'p_Odo thanked p_Mara on d_Monday in l_Kesh.'
]

type Try = <N extends RequestName>(name: N, input: RequestInput<N>) => Promise<unknown>

/** One random request; many are refused, which must change nothing. */
async function randomRequest(below: (limit: number) => number, count: number): Promise<void> {
  const pick = <T>(items: readonly T[]): T | undefined => items[below(items.length)]
  const send: Try = (name, input) => kit.core.request(name, input)
  const { articles } = await kit.ask('article.list', {})
  const article = pick(articles)
  if (!article || below(10) === 0) {
    await kit.open(`${TEXTS[below(TEXTS.length)] ?? ''} (${count})`, `${TEXTS[below(TEXTS.length)] ?? ''} (${count}, 2)`)
    return
  }
  const view = await kit.ask('article.get', { id: article.id })
  const [mention, entity, other] = [pick(view.mentions), pick(view.entities), pick(await kit.ask('entity.find', {}))]
  const verdict = pick(['undecided', 'accepted', 'rejected'] as const) ?? 'accepted'
  const type = pick(['person', 'organization', 'place', 'role', 'date'] as const) ?? 'person'
  const entityType = pick(['person', 'organization', 'place'] as const) ?? 'person'
  const start = below(view.article.text.length)
  const subject = pick([{ kind: 'article' as const, id: article.id }, { kind: 'mention' as const, id: mention?.id ?? 'x' }, { kind: 'entity' as const, id: entity?.id ?? 'x' }])
  const post = entity && pick(entity.posts)
  const requests: readonly (() => Promise<unknown>)[] = [
    () => send('mention.decide', { ids: view.mentions.filter(() => below(3) === 0).map(({ id }) => id), verdict }),
    () => send('mention.create', { articleId: article.id, start, end: start + 1 + below(9), type }),
    () => send('mention.update', { id: mention?.id ?? 'x', start: Math.max(0, (mention?.start ?? 0) + below(5) - 2) }),
    () => send('mention.update', { id: mention?.id ?? 'x', type }),
    () => send('mention.update', { id: mention?.id ?? 'x', entityId: other?.id ?? null }),
    () => send('mention.remove', { id: mention?.id ?? 'x' }),
    () => send('entity.decide', { id: entity?.id ?? 'x', articleId: article.id, verdict }),
    () => send('entity.update', { id: entity?.id ?? 'x', name: `Name ${below(5)}` }),
    () => send('entity.update', { id: entity?.id ?? 'x', type: entityType }),
    () => send('entity.create', { type: entityType, name: `New ${below(5)}`, mentionId: mention?.id }),
    () => send('entity.merge', { fromId: entity?.id ?? 'x', intoId: other?.id ?? 'y' }),
    () => send('post.decide', { id: post?.id ?? 'x', verdict }),
    () => send('post.update', { id: post?.id ?? 'x', title: `Title ${below(5)}` }),
    () => send('article.setReviewed', { id: article.id, reviewed: below(2) === 0 }),
    () => send('article.correct', { id: article.id, facts: { title: `Title ${below(5)}`, reportedBy: null } }),
    () => send('article.read', { id: article.id }),
    () => below(4) === 0 ? send('article.remove', { id: article.id }) : Promise.resolve(),
    () => send('tag.add', { subject: subject ?? { kind: 'article', id: article.id }, name: `Tag ${below(4)}` }),
    () => send('tag.remove', { subject: { kind: 'article', id: article.id }, tagId: pick(view.tags)?.id ?? 'x' }),
    () => below(3) === 0 ? send('history.undo', {}) : Promise.resolve(),
    () => below(3) === 0 ? send('history.redo', {}) : Promise.resolve()
  ]
  kit.wait(below(20))
  await pick(requests)?.()
}

async function walk(direction: 'history.undo' | 'history.redo'): Promise<number> {
  for (let steps = 0; ; steps += 1) {
    const outcome = await kit.core.request(direction, {})
    if (outcome.ok) continue
    expect(outcome.error).toMatchObject({ code: 'nothing-to-do' })
    return steps
  }
}

test.each([1, 2, 3, 4, 5])('random work %i is undone to the start and redone to the end, row for row, also after reopening', async (seed) => {
  const below = chance(seed * 7919)
  const start = contents()
  for (let count = 0; count < 80; count += 1) await randomRequest(below, count)
  await walk('history.redo')
  const end = contents()
  expect(end).not.toBe(start)
  await kit.reopen()
  expect(await walk('history.undo')).toBeGreaterThan(20)
  expect(contents()).toBe(start)
  await kit.reopen()
  await walk('history.redo')
  expect(contents()).toBe(end)
  await walk('history.undo')
  expect(contents()).toBe(start)
  await walk('history.redo')
  await kit.core.close()
  expect(verifyProject(file)).toMatchObject({ ok: true, value: { faults: [] } })
})

test('a new change drops what was undone, but its rows stay in the log', async () => {
  const [id = ''] = await kit.open('p_Mara came.')
  await kit.ask('article.setReviewed', { id, reviewed: true })
  await kit.ask('history.undo', {})
  await kit.ask('tag.add', { subject: { kind: 'article', id }, name: 'Aid' })
  expect(await kit.ask('history.get', {})).toEqual({ undoLabel: 'Tagged “p_Mara came.” with “Aid”', redoLabel: null })
  expect(await kit.core.request('history.redo', {})).toMatchObject({ ok: false, error: { code: 'nothing-to-do' } })
  const db = openReadable(file)
  expect(all(db, query<{ state: string }>('SELECT c.state FROM change_row r JOIN change c ON c.seq = r.change_seq WHERE c.label LIKE ?'), 'Marked%')).toEqual([{ state: 'dropped' }])
  closeDb(db)
})

test('a row that is not as the change left it is a conflict, and nothing is changed', async () => {
  const [id = ''] = await kit.open('p_Mara and p_Odo came.')
  await kit.ask('mention.decide', { ids: (await kit.ask('article.get', { id })).mentions.map((mention) => mention.id), verdict: 'accepted' })
  const db = openWritable(file, false)
  run(db, `UPDATE mention SET verdict = 'rejected' WHERE quote = 'Mara'`)
  closeDb(db)
  const before = contents()
  const outcome = await kit.core.request('history.undo', {})
  expect(outcome).toMatchObject({ ok: false, error: { code: 'history-conflict', message: '“Accepted 2 mentions” can’t be undone: what it touched has changed since. Nothing was changed. Leave this step as it is to go on with the one before it.' } })
  expect(contents()).toBe(before)
})

test('a step that meets a conflict can be left as it is, and undo goes on with the one before it', async () => {
  const [id = ''] = await kit.open('p_Mara came.')
  await kit.ask('article.setReviewed', { id, reviewed: true })
  await kit.ask('tag.add', { subject: { kind: 'article', id }, name: 'Aid' })
  const db = openWritable(file, false)
  run(db, `UPDATE tag SET name = 'Other'`)
  closeDb(db)
  expect(await kit.core.request('history.undo', {})).toMatchObject({ ok: false, error: { code: 'history-conflict' } })
  expect(await kit.ask('history.skip', { direction: 'undo' })).toMatchObject({ label: 'Tagged “p_Mara came.” with “Aid”' })
  expect(await kit.ask('history.undo', {})).toMatchObject({ articleId: id })
  expect((await kit.ask('article.get', { id })).article.reviewedAt).toBeNull()
  expect((await kit.ask('article.get', { id })).tags).toMatchObject([{ name: 'Other' }])
  expect(await kit.ask('history.get', {})).toMatchObject({ redoLabel: expect.stringContaining('reviewed') as string })
  await kit.ask('history.redo', {})
  expect(await kit.core.request('history.skip', { direction: 'redo' })).toMatchObject({ ok: false, error: { code: 'nothing-to-do' } })
})

test('moving an end again and again is one step; after a pause it is another', async () => {
  const [id = ''] = await kit.open('p_Mara Lindqvist came to l_Tarn.')
  const before = contents()
  const mention = (await kit.ask('article.get', { id })).mentions[0]
  for (const end of [7, 8, 9, 10]) {
    kit.wait(2)
    await kit.ask('mention.update', { id: mention?.id ?? '', end })
  }
  kit.wait(60)
  await kit.ask('mention.update', { id: mention?.id ?? '', end: 16 })
  const quote = async (): Promise<string | undefined> => (await kit.ask('article.get', { id })).mentions[0]?.quote
  expect(await quote()).toBe('Mara Lindqvist')
  await kit.ask('history.undo', {})
  expect(await quote()).toBe('Mara Lin')
  await kit.ask('history.undo', {})
  expect(contents()).toBe(before)
})

test('work done in the middle of an import splits it, so that each part can be undone', async () => {
  const [first = ''] = await kit.open('p_Mara came.')
  const staged = ['p_Odo went.', 'p_Ines stayed.', 'p_Mara slept.'].map((text, n) => kit.core.files.stageBytes(`${n}.txt`, new TextEncoder().encode(text)).id)
  let isTagged = false
  const ended = new Promise<void>((resolve) => {
    kit.core.onEvent((event) => {
      if (event.kind === 'data.changed' && event.nouns.includes('project') && !isTagged) {
        isTagged = true
        void kit.core.request('article.setReviewed', { id: first, reviewed: true })
      }
      if (event.kind === 'job.progressed' && event.job.state === 'finished') resolve()
    })
  })
  await kit.ask('article.import', { files: staged })
  await ended
  const labels: string[] = []
  for (let state = await kit.ask('history.get', {}); state.undoLabel !== null; state = await kit.ask('history.get', {})) labels.push((await kit.ask('history.undo', {})).label)
  expect(labels).toEqual(['Opened 2 articles', 'Marked “p_Mara came.” as reviewed, 1 finding undecided', 'Opened “p_Odo went.”', 'Opened “p_Mara came.”'])
})
