import { expect, test } from 'vitest'
import type { Job } from '../../../shared/model/job.ts'
import { articleToShow, summarizeJob, writeFailures } from './job-summary.ts'

const job: Job = { id: 'j1', kind: 'import', state: 'finished', doneCount: 3, totalCount: 3, addedIds: [], knownIds: [], failures: [], skippedCount: 0 }
const failure = { name: 'desk/scan.pdf', problem: { code: 'format-unknown', message: 'This is a PDF.' } } as const

test('an import that went well says how many articles it opened', () => {
  expect(summarizeJob({ ...job, addedIds: ['a'] })).toEqual({ kind: 'import', sentence: 'Opened 1 article', isPlain: true, failures: [] })
  expect(summarizeJob({ ...job, addedIds: ['a', 'b'], knownIds: ['c'] }).sentence).toBe('Opened 2 articles, 1 was here already')
  expect(summarizeJob({ ...job, addedIds: ['a'], knownIds: ['c'] }).isPlain).toBe(false)
})

test('files that were all here already are not called opened', () => {
  expect(summarizeJob({ ...job, knownIds: ['a', 'b'] }).sentence).toBe('2 articles were here already')
  expect(summarizeJob({ ...job, knownIds: ['a'] }).sentence).toBe('1 article was here already')
})

test('failures of both sides are counted and listed', () => {
  const summary = summarizeJob({ ...job, addedIds: ['a'], failures: [failure] }, { failures: [{ ...failure, name: 'gone.txt' }], skippedCount: 2 })
  expect(summary.sentence).toBe('Opened 1 article, 2 files couldn’t be opened, passed over 2 files that are no .txt, .md or .jsonl')
  expect(writeFailures(summary.failures)).toBe('gone.txt: This is a PDF.\ndesk/scan.pdf: This is a PDF.')
})

test('a cancelled import says so and what it kept', () => {
  expect(summarizeJob({ ...job, state: 'cancelled', addedIds: ['a'] }).sentence).toBe('Cancelled: Opened 1 article')
})

test('the first new article is shown, or else the first known one', () => {
  expect(articleToShow({ ...job, addedIds: ['n1', 'n2'], knownIds: ['k'] })).toBe('n1')
  expect(articleToShow({ ...job, knownIds: ['k'] })).toBe('k')
  expect(articleToShow({ ...job, state: 'running', knownIds: ['k'] })).toBeUndefined()
  expect(articleToShow(job)).toBeUndefined()
})

test('a reading says how many articles were read, how many were not, and how far it came', () => {
  const reading: Job = { ...job, kind: 'reading', doneCount: 12, totalCount: 12 }
  expect(summarizeJob(reading)).toEqual({ kind: 'reading', sentence: 'Read 12 articles again', isPlain: false, failures: [] })
  const failures = [{ name: 'Talks', problem: { code: 'timed-out' as const, message: 'Too long.' } }]
  expect(summarizeJob({ ...reading, failures }).sentence).toBe('Read 11 articles again, 1 couldn’t be read')
  expect(summarizeJob({ ...reading, doneCount: 1, state: 'cancelled' }).sentence).toBe('Cancelled: read 1 of 12 articles again')
  expect(articleToShow(reading)).toBeUndefined()
})
