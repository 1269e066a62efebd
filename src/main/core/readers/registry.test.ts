import { expect, test } from 'vitest'
import { extensionOf } from '../../../shared/model/article-files.ts'
import { FORMATS, readFile } from './registry.ts'

const file = (name: string, content: string | Uint8Array): { name: string; bytes: Uint8Array } => ({ name, bytes: typeof content === 'string' ? Buffer.from(content) : content })

test('a text file is one article, unchanged, with nothing made up', () => {
  const text = ' date 2024-05-12 GENEVA –\r\n\r\nThe envoys met.\r\n'
  expect(readFile(file('talks.TXT', text))).toEqual({ ok: true, value: { drafts: [{ text, warnings: [] }], failures: [] } })
})

test('an extension belongs to one format only', () => {
  const all = FORMATS.flatMap(({ extensions }) => extensions)
  expect(new Set(all).size).toBe(all.length)
  expect(all.every((extension) => /^\.[a-z]+$/.test(extension))).toBe(true)
})

test('names are told by their last extension, in folders too', () => {
  expect(extensionOf('a/b.c/Report.final.MD')).toBe('.md')
  expect([extensionOf('README'), extensionOf('a.b/README'), extensionOf('.profile'), extensionOf('C:\\x\\.env')]).toEqual(['', '', '', ''])
})

test('a name without extension is told by its content', () => {
  expect(readFile(file('stdin', '{"id": "7", "text": "The envoys met."}\n'))).toMatchObject({ ok: true, value: { drafts: [{ givenId: '7', text: 'The envoys met.' }] } })
  expect(readFile(file('stdin', '{ the envoys met }'))).toMatchObject({ ok: true, value: { drafts: [{ text: '{ the envoys met }' }] } })
})

test('binary files are called what they are, whatever their name says', () => {
  const cases: readonly (readonly [readonly number[], string])[] = [
    [[0x25, 0x50, 0x44, 0x46, 0x2d, 0x31], 'a PDF document'],
    [[0x50, 0x4b, 3, 4, 20], 'a ZIP archive or an Office document'],
    [[0x89, 0x50, 0x4e, 0x47, 13], 'a PNG image'],
    [[0xff, 0xd8, 0xff, 0xe0], 'a JPEG image']
  ]
  for (const [start, kind] of cases) {
    const outcome = readFile(file('article.txt', Uint8Array.from(start)))
    expect(outcome).toMatchObject({ ok: false, error: { code: 'format-unknown' } })
    if (!outcome.ok) expect(outcome.error.message).toContain(kind)
  }
})

test('a format that is not read yet is refused with the list of those that are', () => {
  const outcome = readFile(file('page.html', '<p>The envoys met.</p>'))
  expect(outcome).toMatchObject({ ok: false, error: { code: 'format-unknown', message: 'Dateline does not read .html files. It reads JSON lines (.jsonl, .ndjson), Markdown (.md, .markdown), and Plain text (.txt, .text).' } })
})

test('an empty file and one of white space only have no text', () => {
  for (const name of ['a.txt', 'a.md', 'a.jsonl', 'a']) {
    for (const content of ['', ' \r\n\t\n', '\uFEFF']) expect(readFile(file(name, content)), name).toMatchObject({ ok: false, error: { code: 'no-text' } })
  }
})

test('a file over the limit is refused before it is decoded, one at the limit is read', () => {
  const limit = 10 * 1024 * 1024
  expect(readFile(file('big.txt', new Uint8Array(limit + 1).fill(97)))).toMatchObject({ ok: false, error: { code: 'file-too-large' } })
  expect(readFile(file('big.txt', new Uint8Array(limit).fill(97))).ok).toBe(true)
})
