import type { Problem } from '../../shared/outcome.ts'
import type { Transport } from './transport.ts'

/** Whether everything the analyst did has been written to the project. */
export type SaveState = { readonly kind: 'saved' } | { readonly kind: 'saving' } | { readonly kind: 'problem'; readonly problem: Problem }

/** A transport that is watched, and what the watching found. */
export interface SaveWatch {
  readonly transport: Transport
  readonly subscribe: (listener: () => void) => () => void
  readonly read: () => SaveState
}

const READING = /\.(get|list|place|find|recent|preview|export|saveCopy|cancel)$/
/** Failures that mean the project could not be written; others say that the step itself was not possible. */
const NOT_WRITTEN: readonly Problem['code'][] = ['disk-full', 'internal', 'not-connected', 'project-damaged', 'project-in-use', 'read-only', 'timed-out']

function isSame(a: SaveState, b: SaveState): boolean {
  return a.kind === 'problem' ? b.kind === 'problem' && a.problem === b.problem : a.kind === b.kind
}

/** How often a host that a request did not reach is asked whether it is there again. */
const RETRY_MS = 3000

/** Passes requests through and keeps count of the writing ones: the status bar says “Saved” only when the core said so. */
export function watchSaving(transport: Transport): SaveWatch {
  const listeners = new Set<() => void>()
  let running = 0
  let problem: Problem | undefined
  let isRetrying = false
  let state: SaveState = { kind: 'saved' }
  const update = (): void => {
    const next: SaveState = running > 0 ? { kind: 'saving' } : problem ? { kind: 'problem', problem } : { kind: 'saved' }
    if (isSame(next, state)) return
    state = next
    for (const listener of [...listeners]) listener()
  }
  transport.onConnection?.((lost) => {
    if (lost) problem = lost
    else if (problem?.code === 'not-connected') problem = undefined
    update()
  })
  const request: Transport['request'] = async (name, input) => {
    const isWrite = !READING.test(name)
    running += isWrite ? 1 : 0
    update()
    const outcome = await transport.request(name, input).finally(() => { running -= isWrite ? 1 : 0 })
    const isLost = !outcome.ok && outcome.error.code === 'not-connected'
    if (!outcome.ok && (isLost || (isWrite && NOT_WRITTEN.includes(outcome.error.code)))) problem = outcome.error
    else if (isWrite || problem?.code === 'not-connected') problem = undefined
    update()
    if (isLost) retry()
    return outcome
  }
  // The stream of events may have outlived what the request did not: nobody else would say that the host is there again.
  const retry = (): void => {
    if (isRetrying) return
    isRetrying = true
    setTimeout(() => {
      isRetrying = false
      if (problem?.code === 'not-connected') void request('history.get', {})
    }, RETRY_MS)
  }
  return {
    transport: { ...transport, request },
    read: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => { listeners.delete(listener) }
    }
  }
}
