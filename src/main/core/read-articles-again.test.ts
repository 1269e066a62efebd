import { afterEach, expect, test } from 'vitest'
import { READER } from '../../shared/model/reader.ts'
import { endOf, findMarked, openTestCore, type TestCore } from './core-test-kit.ts'
import { run } from './db/connection.ts'
import { openProject } from './db/open-project.ts'
import { type CoreOptions, ExtractionStopped, type ExtractionInput } from './ports.ts'

let kit: TestCore

afterEach(() => kit.remove())

/** Reads as an earlier reader, which knows no events, until it is told to read as today's; a text can be made to fail. */
function improvingReader(): CoreOptions['extraction'] & { isImproved: boolean; failing: string; onText: (input: ExtractionInput) => Promise<void> } {
  return {
    isImproved: false,
    failing: '',
    onText: () => Promise.resolve(),
    async extract(input) {
      await this.onText(input)
      if (this.failing !== '' && input.draft.text.includes(this.failing)) throw new ExtractionStopped({ code: 'timed-out', message: 'Reading this text took too long.' })
      const findings = findMarked(input)
      return this.isImproved ? findings : { ...findings, events: [], references: [] }
    },
    close: () => Promise.resolve()
  }
}

const TEXTS = ['p_Mara e_met p_Odo.', 'p_Ines e_met p_Leo.', 'p_Ana e_met p_Bo.']

/** Three articles that an earlier reader read, their ids in the order of the list. */
async function openOutdated(reader = improvingReader()): Promise<{ readonly reader: typeof reader; readonly ids: readonly string[] }> {
  kit = await openTestCore({ extraction: reader })
  const ids = await kit.open(...TEXTS)
  const file = kit.core.projectFile()
  await kit.core.close()
  const opened = openProject(file)
  if (!opened.ok) throw new Error(opened.error.message)
  run(opened.value.db, 'UPDATE article SET read_by = ?', READER.version - 1)
  opened.value.close()
  await kit.reopen()
  reader.isImproved = true
  return { reader, ids }
}

const readAll = (which: 'all' | 'outdated' = 'all'): ReturnType<typeof endOf> => endOf(kit.core, () => kit.core.request('article.readAll', { which }))
const outdated = async (): Promise<number> => (await kit.ask('project.get', {})).outdatedCount
const eventsOf = async (ids: readonly string[]): Promise<readonly number[]> => Promise.all(ids.map(async (id) => (await kit.ask('article.get', { id })).events.length))
const undoLabel = async (): Promise<string | null> => (await kit.ask('history.get', {})).undoLabel

test('articles that an earlier reader read are told of and read again as one step; undo makes them what they were', async () => {
  const { ids } = await openOutdated()
  expect([await outdated(), await eventsOf(ids)]).toEqual([3, [0, 0, 0]])
  const job = await readAll('outdated')
  expect(job).toMatchObject({ kind: 'reading', state: 'finished', doneCount: 3, totalCount: 3, failures: [] })
  expect([await outdated(), await eventsOf(ids), await undoLabel()]).toEqual([0, [1, 1, 1], 'Read again: 3 articles changed'])
  expect(await kit.core.request('article.readAll', { which: 'outdated' })).toMatchObject({ ok: false, error: { code: 'nothing-to-do' } })
  await kit.ask('history.undo', {})
  expect([await outdated(), await eventsOf(ids)]).toEqual([3, [0, 0, 0]])
  await kit.ask('history.redo', {})
  expect([await outdated(), await eventsOf(ids)]).toEqual([0, [1, 1, 1]])
})

test('what was decided stays, and nothing is written where nothing changed', async () => {
  const { ids } = await openOutdated()
  const [id = ''] = ids
  const mentions = (await kit.ask('article.get', { id })).mentions.map((mention) => mention.id)
  await kit.ask('mention.decide', { ids: mentions, verdict: 'accepted' })
  await readAll()
  const after = await kit.ask('article.get', { id })
  expect(after.mentions.map((mention) => [mention.id, mention.verdict])).toEqual(mentions.map((one) => [one, 'accepted']))
  await kit.ask('event.decide', { ids: after.events.map((event) => event.id), verdict: 'accepted' })
  const label = await undoLabel()
  expect(await readAll()).toMatchObject({ doneCount: 3, failures: [] })
  expect([await undoLabel(), (await kit.ask('article.get', { id })).events.map(({ verdict }) => verdict)]).toEqual([label, ['accepted']])
})

test('an article that can’t be read is listed by its title and stays as it was; the others are read', async () => {
  const { reader, ids } = await openOutdated()
  reader.failing = 'Leo'
  const { failures, doneCount } = await readAll('outdated')
  expect([doneCount, failures]).toEqual([3, [{ name: TEXTS[1], problem: { code: 'timed-out', message: 'Reading this text took too long.' } }]])
  expect([await outdated(), await eventsOf(ids)]).toEqual([1, [1, 0, 1]])
})

test('cancelling keeps what was read, and reading the rest goes on from there', async () => {
  const { reader, ids } = await openOutdated()
  reader.onText = ({ draft }) => (draft.text === TEXTS[1] ? new Promise(() => undefined) : Promise.resolve())
  const stop = kit.core.onEvent((event) => {
    if (event.kind !== 'data.changed' || !event.nouns.includes('article')) return
    stop()
    void kit.ask('job.list', {}).then((jobs) => kit.ask('job.cancel', { id: jobs.find(({ state }) => state === 'running')?.id ?? '' }))
  })
  expect(await readAll('outdated')).toMatchObject({ state: 'cancelled', doneCount: 1, failures: [] })
  expect([await outdated(), await eventsOf(ids)]).toEqual([2, [1, 0, 0]])
  reader.onText = () => Promise.resolve()
  expect(await readAll('outdated')).toMatchObject({ state: 'finished', doneCount: 2 })
  expect(await eventsOf(ids)).toEqual([1, 1, 1])
})

test('work done meanwhile splits the step, an article taken out is passed over, and a corrected day counts', async () => {
  const { reader, ids } = await openOutdated()
  const days: (string | undefined)[] = []
  let isFirst = true
  reader.onText = async ({ draft }) => {
    if (draft.text === TEXTS[2]) days.push(draft.publishedOn)
    if (draft.text !== TEXTS[1] || !isFirst) return
    isFirst = false
    await new Promise((resolve) => setTimeout(resolve, 20))
    await kit.ask('article.remove', { id: ids[1] ?? '' })
  }
  const correct = kit.core.onEvent((event) => {
    if (event.kind !== 'data.changed' || days.length !== 1) return
    correct()
    void kit.ask('article.correct', { id: ids[2] ?? '', facts: { publishedOn: '2024-03-01' } })
  })
  expect(await readAll()).toMatchObject({ state: 'finished', doneCount: 3, failures: [] })
  expect(days.at(-1)).toBe('2024-03-01')
  const labels: (string | null)[] = []
  for (let count = 0; count < 4; count += 1) {
    labels.push(await undoLabel())
    await kit.ask('history.undo', {})
  }
  expect(labels).toEqual([`Read “${TEXTS[2]}” again`, `Corrected “${TEXTS[2]}”`, `Removed “${TEXTS[1]}”`, `Read “${TEXTS[0]}” again`])
})

test('one reading runs at a time, and the project stays open until it has ended', async () => {
  const { reader } = await openOutdated()
  let go: () => void = () => undefined
  reader.onText = () => new Promise((resolve) => { go = resolve })
  const ended = endOf(kit.core, () => kit.core.request('article.readAll', {}))
  await new Promise((resolve) => setImmediate(resolve))
  expect(await kit.core.request('article.readAll', {})).toMatchObject({ ok: false, error: { code: 'busy' } })
  expect(await kit.core.request('project.create', { name: 'Another' })).toMatchObject({ ok: false, error: { code: 'busy' } })
  reader.onText = () => Promise.resolve()
  go()
  await kit.core.request('job.cancel', { id: (await kit.ask('job.list', {})).at(-1)?.id ?? '' })
  await ended
})
