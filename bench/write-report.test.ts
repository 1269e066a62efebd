import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { readReport, writeReport } from './write-report.ts'

const folder = mkdtempSync(join(tmpdir(), 'dateline-report-'))
afterAll(() => { rmSync(folder, { recursive: true }) })

function pageOf(text: string): string {
  const file = join(folder, 'page.md')
  writeFileSync(file, text)
  return file
}

it('writes figures between their marks, leaves the rest, and reads them again', () => {
  const file = pageOf('# Ships\n<!-- ships:start -->\n| old |\n<!-- ships:end -->\nMore.\n')
  writeReport(file, 'ships', ['| new |', '', 'Speed: 9'])
  expect(readFileSync(file, 'utf8')).toBe('# Ships\n<!-- ships:start -->\n| new |\n\nSpeed: 9\n<!-- ships:end -->\nMore.\n')
  expect(readReport(file, 'ships')).toEqual(['| new |', '', 'Speed: 9'])
})

it.each([
  ['without marks', 'Words.\n'],
  ['without the first', 'Words.\n<!-- ships:end -->\n'],
  ['without the last', '<!-- ships:start -->\nWords.\n'],
  ['with the last before the first', '<!-- ships:end -->\n<!-- ships:start -->\nWords.\n']
])('leaves a page %s as it is and throws', (_, text) => {
  const file = pageOf(text)
  expect(() => { writeReport(file, 'ships', ['| new |']) }).toThrow('ships:start')
  expect(readFileSync(file, 'utf8')).toBe(text)
})
