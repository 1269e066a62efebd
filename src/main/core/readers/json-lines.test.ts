import { expect, test } from 'vitest'
import type { ReadFile } from '../ports.ts'
import { jsonLinesFormat } from './json-lines.ts'

function read(...lines: readonly unknown[]): ReadFile {
  const outcome = jsonLinesFormat.read(Buffer.from(lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n')))
  if (!outcome.ok) throw new Error(outcome.error.message)
  return outcome.value
}

test('each line is an article with what it says about itself', () => {
  const { drafts, failures } = read({ id: 'a1', title: ' Talks\nin Doha ', text: ' The envoys met.\r\n', date: '2024-05-12', source: 'Example Wire', url: 'https://example.org/1', other: 1 }, '', { id: 2, text: 'They met again.', title: null })
  expect(failures).toEqual([])
  expect(drafts).toEqual([
    { text: ' The envoys met.\r\n', title: 'Talks in Doha', publishedOn: '2024-05-12', source: 'Example Wire', url: 'https://example.org/1', givenId: 'a1', warnings: [] },
    { text: 'They met again.', givenId: '2', warnings: [] }
  ])
})

test('a bad line is named with its reason and the other lines go on', () => {
  const { drafts, failures } = read({ text: 'One.' }, '{"text": ', '[1]', '7', { title: 'No text' }, { text: '  ' }, { text: 5 }, { text: 'a', source: 5 }, { text: 'nul\0' }, { text: 'Two.' })
  expect(drafts.map(({ text }) => text)).toEqual(['One.', 'Two.'])
  expect(failures.map(({ where }) => where)).toEqual(['line 2', 'line 3', 'line 4', 'line 5', 'line 6', 'line 7', 'line 8', 'line 9'])
  expect(failures[0]?.message).toContain('not valid JSON')
  expect(failures[3]?.message).toContain('“text”')
  expect(failures[6]?.message).toContain('“source”')
})

test('a file of which no line is an article is one failure, and a long list of failures is shortened', () => {
  const none = jsonLinesFormat.read(Buffer.from('{"body": "x"}\n'.repeat(500)))
  expect(none).toMatchObject({ ok: false, error: { code: 'format-unknown' } })
  if (!none.ok) expect(none.error.message).toContain('None of the 500 lines')
  const { drafts, failures } = read({ text: 'One.' }, ...Array.from({ length: 500 }, () => 'no json'))
  expect(drafts).toHaveLength(1)
  expect(failures).toHaveLength(101)
  expect(failures.at(-1)).toEqual({ where: 'and so on to line 501', message: '400 more lines could not be read.' })
})

test('a date in another style is left out with a warning', () => {
  const [draft] = read({ text: 'One.', date: '12/05/2024' }).drafts
  expect(draft).not.toHaveProperty('publishedOn')
  expect(draft?.warnings[0]).toContain('12/05/2024')
})

test('half a surrogate pair is replaced by a character of the same length', () => {
  const [draft] = read('{"text": "a\\ud800b 📰"}').drafts
  expect(draft?.text).toBe('a\uFFFDb 📰')
  expect(draft?.warnings).toHaveLength(1)
})

test('keys that would reach a prototype are just text', () => {
  expect(read('{"__proto__": {"title": "x"}, "text": "One."}').drafts).toEqual([{ text: 'One.', warnings: [] }])
})
