import { afterEach, expect, test, vi } from 'vitest'
import { FILE_NAME_HEADER, MAX_FILE_BYTES } from '../../shared/contract/frames.ts'
import { articlesIn, type NamedFile, takeInFiles } from './stage-files.ts'

afterEach(() => vi.unstubAllGlobals())

const named = (name: string, file: File = new File(['text'], name)): NamedFile => ({ name, file })

/** A file that its system lets nobody read, as the page meets it. */
function unreadable(name: string): NamedFile {
  const file = new File(['text'], name)
  return named(name, Object.assign(file, { slice: () => Object.assign(new Blob(), { arrayBuffer: () => Promise.reject(new DOMException('no', 'NotReadableError')) }) }))
}

/** A host that takes everything but what the names say; answers with the names that were sent. */
function answerUploads(onUpload: (name: string) => void = () => undefined): readonly string[] {
  const sent: string[] = []
  vi.stubGlobal('fetch', (_path: string, { headers, signal }: { readonly headers: Readonly<Record<string, string>>; readonly signal?: AbortSignal }) => {
    const name = decodeURIComponent(headers[FILE_NAME_HEADER] ?? '')
    sent.push(name)
    onUpload(name)
    if (signal?.aborted) return Promise.reject(new DOMException('stopped', 'AbortError'))
    if (name.includes('locked') || name.includes('lost')) return Promise.reject(new TypeError('Failed to fetch'))
    return Promise.resolve(Response.json(name.includes('bad') ? { ok: false, error: { code: 'bad-input', message: 'No usable name.' } } : { ok: true, value: { id: `id of ${name}`, name } }))
  })
  return sent
}

test('a file that is too large, unreadable or refused is listed, and the others are taken in', async () => {
  const sent = answerUploads()
  const large = named('large.txt', Object.defineProperty(new File(['text'], 'large.txt'), 'size', { value: MAX_FILE_BYTES + 1 }))
  const taken = await takeInFiles([named('a.txt'), large, unreadable('locked.txt'), named('bad.txt'), named('desk/ü.txt')], {})
  if (!taken.ok) throw new Error(taken.error.message)
  expect(taken.value.files.map(({ name }) => name)).toEqual(['a.txt', 'desk/ü.txt'])
  expect(taken.value.failures.map(({ name, problem }) => [name, problem.code])).toEqual([['large.txt', 'file-too-large'], ['locked.txt', 'file-unreadable'], ['bad.txt', 'bad-input']])
  expect(sent).not.toContain('large.txt')
})

test('nothing more is sent once it was cancelled, and the answer has what had arrived', async () => {
  const stop = new AbortController()
  const sent = answerUploads((name) => { if (name === '9.txt') stop.abort() })
  const progress: (readonly [number, number])[] = []
  const taken = await takeInFiles(Array.from({ length: 40 }, (_, n) => named(`${n}.txt`)), {}, { signal: stop.signal, onTakingIn: (done, total) => progress.push([done, total]) })
  expect(taken.ok && [taken.value.files.map(({ name }) => name), taken.value.failures]).toEqual([Array.from({ length: 9 }, (_, n) => `${n}.txt`), []])
  expect(sent).toHaveLength(16)
  expect(progress).toEqual([[0, 40], [8, 40]])
})

test('a lost host ends it, and is not taken for files that can’t be read', async () => {
  const sent = answerUploads()
  expect(await takeInFiles(Array.from({ length: 40 }, (_, n) => named(`lost-${n}.txt`)), {})).toMatchObject({ ok: false, error: { code: 'not-connected' } })
  expect(sent).toHaveLength(8)
})

test('of a chosen folder what may be an article is taken, as of a dropped one', () => {
  const names = ['desk/10.txt', 'desk/9.ndjson', 'desk/photo.jpg', 'desk/.hidden.txt', 'desk/.git/a.txt', 'desk/node_modules/b.md', 'desk/march/a.MD', 'desk/march/report.pdf']
  const { files, skippedCount } = articlesIn(names.map((name) => named(name)))
  expect(files.map(({ name }) => name)).toEqual(['desk/9.ndjson', 'desk/10.txt', 'desk/march/a.MD'])
  expect(skippedCount).toBe(2)
})
