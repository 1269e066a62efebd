import type { Rereading } from '../../shared/contract/requests/article.ts'
import type { Findings } from '../../shared/model/findings.ts'
import { done, failed, type Outcome, type Problem } from '../../shared/outcome.ts'
import { carryOn, firstStep, type JobStep } from './commands/job-step.ts'
import { quoted } from './commands/labels.ts'
import { findAgain, storeReading } from './commands/read-again.ts'
import type { Context } from './context.ts'
import { articlesToRead } from './db/article-queries.ts'
import { findRecord } from './db/records.ts'
import type { ArticleRecord } from './db/tables.ts'
import { isStopping, type JobHandle, unlessCancelled } from './jobs.ts'
import { ExtractionStopped } from './ports.ts'
import { systemProblem } from './system-problem.ts'

/** An article as it was when its text was sent to be read, and what will be found in it. */
interface Pending {
  readonly article: ArticleRecord
  readonly findings: Promise<Outcome<Findings>>
}

/** Articles whose text is read ahead while another is stored. */
const IN_FLIGHT = 2

/**
 * Reads articles again in a job, in the order of the list; one that fails is listed with its reason and stays as it was. What was
 * decided stays. All of it is one step of the history for as long as nothing else is done meanwhile; then another one follows.
 */
export function readArticlesAgain(context: Context, which: Rereading): Outcome<{ readonly jobId: string }> {
  if (context.jobs.isRunning('reading')) return failed('busy', 'Articles are being read again already. Wait until that has ended, or cancel it first.')
  const ids = articlesToRead(context.db, which)
  if (ids.length === 0) return failed('nothing-to-do', which === 'all' ? 'There are no articles to read again. Open some first.' : 'Every article was read by this version of Dateline already.')
  const jobId = context.jobs.start('reading', ids.length, async (job) => {
    const step = firstStep(job.id)
    const pending: Pending[] = []
    let stop: Problem | undefined
    for (const id of ids) {
      if (stop || job.isCancelled()) break
      begin(context, job, id, pending)
      if (pending.length >= IN_FLIGHT) stop = await storeNext(context, job, step, pending)
    }
    while (pending.length > 0 && !stop && !job.isCancelled()) stop = await storeNext(context, job, step, pending)
    // While articles are read, groups of events may be shown as they were; once the job has ended they are looked at again.
    setImmediate(() => context.emit({ kind: 'data.changed', nouns: ['event'] }))
  })
  return done({ jobId })
}

function begin(context: Context, job: JobHandle, id: string, pending: Pending[]): void {
  const article = findRecord(context.db, 'article', id)
  // One that was taken out of the project since has nothing to be read.
  if (article) pending.push({ article, findings: findIn(context, job, article) })
  else job.countOne()
}

/** The findings of a text, or why there are none. Never rejects, since it is awaited later. */
async function findIn(context: Context, job: JobHandle, article: ArticleRecord): Promise<Outcome<Findings>> {
  try {
    return done(await findAgain(context, article, job.signal))
  } catch (error) {
    if (error instanceof ExtractionStopped) return { ok: false, error: error.problem }
    return unexpected(context, error)
  }
}

/** Stores what was found in the next article; answers with the problem after which nothing more can be stored. */
async function storeNext(context: Context, job: JobHandle, step: JobStep, pending: Pending[]): Promise<Problem | undefined> {
  const next = pending.shift()
  if (!next) return undefined
  const findings = await unlessCancelled(job, upToDate(context, job, next))
  if (!findings || job.isCancelled()) return undefined
  const stored = findings.ok ? store(context, next.article, findings.value, step) : findings
  // One that was taken out meanwhile is none that failed.
  const problem = stored.ok || stored.error.code === 'not-found' ? undefined : stored.error
  if (problem) job.fail(next.article.title, problem)
  job.countOne()
  await new Promise<void>((resolve) => setImmediate(resolve))
  return problem && isStopping(problem) ? problem : undefined
}

/** The findings, made anew where what is known of the article was corrected after its text was sent: dates are counted from its day. */
async function upToDate(context: Context, job: JobHandle, { article, findings }: Pending): Promise<Outcome<Findings>> {
  const found = await findings
  const now = findRecord(context.db, 'article', article.id)
  const isSame = !now || (['title', 'source', 'url', 'publishedOn'] as const).every((fact) => now[fact] === article[fact])
  return isSame ? found : upToDate(context, job, { article: now, findings: findIn(context, job, now) })
}

function store(context: Context, article: ArticleRecord, findings: Findings, step: JobStep): Outcome<null> {
  try {
    carryOn(context, step)
    // Undo of many articles shows none of them: it stays where the analyst is.
    const said = step.count === 0 ? { label: `Read ${quoted(article.title)} again`, articleId: article.id } : { label: `Read again: ${step.count + 1} articles changed`, articleId: null }
    const stored = storeReading(context, article, findings, said, step.groupId)
    if (stored.ok) step.count += 1
    return stored
  } catch (error) {
    return unexpected(context, error)
  }
}

function unexpected(context: Context, error: unknown): Outcome<never> {
  const problem = systemProblem(error)
  context.options.log(problem ? 'warn' : 'error', 'reading an article again failed', { error: error instanceof Error ? error.stack : String(error) })
  return { ok: false, error: problem ?? { code: 'internal', message: 'Dateline failed while it read this article again. It stays as it was, and the others were read; report this one.' } }
}
