import { expect, test } from 'vitest'
import type { BriefingRows } from './briefing-rows.ts'
import type { Evidence } from './evidence.ts'
import { buildBriefing, linkBriefing } from './build-briefing.ts'
import { writeCsv } from './exporters/csv.ts'

const evidence: Evidence = { articleId: 'a1', start: 4, end: 9, articleTitle: 'Envoys meet, again', publishedOn: '2024-05-12', source: 'talks.txt' }
const findSentence = ({ start, end }: Evidence): string => `Sentence\n  around ${start}–${end}.`
const golden = (rows: BriefingRows): string => Buffer.from(writeCsv(buildBriefing(rows, findSentence), { byteOrderMark: false })).toString('utf8')

test('a briefing on mentions', () => {
  const rows: BriefingRows = {
    subject: 'mentions',
    rows: [
      { quote: 'Lidia\nOkafor', type: 'person', entity: 'Lidia Okafor', country: 'NGA', date: null, verdict: 'accepted', tags: ['watch', 'key'], articleTags: ['talks'], evidence },
      { quote: 'In May', type: 'date', entity: null, country: null, date: { start: '2024-05-01', end: '2024-05-31', precision: 'month' }, verdict: 'undecided', tags: [], articleTags: [], evidence: { ...evidence, publishedOn: null } }
    ]
  }
  expect(golden(rows)).toBe(
    'mention,type,entity,country,evidence,article_title,article_date,source,date_start,date_end,verdict,tags,article_tags\r\n' +
    'Lidia Okafor,person,Lidia Okafor,NGA,Sentence around 4–9.,"Envoys meet, again",2024-05-12,talks.txt,,,accepted,watch; key,talks\r\n' +
    'In May,date,,,Sentence around 4–9.,"Envoys meet, again",,talks.txt,2024-05-01,2024-05-31,undecided,,\r\n'
  )
})

test('a briefing on entities', () => {
  const rows: BriefingRows = {
    subject: 'entities',
    rows: [
      { name: 'Lidia Okafor', type: 'person', country: 'NGA', sector: 'GOV', aliases: ['Okafor'], posts: ['Envoy', 'Minister'], mentionCount: 3, articleCount: 2, verdict: 'accepted', tags: [], evidence },
      { name: '=Org', type: 'organization', country: null, sector: null, aliases: [], posts: [], mentionCount: 1, articleCount: 1, verdict: 'undecided', tags: ['x'], evidence }
    ]
  }
  expect(golden(rows)).toBe(
    'name,type,country,posts,evidence,article_title,article_date,source,sector,aliases,mention_count,article_count,verdict,tags\r\n' +
    'Lidia Okafor,person,NGA,Envoy; Minister,Sentence around 4–9.,"Envoys meet, again",2024-05-12,talks.txt,GOV,Okafor,3,2,accepted,\r\n' +
    "'=Org,organization,,,Sentence around 4–9.,\"Envoys meet, again\",2024-05-12,talks.txt,,,1,1,undecided,x\r\n"
  )
})

test('a briefing on posts', () => {
  const rows: BriefingRows = {
    subject: 'posts',
    rows: [{ person: 'Lidia Okafor', title: 'Nigerian envoy', country: 'NGA', organization: 'Foreign Ministry', heldFrom: '2023-01-01', heldTo: null, verdict: 'rejected', tags: ['watch'], articleTags: [], evidence }]
  }
  expect(golden(rows)).toBe(
    'person,post,country,organization,evidence,article_title,article_date,source,held_from,held_to,verdict,tags,article_tags\r\n' +
    'Lidia Okafor,Nigerian envoy,NGA,Foreign Ministry,Sentence around 4–9.,"Envoys meet, again",2024-05-12,talks.txt,2023-01-01,,rejected,watch,\r\n'
  )
})

test('a briefing on articles', () => {
  const rows: BriefingRows = {
    subject: 'articles',
    rows: [{ dateline: 'Geneva', reportedBy: null, language: 'en', url: null, reviewedAt: '2024-06-01T22:15:00.000Z', mentionCount: 12, decidedCount: 4, tags: ['talks'], evidence }]
  }
  expect(golden(rows)).toBe(
    'article_title,article_date,source,evidence,dateline,reported_by,language,url,reviewed_on,mention_count,decided_count,tags\r\n' +
    '"Envoys meet, again",2024-05-12,talks.txt,Sentence around 4–9.,Geneva,,en,,2024-06-01,12,4,talks\r\n'
  )
})

test('headers are snake_case and stand once, and a subject without rows is its headers', () => {
  for (const subject of ['mentions', 'entities', 'posts', 'articles'] as const) {
    const { columns, rows } = buildBriefing({ subject, rows: [] }, findSentence)
    expect(rows).toEqual([])
    expect(columns.every((header) => /^[a-z]+(_[a-z]+)*$/.test(header))).toBe(true)
    expect(new Set(columns).size).toBe(columns.length)
    for (const header of ['evidence', 'article_title', 'article_date', 'source', 'tags']) expect(columns).toContain(header)
  }
})

test('every row knows where its evidence stands, and an article’s row the article alone', () => {
  const article = { dateline: null, reportedBy: null, language: 'en', url: null, reviewedAt: null, mentionCount: 0, decidedCount: 0, tags: [], evidence }
  const post = { person: 'Lidia Okafor', title: 'envoy', country: null, organization: null, heldFrom: null, heldTo: null, verdict: 'accepted', tags: [], articleTags: [], evidence } as const
  expect(linkBriefing({ subject: 'posts', rows: [post] })).toEqual([{ articleId: 'a1', span: { start: 4, end: 9 } }])
  expect(linkBriefing({ subject: 'articles', rows: [article] })).toEqual([{ articleId: 'a1', span: null }])
})
