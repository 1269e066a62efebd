import { expect, test } from 'vitest'
import { isArticleName, listUsualExtensions } from './article-files.ts'

test('every extension of a format tells an article, in any case', () => {
  expect(['a.txt', 'a.text', 'a.md', 'a.Markdown', 'a.jsonl', 'a.NDJSON'].filter((name) => !isArticleName(name))).toEqual([])
  expect(['a.pdf', 'a', '.txt', 'a.txt.zip', 'txt'].filter(isArticleName)).toEqual([])
})

test('a sentence names one extension of each format', () => {
  expect(listUsualExtensions()).toBe('.txt, .md or .jsonl')
})
