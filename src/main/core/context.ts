import type { z } from 'zod'
import type { Noun, WorkbenchEvent } from '../../shared/contract/events.ts'
import type { RequestSpec } from '../../shared/contract/spec.ts'
import type { Outcome } from '../../shared/outcome.ts'
import type { ReadableDb, WritableDb } from './db/connection.ts'
import type { OpenProject } from './db/open-project.ts'
import type { TableName } from './db/tables.ts'
import type { FileStore } from './files.ts'
import { applyChanges, type ChangeHeader, type Made, type Pen } from './history/apply-changes.ts'
import type { JobStore } from './jobs.ts'
import type { CoreOptions } from './ports.ts'

/** What every request handler works with. The project may be another one from request to request. */
export interface Context {
  readonly options: CoreOptions
  readonly files: FileStore
  readonly jobs: JobStore
  /** The open project's database, to ask. */
  readonly db: ReadableDb
  project(): OpenProject
  /** Closes the open project and goes on with this one. */
  switchTo(project: OpenProject): void
  readonly emit: (event: WorkbenchEvent) => void
}

/** The handlers of one noun's requests: gather, call, return. */
export type Handlers<Specs extends Record<string, RequestSpec>> = {
  readonly [Name in keyof Specs]: (context: Context, input: z.output<Specs[Name]['input']>) => Answer<Specs[Name]>
}

type OutputOf<Spec> = Spec extends RequestSpec<z.ZodType, infer Output> ? Output : never
type Answer<Spec> = Outcome<OutputOf<Spec>> | Promise<Outcome<OutputOf<Spec>>>

const NOUN_OF: Readonly<Record<TableName, readonly Noun[]>> = {
  article: ['article', 'project', 'event'],
  article_path: ['article'],
  mention: ['mention', 'article', 'entity'],
  entity: ['entity', 'mention', 'event'],
  alias: ['entity'],
  post: ['entity'],
  tag: ['tag', 'event'],
  tagging: ['tag', 'article', 'entity', 'mention', 'event'],
  lexicon: ['lexicon'],
  event: ['event', 'article'],
  event_participant: ['event', 'article'],
  event_span: ['event', 'article'],
  event_link: ['event'],
  reference: ['event', 'article'],
  reference_entity: ['event', 'article'],
  taught_trigger: ['lexicon'],
  link_proposal: ['entity']
}

/** The nouns whose cached answers are out of date once these tables changed; empty where nothing did. */
function nounsOf(tables: ReadonlySet<TableName>): readonly Noun[] {
  if (tables.size === 0) return []
  return [...new Set([...[...tables].flatMap((table) => NOUN_OF[table]), 'history' as const])]
}

/** Makes a change on the open project and tells the renderer which nouns it touched. */
export function change<T>(context: Context, body: (pen: Pen) => Outcome<Made<T>>, header: Partial<ChangeHeader> = {}): Outcome<T> {
  const { clock, newId } = context.options
  const inPlace = context.project().checkPlace()
  if (!inPlace.ok) return inPlace
  const db: WritableDb = context.project().db
  const outcome = applyChanges(db, { origin: 'analyst', id: newId(), at: clock(), ...header }, body)
  if (!outcome.ok) return outcome
  announce(context, outcome.value.tables)
  return { ok: true, value: outcome.value.value }
}

/** Tells the renderer which nouns changed. */
export function announce(context: Context, tables: ReadonlySet<TableName>): void {
  const nouns = nounsOf(tables)
  if (nouns.length > 0) context.emit({ kind: 'data.changed', nouns })
}
