import { expect, test } from 'vitest'
import { buildBriefing, chooseColumns, linkBriefing } from './build-briefing.ts'
import type { BriefedEvent } from './briefed-event.ts'
import { ACTORS, eventRow, taking } from './event-test-kit.ts'
import { writeCsv } from './exporters/csv.ts'

const findSentence = (): string => 'A sentence\n  of two lines.'
const golden = (subject: 'events' | 'statements', rows: readonly BriefedEvent[]): string => Buffer.from(writeCsv(buildBriefing({ subject, rows }, findSentence), { byteOrderMark: false })).toString('utf8')

test('a briefing on events', () => {
  const visit = eventRow({
    kind: 'visit', participants: [taking('actor', ACTORS.sani), taking('actor', ACTORS.nobody), taking('recipient', ACTORS.dahl)], place: { name: 'Oslo', country: 'NOR' },
    topics: ['the lake', 'fishing\nrights'], flags: ['historical'], reportedBy: 'The Lake Wire', sourceCount: 3, note: 'check', tags: ['key']
  })
  const denied = eventRow({ kind: 'meet', date: null, flags: ['planned', 'denied'], participants: [taking('actor', ACTORS.chad), taking('actor', ACTORS.un)], verdict: 'undecided' })
  expect(golden('events', [visit, denied])).toBe(
    'date_start,date_end,date_precision,kind,plover_type,plover_mode,cameo_code,actors,actor_posts,actor_countries,recipients,recipient_posts,recipient_countries,place,place_country,topics,flags,reported_by,evidence,article_title,article_date,source,sources_count,verdict,tags,note\r\n' +
    '2024-05-12,2024-05-12,day,visit,CONSULT,visit,042,Issa Sani; A Stranger,foreign minister of Niger; ,NER; ,Karin Dahl,Norwegian defence minister,NOR,Oslo,NOR,the lake; fishing rights,historical,The Lake Wire,A sentence of two lines.,Ministers meet,2024-05-13,The Lake Post,3,accepted,key,check\r\n' +
    ',,,meet,AGREE,,036,Chad; United Nations,,TCD; ,,,,,,,planned; denied,,A sentence of two lines.,Ministers meet,2024-05-13,The Lake Post,1,undecided,,\r\n'
  )
})

test('a briefing on statements', () => {
  const quoted = eventRow({ kind: 'statement', participants: [taking('actor', ACTORS.sani), taking('recipient', ACTORS.un)], content: 'the lake\nis dying', isQuoted: true, about: ['Lake Chad', 'Chad'], reportedBy: 'The Lake Wire' })
  expect(golden('statements', [quoted, eventRow({ kind: 'deny', participants: [taking('actor', ACTORS.un)] })])).toBe(
    'speaker,speaker_post,speaker_country,content,form,to_whom,about_whom,date_start,date_end,date_precision,place,reported_by,evidence,article_title,article_date,source,verdict,tags,note\r\n' +
    'Issa Sani,foreign minister of Niger,NER,the lake is dying,quoted,United Nations,Lake Chad; Chad,2024-05-12,2024-05-12,day,,The Lake Wire,A sentence of two lines.,Ministers meet,2024-05-13,The Lake Post,accepted,,\r\n' +
    'United Nations,,,,reported,,,2024-05-12,2024-05-12,day,,,A sentence of two lines.,Ministers meet,2024-05-13,The Lake Post,accepted,,\r\n'
  )
})

test('the post of the event’s day is told, and that of the article’s where the event has none', () => {
  const held = { title: 'mayor', country: 'FIN', organization: null, heldFrom: '2010-01-01', heldTo: '2012-12-31' }
  const now = { title: 'premier', country: 'FIN', organization: null, heldFrom: '2020-01-01', heldTo: null }
  const actor = { ...ACTORS.nobody, posts: [now, held] }
  const postOf = (row: BriefedEvent): string | undefined => buildBriefing({ subject: 'events', rows: [row] }, findSentence).rows[0]?.[8]
  const participants = [taking('actor', actor)]
  expect(postOf(eventRow({ participants, date: { start: '2011-05-01', end: '2011-05-31', precision: 'month' } }))).toBe('mayor')
  expect(postOf(eventRow({ participants, date: null }))).toBe('premier')
})

test('a row’s evidence is its trigger', () => {
  expect(linkBriefing({ subject: 'events', rows: [eventRow({})] })).toEqual([{ articleId: 'a1', span: { start: 10, end: 13 } }])
})

test('chosen columns come in the order of the choice, and an unknown header is named', () => {
  const table = buildBriefing({ subject: 'events', rows: [eventRow({})] }, findSentence)
  expect(chooseColumns(table, ['kind', 'date_start'])).toEqual({ table: { columns: ['kind', 'date_start'], rows: [['meet', '2024-05-12']] } })
  expect(chooseColumns(table, [])).toEqual({ table })
  expect(chooseColumns(table, ['kind', 'mood'])).toEqual({ unknown: 'mood' })
})
