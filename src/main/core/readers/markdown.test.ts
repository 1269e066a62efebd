import { expect, test } from 'vitest'
import type { ArticleDraft } from '../../../shared/model/article.ts'
import { markdownFormat } from './markdown.ts'

function draftOf(text: string): ArticleDraft {
  const outcome = markdownFormat.read(Buffer.from(text))
  if (!outcome.ok || !outcome.value.drafts[0]) throw new Error('not read')
  expect(outcome.value.drafts[0].text).toBe(text)
  return outcome.value.drafts[0]
}

test('the first heading is the title and stays in the text', () => {
  expect(draftOf('Intro line\n\n## **Envoys** meet in [Doha](https://example.org) ##\n\nText.').title).toBe('Envoys meet in Doha')
  expect(draftOf('Envoys meet\r\n===\r\n\r\nText.').title).toBe('Envoys meet')
})

test('a text without a heading has no title', () => {
  expect(draftOf('The envoys met.\n\n---\n\n#hashtag\n').title).toBeUndefined()
  expect(draftOf('```\n# a comment in code\n```\nThe envoys met.').title).toBeUndefined()
})

test('front matter wins over the heading and gives date, source and address', () => {
  const draft = draftOf('---\ntitle: "Envoys: a meeting"\ndate: 2024-05-12T09:30:00Z\nsource: Example Wire\nurl: https://example.org/1\ntags: [a, b]\n---\n# Another title\n')
  expect(draft).toMatchObject({ title: 'Envoys: a meeting', publishedOn: '2024-05-12', source: 'Example Wire', url: 'https://example.org/1' })
})

test('a date that is none is left out, and a rule in the text is no front matter', () => {
  expect(draftOf('---\ndate: 12 May 2024\n---\nText').publishedOn).toBeUndefined()
  expect(draftOf('---\ndate: 2024-02-30\n---\nText').publishedOn).toBeUndefined()
  expect(draftOf('---\ndate: 0024-05-12\n---\nText').publishedOn).toBeUndefined()
  expect(draftOf('Text\n\n---\ntitle: No title\n---\n').title).not.toBe('No title')
})

test('a long line of opening brackets or stars is read at once', () => {
  expect(draftOf(`# ${'['.repeat(20_000)}`).title).toHaveLength(20_000)
  expect(draftOf(`# ${'*a'.repeat(10_000)}`).title?.length).toBeGreaterThan(0)
})
