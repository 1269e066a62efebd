import type { ArticleDraft } from '../../shared/model/article.ts'
import type { Findings } from '../../shared/model/findings.ts'
import { done, failed, type Outcome, type Problem } from '../../shared/outcome.ts'
import { firstStep, type JobStep } from './commands/job-step.ts'
import { findByText, storeArticle } from './commands/store-article.ts'
import type { Context } from './context.ts'
import { sqliteProblem } from './db/sqlite-problem.ts'
import type { Staged } from './files.ts'
import { isStopping, type JobHandle, unlessCancelled } from './jobs.ts'
import { layerInUse } from './learning/stored-layer.ts'
import { taughtNames } from './lexicon/teach.ts'
import { taughtTriggers } from './lexicon/teach-triggers.ts'
import { loadFile } from './load-file.ts'
import { ExtractionStopped } from './ports.ts'
import type { SourceFile } from './readers/reader-format.ts'
import { checkSize } from './readers/registry.ts'

/** One article on its way in: its draft, and its findings while the one before it is stored. */
interface Pending {
  readonly file: Staged
  readonly draft: ArticleDraft
  readonly findings: Promise<Outcome<Findings | undefined>>
}

/** An import's step, and why nothing more can be stored once that is so. */
interface Run extends JobStep {
  stop: Problem | undefined
}

/** Articles whose text is read ahead while another is stored. */
const IN_FLIGHT = 2

/** Reads staged files one by one in a job; a bad one is listed with its reason and never stops the rest. */
export function importArticles(context: Context, files: readonly Staged[]): string {
  return context.jobs.start('import', files.length, async (job) => {
    const run: Run = { ...firstStep(job.id), stop: undefined }
    const pending: Pending[] = []
    job.update({ skippedCount: files.reduce((sum, { passedOverCount = 0 }) => sum + passedOverCount, 0) })
    for await (const next of readDrafts(context, job, files)) {
      if (run.stop) break
      pending.push(next)
      if (pending.length >= IN_FLIGHT) await storeNext(context, job, run, pending)
    }
    while (pending.length > 0) await storeNext(context, job, run, pending)
    noteUntried(job, run, job.job().totalCount === files.length ? 'file' : 'article')
    // While articles come in, groups of events may be shown as they were; once the job has ended they are looked at again.
    setImmediate(() => context.emit({ kind: 'data.changed', nouns: ['event'] }))
  })
}

async function* readDrafts(context: Context, job: JobHandle, files: readonly Staged[]): AsyncGenerator<Pending> {
  for (const file of files) {
    if (job.isCancelled()) return
    const read = await unlessCancelled(job, readStaged(context, file))
    if (!read) return
    if (!read.ok) {
      job.fail(file.name, read.error)
      job.countOne()
      continue
    }
    const { drafts, failures } = read.value
    for (const { where, message } of failures) job.fail(`${file.name}, ${where}`, { code: 'file-unreadable', message })
    // From here on the file counts as the articles it holds, so that one large collection has a progress to show.
    if (drafts.length > 1) job.update({ totalCount: job.job().totalCount + drafts.length - 1 })
    if (drafts.length === 0) job.countOne()
    for (const draft of drafts) {
      if (job.isCancelled()) return
      yield { file, draft, findings: findIn(context, job, draft) }
    }
  }
}

async function readStaged(context: Context, file: Staged): ReturnType<Context['options']['reader']['read']> {
  const loaded = 'path' in file ? await loadFile(file.path, file.name) : keepSize(file)
  if (!loaded.ok) return loaded
  try {
    return await context.options.reader.read(loaded.value)
  } catch (error) {
    // The reader's process could not even be started.
    return failed('file-unreadable', 'This file can’t be read just now. Open it again, and restart Dateline if that doesn’t help.', String(error))
  }
}

function keepSize(file: { readonly name: string; readonly bytes: Uint8Array }): Outcome<SourceFile> {
  const checked = checkSize(file.name, file.bytes.byteLength)
  return checked.ok ? done({ name: file.name, bytes: file.bytes }) : checked
}

/** The findings of a draft; undefined for a text that is stored already. Never rejects, since it is awaited later. */
async function findIn(context: Context, job: JobHandle, draft: ArticleDraft): Promise<Outcome<Findings | undefined>> {
  try {
    if (findByText(context.db, draft.text) !== undefined) return done(undefined)
    return done(await context.options.extraction.extract({ draft, lexicon: taughtNames(context.db), triggers: taughtTriggers(context.db), layer: layerInUse(context.db) }, job.signal))
  } catch (error) {
    if (error instanceof ExtractionStopped) return { ok: false, error: error.problem }
    context.options.log('error', 'extraction failed', { error: error instanceof Error ? error.stack : String(error) })
    return failed('internal', 'Dateline failed while it read this text. The other files were opened; report this one.', error instanceof Error ? error.name : undefined)
  }
}

const NOTHING_FOUND: Findings = { facts: { title: '', publishedOn: null, dateline: null, reportedBy: null, language: 'und' }, mentions: [], entities: [], posts: [], references: [], events: [] }

async function storeNext(context: Context, job: JobHandle, run: Run, pending: Pending[]): Promise<void> {
  const next = pending.shift()
  if (!next) return
  const { file, draft } = next
  let findings = await unlessCancelled(job, next.findings)
  // Its text was stored when it was read, and was removed before its turn came.
  if (findings?.ok && !findings.value && findByText(context.db, draft.text) === undefined) findings = await unlessCancelled(job, findIn(context, job, draft))
  if (!findings || job.isCancelled() || run.stop) return
  const path = 'path' in file ? file.path : file.name
  const stored = findings.ok ? store(context, { draft, findings: findings.value ?? NOTHING_FOUND, path, name: file.name.split('/').at(-1) ?? file.name }, run) : findings
  if (!stored.ok) {
    job.fail(file.name, stored.error)
    if (isStopping(stored.error)) run.stop = stored.error
  } else if (stored.value.isNew) job.update({ addedIds: [...job.job().addedIds, stored.value.id] })
  else job.update({ knownIds: [...job.job().knownIds, stored.value.id] })
  job.countOne()
  await new Promise<void>((resolve) => setImmediate(resolve))
}

function store(context: Context, read: Parameters<typeof storeArticle>[1], step: JobStep): ReturnType<typeof storeArticle> {
  try {
    return storeArticle(context, read, step)
  } catch (error) {
    context.options.log('error', 'storing failed', { error: error instanceof Error ? error.stack : String(error) })
    const problem = sqliteProblem(error) ?? { code: 'internal' as const, message: 'Dateline failed while it stored this article. The other files were opened; report this one.' }
    return { ok: false, error: problem }
  }
}

/** What was not tried once nothing could be stored any more is one line, not thousands. */
function noteUntried(job: JobHandle, { stop }: Run, what: 'file' | 'article'): void {
  const { doneCount, totalCount } = job.job()
  const count = totalCount - doneCount
  if (stop && count > 0) job.fail(count === 1 ? `1 more ${what}` : `${count} more ${what}s`, { code: stop.code, message: 'Not opened, since nothing more could be stored. What was opened before stays; open the others again once that is mended.' })
}
