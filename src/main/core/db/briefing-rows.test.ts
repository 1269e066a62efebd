import { beforeEach, expect, test } from 'vitest'
import type { BriefingFilter, BriefingSubject } from '../../../shared/model/briefing.ts'
import type { Verdict } from '../../../shared/model/verdict.ts'
import type { BriefingRows } from '../briefing/briefing-rows.ts'
import { countBriefingRows, listBriefingRows } from './briefing-rows.ts'
import { openWritable, type WritableDb } from './connection.ts'
import { migrate } from './migrations.ts'
import { insertRow } from './records.ts'

const OPEN: BriefingFilter = { verdicts: [], types: [], tagIds: [], from: null, to: null }
const finding = (verdict: Verdict) => ({ verdict, origin: 'machine', confidence: 0.9, why: 'test' })

let db: WritableDb

function addArticle(id: string, publishedOn: string | null): void {
  insertRow(db, 'article', { id, title: `Title ${id}`, text: `Text of ${id}.`, source: `${id}.txt`, language: 'en', publishedOn, sha256: id, warnings: '[]', addedAt: '2024-06-01T00:00:00Z' })
}

function addEntity(id: string, type: string, name: string, verdict: Verdict = 'undecided'): void {
  insertRow(db, 'entity', { id, type, name, nameKey: name.toLowerCase(), country: 'NGA', sector: null, ...finding(verdict) })
}

function addMention(id: string, articleId: string, start: number, type: string, entityId: string | null, verdict: Verdict = 'undecided'): void {
  insertRow(db, 'mention', { id, articleId, startOffset: start, endOffset: start + 4, quote: `q-${id}`, type, entityId, ...finding(verdict) })
}

function addTag(id: string, subjectKind: string, subjectId: string): void {
  insertRow(db, 'tag', { id, name: `tag ${id}`, nameKey: id })
  insertRow(db, 'tagging', { id: `${id}-${subjectId}`, tagId: id, subjectKind, subjectId })
}

beforeEach(() => {
  db = openWritable(':memory:', true)
  migrate(db)
  addArticle('new', '2024-05-20')
  addArticle('old', '2024-01-10')
  addArticle('bare', null)
  addEntity('okafor', 'person', 'Lidia Okafor', 'accepted')
  addEntity('rehn', 'person', 'Anders Rehn')
  addEntity('bank', 'organization', 'African Bank', 'rejected')
  addEntity('lonely', 'place', 'Nowhere')
  insertRow(db, 'alias', { id: 'al', entityId: 'okafor', name: 'Okafor', nameKey: 'okafor' })
  addMention('m1', 'new', 0, 'person', 'okafor')
  addMention('m2', 'old', 8, 'role', 'okafor')
  addMention('m3', 'old', 20, 'person', 'okafor', 'accepted')
  addMention('m4', 'old', 2, 'person', 'rehn')
  addMention('m5', 'bare', 0, 'organization', 'bank', 'rejected')
  insertRow(db, 'mention', { id: 'm6', articleId: 'new', startOffset: 0, endOffset: 9, quote: 'In May', type: 'date', entityId: null, dateStart: '2024-05-01', dateEnd: '2024-05-31', datePrecision: 'month', ...finding('undecided') })
  insertRow(db, 'post', { id: 'p1', entityId: 'okafor', title: 'Nigerian envoy', country: 'NGA', organization: null, heldFrom: null, heldTo: null, mentionId: 'm2', ...finding('undecided') })
  insertRow(db, 'post', { id: 'p2', entityId: 'okafor', title: 'minister', country: 'NGA', organization: null, heldFrom: '2024-01-01', heldTo: null, mentionId: null, ...finding('accepted') })
  addTag('t1', 'article', 'old')
  addTag('t2', 'entity', 'rehn')
  addTag('t3', 'mention', 'm1')
})

function names({ subject, rows }: BriefingRows): readonly string[] {
  switch (subject) {
    case 'events':
    case 'statements': return rows.map(({ id }) => id)
    case 'mentions': return rows.map(({ quote }) => quote.replace('q-', ''))
    case 'entities': return rows.map(({ name }) => name)
    case 'posts': return rows.map(({ title }) => title)
    case 'articles': return rows.map(({ evidence }) => evidence.articleId)
  }
}

function list(subject: BriefingSubject, filter: Partial<BriefingFilter> = {}): readonly string[] {
  const spec = { subject, filter: { ...OPEN, ...filter } }
  const found = names(listBriefingRows(db, spec, -1, 0))
  expect(countBriefingRows(db, spec)).toBe(found.length)
  return found
}

test('rows come in one order: by article date with undated ones last, as a reader meets them', () => {
  expect(list('mentions')).toEqual(['m4', 'm2', 'm3', 'In May', 'm1', 'm5'])
  expect(list('articles')).toEqual(['old', 'new', 'bare'])
  expect(list('entities')).toEqual(['Anders Rehn', 'Lidia Okafor', 'African Bank'])
  expect(list('posts')).toEqual(['Nigerian envoy', 'minister'])
})

test('pages are cut from that order', () => {
  const spec = { subject: 'mentions', filter: OPEN } as const
  expect(names(listBriefingRows(db, spec, 2, 0))).toEqual(['m4', 'm2'])
  expect(names(listBriefingRows(db, spec, 2, 4))).toEqual(['m1', 'm5'])
  expect(names(listBriefingRows(db, spec, 2, 6))).toEqual([])
})

test('verdicts and types choose findings', () => {
  expect(list('mentions', { verdicts: ['accepted', 'rejected'] })).toEqual(['m3', 'm5'])
  expect(list('mentions', { types: ['role', 'date'] })).toEqual(['m2', 'In May'])
  expect(list('entities', { verdicts: ['accepted'] })).toEqual(['Lidia Okafor'])
  expect(list('entities', { types: ['organization', 'place'] })).toEqual(['African Bank'])
  expect(list('posts', { verdicts: ['accepted'] })).toEqual(['minister'])
})

test('a date range holds its ends and leaves out articles without a date', () => {
  const range = { from: '2024-01-10', to: '2024-05-19' }
  expect(list('articles', range)).toEqual(['old'])
  expect(list('articles', { from: '2024-01-10' })).toEqual(['old', 'new'])
  expect(list('articles', { to: '2024-05-20' })).toEqual(['old', 'new'])
  expect(list('mentions', range)).toEqual(['m4', 'm2', 'm3'])
  expect(list('entities', range)).toEqual(['Anders Rehn', 'Lidia Okafor'])
  expect(list('posts', { from: '2024-05-01' })).toEqual([])
})

test('a tag counts on the row, on what it stands for, and on its article', () => {
  expect(list('mentions', { tagIds: ['t1'] })).toEqual(['m4', 'm2', 'm3'])
  expect(list('mentions', { tagIds: ['t2', 't3'] })).toEqual(['m4', 'm1'])
  expect(list('entities', { tagIds: ['t1'] })).toEqual(['Anders Rehn', 'Lidia Okafor'])
  expect(list('entities', { tagIds: ['t2'] })).toEqual(['Anders Rehn'])
  expect(list('articles', { tagIds: ['t1', 't2'] })).toEqual(['old'])
  expect(list('posts', { tagIds: ['t2'] })).toEqual([])
  expect(list('mentions', { tagIds: ['none'] })).toEqual([])
})

test('an entity quotes its first accepted mention, else its first by name, and counts what is not rejected', () => {
  const { rows } = listBriefingRows(db, { subject: 'entities', filter: OPEN }, -1, 0)
  expect(rows).toMatchObject([
    { name: 'Anders Rehn', mentionCount: 1, articleCount: 1, tags: ['tag t2'], evidence: { articleId: 'old', start: 2, articleTitle: 'Title old', publishedOn: '2024-01-10', source: 'old.txt' } },
    { name: 'Lidia Okafor', mentionCount: 3, articleCount: 2, aliases: ['Okafor'], posts: ['minister', 'Nigerian envoy'], evidence: { articleId: 'old', start: 20 } },
    { name: 'African Bank', mentionCount: 0, articleCount: 0, evidence: { articleId: 'bare' } }
  ])
  const later = listBriefingRows(db, { subject: 'entities', filter: { ...OPEN, from: '2024-05-01' } }, -1, 0)
  expect(later.rows).toMatchObject([{ name: 'Lidia Okafor', mentionCount: 1, evidence: { articleId: 'new', start: 0 } }])
})

test('a post quotes its own mention, else the best of its holder', () => {
  const { rows } = listBriefingRows(db, { subject: 'posts', filter: OPEN }, -1, 0)
  expect(rows).toMatchObject([{ person: 'Lidia Okafor', evidence: { start: 8 }, articleTags: ['tag t1'] }, { title: 'minister', heldFrom: '2024-01-01', evidence: { start: 20 } }])
})

test('every row has evidence: what no mention stands for is left out, tagged or not, and a post falls back to another mention', () => {
  addTag('t4', 'entity', 'lonely')
  addEntity('doubted', 'place', 'Doubted', 'accepted')
  addMention('m7', 'new', 30, 'place', 'doubted', 'rejected')
  addMention('m8', 'new', 40, 'role', 'rehn', 'rejected')
  for (const [id, entityId, mentionId] of [['p3', 'rehn', 'm8'], ['p4', 'lonely', null], ['p5', 'doubted', 'm7']] as const) {
    insertRow(db, 'post', { id, entityId, title: `post ${id}`, country: null, organization: null, heldFrom: null, heldTo: null, mentionId, ...finding('accepted') })
  }
  expect(list('entities')).toEqual(['Anders Rehn', 'Lidia Okafor', 'African Bank'])
  expect(list('entities', { tagIds: ['t4'] })).toEqual([])
  expect(list('posts')).toEqual(['post p3', 'Nigerian envoy', 'minister'])
  for (const subject of ['entities', 'posts', 'mentions'] as const) {
    const { rows } = listBriefingRows(db, { subject, filter: OPEN }, -1, 0)
    expect(rows.length).toBeGreaterThan(0)
    for (const { evidence } of rows) expect(evidence).toMatchObject({ articleTitle: `Title ${evidence.articleId}`, source: `${evidence.articleId}.txt` })
  }
  expect(listBriefingRows(db, { subject: 'posts', filter: OPEN }, 1, 0).rows).toMatchObject([{ person: 'Anders Rehn', evidence: { articleId: 'old', start: 2 } }])
})

test('mentions carry their date, their entity and the tags of both', () => {
  const { rows } = listBriefingRows(db, { subject: 'mentions', filter: OPEN }, -1, 0)
  expect(rows).toMatchObject([
    { entity: 'Anders Rehn', country: 'NGA', tags: ['tag t2'], articleTags: ['tag t1'], date: null },
    {}, {},
    { quote: 'In May', entity: null, date: { start: '2024-05-01', end: '2024-05-31', precision: 'month' }, tags: [] },
    { tags: ['tag t3'], articleTags: [] },
    {}
  ])
})

test('articles count their mentions and the decided ones among them', () => {
  const { rows } = listBriefingRows(db, { subject: 'articles', filter: OPEN }, -1, 0)
  expect(rows).toMatchObject([{ mentionCount: 3, decidedCount: 1, tags: ['tag t1'] }, { mentionCount: 2, decidedCount: 0 }, { mentionCount: 1, decidedCount: 1 }])
})
