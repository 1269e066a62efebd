import { createHash } from 'node:crypto'
import type { WorkbenchEvent } from '../../../shared/contract/events.ts'
import type { Context } from '../context.ts'
import type { OpenProject } from '../db/open-project.ts'
import { ExtractionStopped, type ExtractionPort } from '../ports.ts'
import { LEAST_ARTICLES, type CorrectedArticle } from './corrected-article.ts'
import { correctedArticles, reviewedArticles } from './corrected-articles.ts'
import { learningState, storeLayer } from './stored-layer.ts'

/** Learning anew waits until nothing has changed for so long. */
export const QUIET_MS = 3_000

/** Learns in the background from the open project's reviewed articles. */
export interface Learning {
  /** Hears what changed; learning anew follows once it is quiet, where the reviewed articles are others than before. */
  readonly hear: (event: WorkbenchEvent) => void
  /** Ends what is under way. */
  readonly close: () => void
}

interface State {
  readonly context: Context
  readonly learn: NonNullable<ExtractionPort['learn']>
  timer: NodeJS.Timeout | undefined
  running: AbortController | undefined
  /** What was last learned from in the open project; undefined until something was. */
  taught: string | undefined
}

/** Makes the learner of a core; one whose pipeline can't learn does nothing. */
export function createLearning(context: Context): Learning {
  const { extraction } = context.options
  if (!extraction.learn) return { hear: () => undefined, close: () => undefined }
  const state: State = { context, learn: extraction.learn.bind(extraction), timer: undefined, running: undefined, taught: undefined }
  const stop = (): void => {
    clearTimeout(state.timer)
    state.running?.abort()
    state.running = undefined
  }
  return {
    hear(event) {
      if (event.kind === 'project.opened') {
        stop()
        state.taught = undefined
        schedule(state)
      } else if (event.kind === 'data.changed' && event.nouns.includes('article')) schedule(state)
    },
    close: stop
  }
}

function schedule(state: State): void {
  clearTimeout(state.timer)
  state.timer = setTimeout(() => void learnAnew(state), QUIET_MS).unref()
}

/** Learns from the reviewed articles where they are others than before, and keeps what came of it. Never rejects. */
async function learnAnew(state: State): Promise<void> {
  const { context } = state
  if (state.running || context.jobs.isRunning()) {
    schedule(state)
    return
  }
  const running = new AbortController()
  state.running = running
  try {
    const project = context.project()
    const articles = articlesToLearn(state, project)
    if (articles) await learnFrom(state, project, articles, running.signal)
  } catch (error) {
    if (!(error instanceof ExtractionStopped)) context.options.log('warn', 'learning from reviewed articles failed', { error: error instanceof Error ? error.stack : String(error) })
  } finally {
    if (state.running === running) state.running = undefined
  }
}

/** The corrected articles where something is to be learned from them that was not learned yet. */
function articlesToLearn(state: State, { db }: OpenProject): readonly CorrectedArticle[] | undefined {
  const reviewed = reviewedArticles(db)
  const { articles: learned, madeAt } = learningState(db)
  if (learned === 0 && reviewed.length < LEAST_ARTICLES) return undefined
  const articles = correctedArticles(db, reviewed.map(({ id }) => id))
  const digest = createHash('sha256').update(JSON.stringify(articles)).digest('hex')
  // What an earlier start learned is told by its time and count.
  const isKept = state.taught === undefined && madeAt !== null && learned === articles.length && reviewed.every(({ reviewedAt }) => reviewedAt <= madeAt)
  const isKnown = isKept || state.taught === digest
  state.taught = digest
  return isKnown ? undefined : articles
}

async function learnFrom(state: State, project: OpenProject, articles: readonly CorrectedArticle[], signal: AbortSignal): Promise<void> {
  const { context, learn } = state
  const { clock, log } = context.options
  const startedAt = performance.now()
  const isEnough = articles.length >= LEAST_ARTICLES
  const learned = isEnough ? await learn(articles, signal) : undefined
  // Another project may have been opened meanwhile, or the file taken away.
  if (signal.aborted || context.project() !== project || !project.checkPlace().ok) return
  storeLayer(project.db, clock(), isEnough ? articles.length : 0, learned?.bytes)
  context.emit({ kind: 'data.changed', nouns: ['lexicon'] })
  const round = (value = 0): number => Math.round(value * 10) / 10
  log('info', learned?.bytes ? 'learned from reviewed articles' : 'what reviewed articles teach is not used', { articles: articles.length, without: round(learned?.without), with: round(learned?.with), ms: Math.round(performance.now() - startedAt) })
}

/** Forgets what reviewed articles taught until one more is reviewed or a reviewed one is corrected. */
export function forgetLearned(context: Context): void {
  const { db } = context.project()
  storeLayer(db, context.options.clock(), reviewedArticles(db).length, undefined)
  context.emit({ kind: 'data.changed', nouns: ['lexicon'] })
}
