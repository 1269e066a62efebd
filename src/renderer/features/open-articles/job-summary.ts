import { listUsualExtensions } from '../../../shared/model/article-files.ts'
import type { Job, JobFailure } from '../../../shared/model/job.ts'
import { plural } from '../../ui/plural.ts'

/** What the interface knows of an import beyond its job: files that never reached the core. */
export interface ImportExtras {
  readonly failures: readonly JobFailure[]
  /** Files in dropped folders that are no articles. */
  readonly skippedCount: number
}

export const NO_EXTRAS: ImportExtras = { failures: [], skippedCount: 0 }

/** How an import or a reading ended: one sentence, and the files or articles that failed with the reason. */
export interface ImportSummary {
  readonly kind: Job['kind']
  readonly sentence: string
  /** It only opened articles, which the history's own label says already. */
  readonly isPlain: boolean
  readonly failures: readonly JobFailure[]
}

/** Sums up a job that has ended. */
export function summarizeJob(job: Job, extras: ImportExtras = NO_EXTRAS): ImportSummary {
  return job.kind === 'reading' ? summarizeReading(job) : summarizeImport(job, extras)
}

/** What was read is said also where nothing changed by it, of which the history says nothing. */
function summarizeReading({ state, doneCount, totalCount, failures }: Job): ImportSummary {
  const readCount = Math.max(0, doneCount - failures.length)
  const articles = doneCount < totalCount ? `${readCount} of ${plural(totalCount, 'article')}` : plural(readCount, 'article')
  const failed = failures.length > 0 ? `, ${failures.length} couldn’t be read` : ''
  return { kind: 'reading', isPlain: false, sentence: `${state === 'cancelled' ? 'Cancelled: read' : 'Read'} ${articles} again${failed}`, failures }
}

function summarizeImport(job: Job, extras: ImportExtras): ImportSummary {
  const failures = [...extras.failures, ...job.failures]
  const skippedCount = extras.skippedCount + job.skippedCount
  const parts = [
    job.addedIds.length > 0 || (job.knownIds.length === 0 && failures.length === 0) ? `Opened ${plural(job.addedIds.length, 'article')}` : '',
    job.knownIds.length > 0 ? alreadyHere(job.knownIds.length, job.addedIds.length === 0) : '',
    failures.length > 0 ? `${plural(failures.length, 'file')} couldn’t be opened` : '',
    skippedCount > 0 ? `passed over ${plural(skippedCount, 'file')} that ${skippedCount === 1 ? 'is' : 'are'} no ${listUsualExtensions()}` : ''
  ].filter((part) => part !== '')
  const sentence = (job.state === 'cancelled' ? 'Cancelled: ' : '') + parts.join(', ')
  const isPlain = job.state === 'finished' && job.addedIds.length > 0 && parts.length === 1
  return { kind: 'import', isPlain, sentence: sentence.charAt(0).toUpperCase() + sentence.slice(1), failures }
}

function alreadyHere(count: number, isFirst: boolean): string {
  return `${isFirst ? plural(count, 'article') : count} ${count === 1 ? 'was' : 'were'} here already`
}

/** The failures as text to paste into a message, one a line. */
export function writeFailures(failures: readonly JobFailure[]): string {
  return failures.map(({ name, problem }) => `${name}: ${problem.message}`).join('\n')
}

/** The article to show of an import: the first new one as soon as it is there; at the end else the first that was here already. */
export function articleToShow(job: Job): string | undefined {
  return job.addedIds[0] ?? (job.state === 'running' ? undefined : job.knownIds[0])
}
