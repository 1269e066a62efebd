import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import type { BriefingTable } from '../../../../shared/model/briefing.ts'
import { writeCsv } from './csv.ts'

const text = (table: BriefingTable, byteOrderMark = false): string => Buffer.from(writeCsv(table, { byteOrderMark })).toString('utf8')

test('a table is written to the letter', () => {
  const table = { columns: ['name', 'note'], rows: [['Ana Ćosić', 'said "no", twice'], ['', 'two\nlines'], ['a,b', ' edge ']] }
  expect(text(table)).toBe('name,note\r\nAna Ćosić,"said ""no"", twice"\r\n,"two\nlines"\r\n"a,b", edge \r\n')
})

test('a table without rows is its headers', () => {
  expect(text({ columns: ['name', 'note'], rows: [] })).toBe('name,note\r\n')
})

test('the byte order mark is there only when it is asked for', () => {
  const table = { columns: ['name'], rows: [['x']] }
  expect([...writeCsv(table, { byteOrderMark: true }).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  expect([...writeCsv(table, { byteOrderMark: false }).slice(0, 3)]).toEqual([...Buffer.from('nam')])
})

test('what would be a formula is shown as text', () => {
  const hostile = ['=1+1', '+1', '-2+3', '@SUM(A1)', '\t=1', '\r=1', '=HYPERLINK("http://x.example","y")', '\uFF1D1']
  const rows: string[][] = parse(text({ columns: ['cell'], rows: hostile.map((cell) => [cell]) }))
  expect(rows.slice(1).map(([cell]) => cell)).toEqual(hostile.map((cell) => `'${cell}`))
})

test('any other text comes back as it was, whatever is in it', () => {
  const rows = [
    ['ordinary', '', 'a"b', '""', 'a,b;c\td'],
    ['line\nfeed', 'carriage\rreturn', 'both\r\nof them', '\nfirst', 'last\n'],
    ['وزير الخارجية', '\u202Eright to left\u202C', '大使館', '📰👩🏽‍💼', 'e\u0301'],
    [' leading', 'trailing ', ' ', '\u00a0', '\u2028'],
    ["O'Neill", '1=1', 'a=b', '#N/A', 'TRUE']
  ]
  const table = { columns: ['a', 'b', 'c', 'd', 'e'], rows }
  for (const byteOrderMark of [false, true]) expect(parse(text(table, byteOrderMark), { bom: true })).toEqual([table.columns, ...rows])
})
