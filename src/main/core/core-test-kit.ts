import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { WorkbenchEvent } from '../../shared/contract/events.ts'
import type { RequestInput, RequestName, RequestOutput } from '../../shared/contract/requests.ts'
import type { Findings, FoundEntity, FoundEvent, FoundMention, FoundParticipant } from '../../shared/model/findings.ts'
import type { Job } from '../../shared/model/job.ts'
import type { TaughtTrigger } from '../../shared/model/lexicon-entry.ts'
import type { EntityType } from '../../shared/model/mention.ts'
import { done, type Outcome } from '../../shared/outcome.ts'
import { createCore, type Core } from './core.ts'
import type { CoreOptions, ExtractionInput, Log } from './ports.ts'

/** What tests of the core share: a core on a folder of its own, with a fixed clock, counted ids and a simple way of reading. */
export interface TestCore {
  readonly core: Core
  readonly folder: string
  readonly events: WorkbenchEvent[]
  /** The value of a request that must succeed. */
  ask<N extends RequestName>(name: N, input: RequestInput<N>): Promise<RequestOutput<N>>
  /** Opens texts as files of their own and waits for the import; answers with the ids of new articles. */
  open(...texts: readonly string[]): Promise<readonly string[]>
  /** Opens a text that is new; answers with the id of its article. */
  openOne(text: string): Promise<string>
  /** Closes the core and opens it again on the same data. */
  reopen(): Promise<void>
  /** Sets the clock forward. */
  wait(seconds: number): void
  /** Closes the core and takes its folder away; a fault that was logged fails the test. */
  remove(): Promise<void>
}

const WORD: Readonly<Record<string, EntityType | 'date' | 'role'>> = { p: 'person', o: 'organization', l: 'place', d: 'date', r: 'role' }

/**
 * Finds what a test marks in its text by a letter before an underscore: "p_Mara met o_Council in l_Tarn". A role belongs to
 * the next person. Rejected names are not proposed. "e_met" is an event: of a sentence, who is named before it acts on who is
 * named after it, and he (h_he) is whoever was named last. What was taught of the trigger is obeyed.
 */
export function findMarked({ draft, lexicon, triggers = [] }: ExtractionInput): Findings {
  const entities: FoundEntity[] = []
  const mentions: FoundMention[] = []
  const posts: Findings['posts'][number][] = []
  const indexOf = (type: EntityType, name: string): number => {
    const known = entities.findIndex((entity) => entity.type === type && entity.name === name)
    return known >= 0 ? known : entities.push({ type, name, aliases: [], country: null, sector: null, confidence: 0.8, why: 'Marked.' }) - 1
  }
  let waiting: number[] = []
  for (const match of draft.text.matchAll(/\b([poldr])_(\p{L}+)/gu)) {
    const [start, name, type] = [match.index + 2, match[2] ?? '', WORD[match[1] ?? ''] ?? 'date']
    if (lexicon.some((entry) => entry.verdict === 'rejected' && entry.name === name && entry.type === type)) continue
    const entity = type === 'date' || type === 'role' ? null : indexOf(type, name)
    const date = type === 'date' ? { start: '2024-05-12', end: '2024-05-12', precision: 'day' as const } : null
    const index = mentions.push({ start, end: start + name.length, type, entity, date, confidence: 0.9, why: 'Marked.' }) - 1
    if (type === 'role') waiting.push(index)
    if (type === 'person') {
      for (const role of waiting) {
        const mention = mentions[role]
        if (!mention || entity === null) continue
        mentions[role] = { ...mention, entity }
        posts.push({ holder: entity, title: draft.text.slice(mention.start, mention.end), country: null, organization: null, heldFrom: null, heldTo: null, mention: role, confidence: 0.7, why: 'Stands before the name.' })
      }
      waiting = []
    }
  }
  return { facts: { title: draft.text.split('\n')[0]?.slice(0, 60) ?? '', publishedOn: null, dateline: null, reportedBy: null, language: 'en' }, mentions, entities, posts, references: findMarkedReferences(draft.text, mentions), events: findMarkedEvents(draft.text, mentions, triggers) }
}

const KIND: Readonly<Record<string, string>> = { met: 'meet', meeting: 'meet', said: 'statement' }

function findMarkedEvents(text: string, mentions: readonly FoundMention[], triggers: readonly TaughtTrigger[]): readonly FoundEvent[] {
  return [...text.matchAll(/\be_(\p{L}+)/gu)].flatMap((match): readonly FoundEvent[] => {
    const [start, word] = [match.index + 2, match[1] ?? '']
    const [first, last] = [text.lastIndexOf('.', start) + 1, text.indexOf('.', start)]
    const inSentence = mentions.filter((mention) => mention.start >= first && mention.start < (last < 0 ? text.length : last))
    const sideOf = (isBefore: boolean): readonly FoundParticipant[] => inSentence.flatMap(({ start: from, end, entity, type }) => (entity !== null && (type === 'person' || type === 'organization') && from < start === isBefore ? [{ entity, start: from, end }] : []))
    const kind = KIND[word] ?? 'meet'
    const taught = triggers.find((one) => one.pattern === word && one.kind === kind)
    if (taught?.becomes === null) return []
    const [actors, recipients] = taught?.sides === 'swapped' ? [sideOf(false), sideOf(true)] : [sideOf(true), sideOf(false)]
    const date = inSentence.find((mention) => mention.date)?.date ?? null
    const place = inSentence.find(({ type }) => type === 'place')?.entity ?? null
    return [{
      kind: taught?.becomes ?? kind, mode: null, trigger: { start, end: start + word.length }, actors, recipients, date, dateFrom: date && 'clause', place, placeFrom: place === null ? null : 'clause',
      topics: [], content: null, isQuoted: false, flags: [], reportedBy: null, evidence: [], pattern: word, confidence: 0.8, why: 'Marked.'
    }]
  })
}

function findMarkedReferences(text: string, mentions: readonly FoundMention[]): Findings['references'] {
  return [...text.matchAll(/\bh_(\p{L}+)/gu)].flatMap((match) => {
    const start = match.index + 2
    const entity = mentions.findLast(({ type, start: from }) => type === 'person' && from < start)?.entity ?? null
    return entity === null ? [] : [{ start, end: start + (match[1] ?? '').length, entities: [entity], confidence: 0.7, why: 'Named last.' }]
  })
}

/** Ids that sort in the order they are made. */
export function countedIds(prefix = 'id'): () => string {
  let count = 0
  return () => `${prefix}-${String((count += 1)).padStart(6, '0')}`
}

/** Options with simple parts: a file is one article of plain text, except that "broken" in its name makes it unreadable. */
export function testOptions(folder: string, more: Partial<CoreOptions> = {}): CoreOptions {
  return {
    dataFolder: folder,
    samplesFolder: join(folder, 'no-samples'),
    reader: {
      read: ({ name, bytes }) => Promise.resolve(name.includes('broken')
        ? { ok: false as const, error: { code: 'file-unreadable' as const, message: `“${name}” is broken.` } }
        : done({ drafts: [{ text: new TextDecoder().decode(bytes), warnings: [] }], failures: [] })),
      close: () => Promise.resolve()
    },
    extraction: { extract: (input) => Promise.resolve(findMarked(input)), close: () => Promise.resolve() },
    clock: () => '2024-05-12T08:00:00.000Z',
    newId: countedIds(),
    log: () => undefined,
    ...more
  }
}

/** Opens a core for a test. */
export async function openTestCore(more: Partial<CoreOptions> = {}): Promise<TestCore> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-core-'))
  let seconds = 0
  const clock = (): string => new Date(Date.UTC(2024, 4, 12, 8, 0, seconds)).toISOString()
  const faults: string[] = []
  const log: Log = (level, message, details) => { if (level === 'error') faults.push(`${message} ${JSON.stringify(details)}`) }
  const options = testOptions(folder, { clock, log, ...more })
  const events: WorkbenchEvent[] = []
  const start = async (): Promise<Core> => {
    const opened = await createCore(options)
    if (!opened.ok) throw new Error(`${opened.error.code}: ${opened.error.message}`)
    opened.value.onEvent((event) => events.push(event))
    return opened.value
  }
  let core = await start()
  const open: TestCore['open'] = async (...texts) => {
    const files = texts.map((text, index) => core.files.stageBytes(`text-${index + 1}.txt`, new TextEncoder().encode(text)).id)
    return (await importAndWait(core, files)).addedIds
  }
  return {
    get core() { return core },
    folder,
    events,
    async ask(name, input) {
      const outcome = await core.request(name, input)
      if (!outcome.ok) throw new Error(`${name}: ${outcome.error.code}: ${outcome.error.message} ${outcome.error.details ?? ''}`)
      return outcome.value
    },
    open,
    async openOne(text) {
      const [id] = await open(text)
      if (id === undefined) throw new Error('Nothing was opened.')
      return id
    },
    async reopen() {
      await core.close()
      core = await start()
    },
    wait(more) { seconds += more },
    async remove() {
      await core.close()
      rmSync(folder, { recursive: true, force: true })
      if (faults.length > 0) throw new Error(faults.join('\n'))
    }
  }
}

/** Imports staged files and waits for the job's end. */
export function importAndWait(core: Core, files: readonly string[]): Promise<Job> {
  return endOf(core, () => core.request('article.import', { files: [...files] }))
}

/** Starts a job and waits for its end. */
export function endOf(core: Core, start: () => Promise<Outcome<{ readonly jobId: string }>>): Promise<Job> {
  return new Promise((resolve, reject) => {
    const stop = core.onEvent((event) => {
      if (event.kind !== 'job.progressed' || event.job.state === 'running') return
      stop()
      resolve(event.job)
    })
    void start().then((outcome) => {
      if (!outcome.ok) reject(new Error(outcome.error.message))
    }, reject)
  })
}
