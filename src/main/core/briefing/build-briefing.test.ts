import { expect, test } from 'vitest'
import type { BriefingRows, Evidence } from './briefing-rows.ts'
import { buildBriefing } from './build-briefing.ts'
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
    'mention,type,entity,country,date_start,date_end,verdict,tags,evidence,article_title,article_date,source,article_tags\r\n' +
    'Lidia Okafor,person,Lidia Okafor,NGA,,,accepted,watch; key,Sentence around 4–9.,"Envoys meet, again",2024-05-12,talks.txt,talks\r\n' +
    'In May,date,,,2024-05-01,2024-05-31,undecided,,Sentence around 4–9.,"Envoys meet, again",,talks.txt,\r\n'
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
    'name,type,country,sector,posts,aliases,mention_count,article_count,verdict,tags,evidence,article_title,article_date,source\r\n' +
    'Lidia Okafor,person,NGA,GOV,Envoy; Minister,Okafor,3,2,accepted,,Sentence around 4–9.,"Envoys meet, again",2024-05-12,talks.txt\r\n' +
    "'=Org,organization,,,,,1,1,undecided,x,Sentence around 4–9.,\"Envoys meet, again\",2024-05-12,talks.txt\r\n"
  )
})

test('a briefing on posts', () => {
  const rows: BriefingRows = {
    subject: 'posts',
    rows: [{ person: 'Lidia Okafor', title: 'Nigerian envoy', country: 'NGA', organization: 'Foreign Ministry', heldFrom: '2023-01-01', heldTo: null, verdict: 'rejected', tags: ['watch'], articleTags: [], evidence }]
  }
  expect(golden(rows)).toBe(
    'person,post,country,organization,held_from,held_to,verdict,tags,evidence,article_title,article_date,source,article_tags\r\n' +
    'Lidia Okafor,Nigerian envoy,NGA,Foreign Ministry,2023-01-01,,rejected,watch,Sentence around 4–9.,"Envoys meet, again",2024-05-12,talks.txt,\r\n'
  )
})

test('a briefing on articles', () => {
  const rows: BriefingRows = {
    subject: 'articles',
    rows: [{ dateline: 'Geneva', reportedBy: null, language: 'en', url: null, reviewedAt: '2024-06-01T22:15:00.000Z', mentionCount: 12, decidedCount: 4, tags: ['talks'], evidence }]
  }
  expect(golden(rows)).toBe(
    'article_title,article_date,source,dateline,reported_by,language,url,reviewed_on,mention_count,decided_count,tags,evidence\r\n' +
    '"Envoys meet, again",2024-05-12,talks.txt,Geneva,,en,,2024-06-01,12,4,talks,Sentence around 4–9.\r\n'
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
