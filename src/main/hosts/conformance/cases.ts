import assert from 'node:assert/strict'
import type { WorkbenchEvent } from '../../../shared/contract/events.ts'
import type { OutgoingFile, StagedFile } from '../../../shared/contract/host.ts'
import type { Outcome } from '../../../shared/outcome.ts'

/** The core as one transport shows it to a page. */
export interface Connection {
  request(name: string, input: unknown): Promise<Outcome<unknown>>
  /** Answers when the listener is in place. */
  onEvent(listener: (event: WorkbenchEvent) => void): Promise<() => void>
  stage(name: string, bytes: Uint8Array): Promise<Outcome<StagedFile>>
  fetchFile(fileId: string): Promise<{ readonly status: number; readonly bytes: Uint8Array }>
  /** Another page of the same workbench, as after a reload. */
  reconnect(): Promise<Connection>
}

/** One thing that holds over every transport. */
export interface Case {
  readonly name: string
  run(connection: Connection): Promise<void>
}

const TEXT = 'The envoy of Kenya met Mara Okello in Nairobi on 3 March 2024. “We agreed,” she said.\r\n\r\nمرحبا بكم 👋🏽 — čšž ﬁ \u2028 end.'

/** The cases of the conformance suite. They share one core and run in this order; the first sees it empty. */
export const CASES: readonly Case[] = [
  {
    name: 'answers empty lists as empty lists',
    async run(connection) {
      assert.deepEqual(await valueOf(connection, 'tag.list', {}), [])
      assert.deepEqual(await valueOf(connection, 'job.list', {}), [])
      const page = await valueOf<{ articles: unknown[]; total: number }>(connection, 'article.list', {})
      assert.deepEqual([page.articles, page.total], [[], 0])
    }
  },
  {
    name: 'answers values, with null where there is none',
    async run(connection) {
      const project = await valueOf<{ name: string; articleCount: number }>(connection, 'project.get', {})
      assert.equal(project.articleCount, 0)
      assert.ok(project.name.length > 0)
      assert.equal(await valueOf(connection, 'article.setReviewed', { id: await importText(connection, 'plain.txt', 'A short text for a value.'), reviewed: true }), null)
    }
  },
  {
    name: 'carries every script unchanged, in and out',
    async run(connection) {
      const id = await importText(connection, 'сводка/بيان 👋.txt', TEXT)
      const view = await valueOf<{ article: { text: string } }>(connection, 'article.get', { id })
      assert.equal(view.article.text, TEXT)
      await valueOf(connection, 'tag.add', { subject: { kind: 'article', id }, name: 'متابعة 👀' })
      const tags = await valueOf<{ tag?: { name: string }; name?: string }[]>(connection, 'tag.list', {})
      assert.ok(tags.some((tag) => (tag.name ?? tag.tag?.name) === 'متابعة 👀'))
    }
  },
  {
    name: 'gives each of many requests at once its own answer',
    async run(connection) {
      const names = Array.from({ length: 40 }, (_, index) => `nobody-${index}`)
      const replies = await Promise.all(names.map((id, index) => (index % 2 === 0 ? connection.request('article.get', { id }) : connection.request(id, {}))))
      assert.deepEqual(replies.map((reply) => (reply.ok ? 'ok' : reply.error.code)), names.map((_, index) => (index % 2 === 0 ? 'not-found' : 'unknown-request')))
    }
  },
  {
    name: 'refuses an unknown request, also one that every object has',
    async run(connection) {
      for (const name of ['article.explode', '', 'constructor', '__proto__', 'toString']) assert.equal(await codeOf(connection, name, {}), 'unknown-request', name)
    }
  },
  {
    name: 'refuses bad input with a sentence',
    async run(connection) {
      for (const input of [null, 'text', [], {}, { id: 1 }, { id: 'a', more: true }, { id: '' }]) {
        const reply = await connection.request('article.get', input)
        assert.equal(reply.ok ? 'ok' : reply.error.code, 'bad-input', JSON.stringify(input))
        assert.match(reply.ok ? '' : reply.error.message, /^\S.*[.!?]$/s)
      }
    }
  },
  {
    name: 'answers failures with their codes',
    async run(connection) {
      const articleId = await importText(connection, 'span.txt', 'Nine words stand here for a mention to miss.')
      assert.equal(await codeOf(connection, 'article.get', { id: 'nobody' }), 'not-found')
      assert.equal(await codeOf(connection, 'mention.create', { articleId, start: 9, end: 4, type: 'person' }), 'span-invalid')
      assert.equal(await codeOf(connection, 'mention.create', { articleId, start: 0, end: 900, type: 'person' }), 'span-invalid')
      assert.equal(await codeOf(connection, 'project.openRecent', { key: 'nobody' }), 'not-found')
      assert.equal(await codeOf(connection, 'history.redo', {}), 'nothing-to-do')
      const foreign = await stage(connection, 'letters.dateline', Buffer.from('no database at all, but long enough to be looked at'))
      assert.equal(await codeOf(connection, 'project.open', { file: foreign }), 'project-not-ours')
    }
  },
  {
    name: 'lets go of files that will not be opened',
    async run(connection) {
      const file = await stage(connection, 'dropped.txt', Buffer.from('This text was chosen and then not opened.'))
      await valueOf(connection, 'article.release', { files: [file, 'nobody'] })
      assert.equal(await codeOf(connection, 'article.import', { files: [file] }), 'not-found')
    }
  },
  {
    name: 'lists the files that could not be read, with codes, and stores the others',
    async run(connection) {
      const files = [
        await stage(connection, 'picture.txt', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 1])),
        await stage(connection, 'blank.txt', Buffer.from(' \n\n ')),
        await stage(connection, 'good.txt', Buffer.from('One of three files is a text, and is kept.'))
      ]
      const job = await finishedJob(connection, files)
      assert.deepEqual(job.failures.map((failure) => [failure.name, failure.problem.code]), [['picture.txt', 'format-unknown'], ['blank.txt', 'no-text']])
      assert.equal(job.addedIds.length, 1)
    }
  },
  {
    name: 'tells of a job in order, and of its end last',
    async run(connection) {
      const files: string[] = []
      for (let index = 0; index < 12; index += 1) files.push(await stage(connection, `${index}.txt`, Buffer.from(`Article number ${index} tells of a meeting.`)))
      const counts: number[] = []
      const states: string[] = []
      const stop = await connection.onEvent((event) => {
        if (event.kind !== 'job.progressed' || event.job.totalCount !== files.length) return
        counts.push(event.job.doneCount)
        states.push(event.job.state)
      })
      await finishedJob(connection, files)
      await until(() => states.includes('finished'))
      stop()
      assert.deepEqual(counts, [...counts].sort((one, other) => one - other))
      assert.equal(states.indexOf('finished'), states.length - 1)
      assert.equal(counts.at(-1), files.length)
    }
  },
  {
    name: 'tells every listener of a change, and none after it stopped listening',
    async run(connection) {
      const heard: string[] = []
      const listen = (who: string) => connection.onEvent((event) => {
        if (event.kind === 'data.changed' && event.nouns.includes('preference')) heard.push(who)
      })
      const stops = [await listen('first'), await listen('second')]
      await valueOf(connection, 'preference.set', { theme: 'dark' })
      await until(() => heard.length >= 2)
      stops[0]?.()
      await valueOf(connection, 'preference.set', { theme: 'light' })
      await until(() => heard.length >= 3)
      stops[1]?.()
      assert.deepEqual(heard.toSorted(), ['first', 'second', 'second'])
    }
  },
  {
    name: 'gives an exported file by its id, and nothing for another id',
    async run(connection) {
      const spec = { subject: 'articles', filter: {} }
      const file = await valueOf<OutgoingFile>(connection, 'briefing.export', { spec, byteOrderMark: false })
      const fetched = await connection.fetchFile(file.fileId)
      assert.equal(fetched.status, 200)
      assert.match(Buffer.from(fetched.bytes).toString('utf8'), /^[a-z_]+(,[a-z_]+)*\r\n/)
      assert.equal((await connection.fetchFile('nobody')).status, 404)
    }
  },
  {
    name: 'shows a page that connects again the same data, and tells it of changes',
    async run(connection) {
      const before = await valueOf(connection, 'article.list', {})
      const again = await connection.reconnect()
      assert.deepEqual(await valueOf(again, 'article.list', {}), before)
      const heard: WorkbenchEvent[] = []
      const stop = await again.onEvent((event) => heard.push(event))
      await valueOf(connection, 'preference.set', { theme: 'dark' })
      await until(() => heard.some((event) => event.kind === 'data.changed'))
      stop()
    }
  }
]

interface Job {
  readonly id: string
  readonly state: string
  readonly addedIds: readonly string[]
  readonly failures: readonly { readonly name: string; readonly problem: { readonly code: string } }[]
}

/** The value of a request that must succeed. It must be what JSON can carry: no transport may need more. */
async function valueOf<T = unknown>(connection: Connection, name: string, input: unknown): Promise<T> {
  const reply = await connection.request(name, input)
  assert.ok(reply.ok, `${name}: ${reply.ok ? '' : `${reply.error.code}: ${reply.error.message}`}`)
  assert.deepStrictEqual(reply.value, JSON.parse(JSON.stringify(reply.value)), `${name} answers with more than JSON`)
  return reply.value as T
}

async function codeOf(connection: Connection, name: string, input: unknown): Promise<string> {
  const reply = await connection.request(name, input)
  return reply.ok ? 'ok' : reply.error.code
}

async function stage(connection: Connection, name: string, bytes: Uint8Array): Promise<string> {
  const staged = await connection.stage(name, bytes)
  assert.ok(staged.ok)
  return staged.value.id
}

async function importText(connection: Connection, name: string, text: string): Promise<string> {
  const job = await finishedJob(connection, [await stage(connection, name, Buffer.from(text))])
  const [id] = job.addedIds
  assert.ok(id !== undefined, JSON.stringify(job.failures))
  return id
}

/** Imports staged files and waits for the job's end. */
async function finishedJob(connection: Connection, files: readonly string[]): Promise<Job> {
  const { jobId } = await valueOf<{ jobId: string }>(connection, 'article.import', { files })
  let job: Job | undefined
  await until(async () => {
    job = (await valueOf<Job[]>(connection, 'job.list', {})).find((each) => each.id === jobId)
    return job?.state === 'finished'
  })
  assert.ok(job)
  return job
}

const WAIT_LIMIT_MS = 15_000

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = Date.now() + WAIT_LIMIT_MS
  while (!(await isSo())) {
    assert.ok(Date.now() < deadline, 'waited in vain')
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}
