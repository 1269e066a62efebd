import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { readPieces } from './pieces.ts'

test('the pieces have their marks taken out of the text, and every span begins and ends at the edge of a word', () => {
  const pieces = ['./pieces.txt', './pieces-later.txt'].flatMap((name) => readPieces(fileURLToPath(new URL(name, import.meta.url))))
  expect(pieces.length).toBe(80)
  for (const { text, spans } of pieces) {
    expect(text).not.toMatch(/[[\]]/u)
    expect(spans.length).toBeGreaterThan(0)
    for (const { start, end } of spans) expect([text.slice(start, end), /[\p{L}\p{N}]$/u.test(text.slice(0, start)), /^[\p{L}\p{N}]/u.test(text.slice(end))]).toEqual([text.slice(start, end).trim(), false, false])
  }
})
