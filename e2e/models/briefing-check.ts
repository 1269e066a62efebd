import { expect, type Page } from '@playwright/test'
import { parse } from 'csv-parse/sync'
import type { ProjectRows, Row } from './project-rows.ts'

type Line = Readonly<Record<string, string>>
export type Subject = 'Entities' | 'Mentions' | 'Posts' | 'Articles'

const MARK = '\uFEFF'
const text = (value: string | number | null | undefined): string => (value === null || value === undefined ? '' : String(value))

/** Parses an exported CSV strictly and holds it against the database and against what the screen shows. */
export async function expectBriefingOf(page: Page, subject: Subject, saved: { readonly name: string; readonly bytes: Buffer }, rows: ProjectRows): Promise<void> {
  expect(saved.name).toMatch(/\.csv$/)
  const written = saved.bytes.toString('utf8')
  expect(written.startsWith(MARK)).toBe(true)
  expect(written.replaceAll(/"[^"]*"/g, '').replaceAll('\r\n', '')).not.toContain('\n')
  const lines: readonly Line[] = parse(saved.bytes, { bom: true, columns: true, record_delimiter: '\r\n' })
  for (const line of lines) {
    expect(line.article_title, `every row names its article: ${JSON.stringify(line)}`).not.toBe('')
    expect(line.evidence, 'every row quotes its sentence').not.toBe('')
  }
  const want = expected(subject, rows)
  expect(lines.map((line) => keysOf(want, line)).toSorted(byText)).toEqual(want.toSorted(byText))
  await expect(page.getByRole('status').filter({ hasText: 'exactly' })).toContainText(`${lines.length}`)
  const headers = Object.keys(lines[0] ?? {})
  for (const header of headers.slice(0, 3)) await expect(page.getByRole('columnheader', { name: header, exact: true })).toBeVisible()
}

function keysOf(want: readonly Line[], line: Line): Line {
  return Object.fromEntries(Object.keys(want[0] ?? {}).map((key) => [key, line[key] ?? `(no column ${key})`]))
}

function byText(a: Line, b: Line): number {
  return JSON.stringify(a).localeCompare(JSON.stringify(b))
}

/** What each subject's rows must say of themselves, worked out from the tables alone. */
function expected(subject: Subject, rows: ProjectRows): readonly Line[] {
  const article = (row: Row): Row | undefined => rows.article.find(({ id }) => id === row.article_id)
  const tagNames = (id: unknown): readonly string[] => rows.tagging.filter((tagging) => tagging.subject_id === id).map((tagging) => text(rows.tag.find((tag) => tag.id === tagging.tag_id)?.name))
  const accepted = (list: readonly Row[]): readonly Row[] => list.filter(({ verdict }) => verdict === 'accepted')
  switch (subject) {
    case 'Entities':
      return accepted(rows.entity).map((row) => ({ name: text(row.name), type: text(row.type), country: text(row.country), verdict: 'accepted', tags: tagNames(row.id).join('; ') }))
    case 'Mentions':
      return accepted(rows.mention).map((row) => ({ mention: text(row.quote), type: text(row.type), date_start: text(row.date_start), date_end: text(row.date_end), article_title: text(article(row)?.title), article_date: text(article(row)?.published_on), source: text(article(row)?.source) }))
    case 'Posts':
      return rows.post.filter(({ verdict }) => verdict !== 'rejected').map((row) => ({ person: text(rows.entity.find(({ id }) => id === row.entity_id)?.name), post: text(row.title), country: text(row.country), held_from: text(row.held_from), verdict: text(row.verdict) }))
    case 'Articles':
      return rows.article.map((row) => ({ article_title: text(row.title), article_date: text(row.published_on), dateline: text(row.dateline), reported_by: text(row.reported_by), tags: tagNames(row.id).join('; ') }))
  }
}
