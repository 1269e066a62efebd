import type { ArticleDraft } from '../../shared/model/article.ts'
import type { Findings } from '../../shared/model/findings.ts'
import type { LexiconEntry, TaughtTrigger } from '../../shared/model/lexicon-entry.ts'
import type { Outcome, Problem } from '../../shared/outcome.ts'
import type { Layer } from './extraction/model/weights.ts'
import type { CorrectedArticle, LearnedLayer } from './learning/corrected-article.ts'

/** What the core asks of the process around it. Entries choose the implementation; tests pass simple ones. */

/** Reads one untrusted file into article drafts; a JSON-lines file holds many. Runs in a child process in the hosts. */
export interface ReaderPort {
  read(file: { readonly name: string; readonly bytes: Uint8Array }): Promise<Outcome<ReadFile>>
  close(): Promise<void>
}

/** What a file held: the drafts that could be read, and the parts (such as lines) that could not. */
export interface ReadFile {
  readonly drafts: readonly ArticleDraft[]
  readonly failures: readonly { readonly where: string; readonly message: string }[]
}

/** What the pipeline gets: the draft and what the project has learned. */
export interface ExtractionInput {
  readonly draft: ArticleDraft
  readonly lexicon: readonly Pick<LexiconEntry, 'name' | 'type' | 'verdict'>[]
  /** What verdicts on events taught; nothing where it is left out. */
  readonly triggers?: readonly TaughtTrigger[]
  /** The tagger's layer learned from this analyst's articles, on top of what ships. */
  readonly layer?: Layer | undefined
}

/** Turns a text into findings. Runs in a worker thread in the hosts. */
export interface ExtractionPort {
  /** Rejects with ExtractionStopped where the text took too long, the signal was given or the port was closed; with another error at a bug. */
  extract(input: ExtractionInput, signal?: AbortSignal): Promise<Findings>
  /** Learns a layer from corrected articles, oldest first, beside the reading of texts. Rejects when the signal is given. Left out where nothing is learned. */
  learn?(articles: readonly CorrectedArticle[], signal: AbortSignal): Promise<LearnedLayer>
  close(): Promise<void>
}

/** A text was given up before its findings were there. */
export class ExtractionStopped extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.message)
    this.problem = problem
  }
}

/** One line of the log: structured, without article text. */
export type Log = (level: 'info' | 'warn' | 'error', message: string, details?: Readonly<Record<string, unknown>>) => void

/** Everything the core needs from outside. */
export interface CoreOptions {
  /** The user's data folder: default project, preferences, recent projects. Made when it is missing. */
  readonly dataFolder: string
  /** The project file to open; without one, the last project, or the default one in the data folder. */
  readonly projectFile?: string
  /** The folder of the sample articles. */
  readonly samplesFolder: string
  readonly reader: ReaderPort
  readonly extraction: ExtractionPort
  /** The time now, as an ISO 8601 instant in UTC. */
  readonly clock: () => string
  /** A fresh UUIDv7. */
  readonly newId: () => string
  readonly log: Log
}
