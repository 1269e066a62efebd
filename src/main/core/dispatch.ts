import { REQUESTS, type RequestName } from '../../shared/contract/requests.ts'
import { failed, type Outcome } from '../../shared/outcome.ts'
import type { Context } from './context.ts'
import { ExtractionStopped } from './ports.ts'
import { sentenceFor } from './input-problem.ts'
import { HANDLERS } from './requests/handlers.ts'
import { systemProblem } from './system-problem.ts'

const SLOW_MS = 100

type AnyHandler = (context: Context, input: unknown) => Outcome<unknown> | Promise<Outcome<unknown>>

/** Finds the handler, parses the input, runs it, times it, and makes an outcome of whatever happens. */
export async function dispatch(context: Context, name: string, input: unknown): Promise<Outcome<unknown>> {
  if (!isRequestName(name)) return failed('unknown-request', 'Dateline doesn’t know this request. Reload the window, and report it if it happens again.', name.slice(0, 100))
  const parsed = REQUESTS[name].input.safeParse(input)
  if (!parsed.success) return failed('bad-input', sentenceFor(parsed.error.issues[0]), name)
  const startedAt = performance.now()
  try {
    return await (HANDLERS[name] as AnyHandler)(context, parsed.data)
  } catch (error) {
    return unexpected(context, name, error)
  } finally {
    const took = Math.round(performance.now() - startedAt)
    if (took >= SLOW_MS) context.options.log('warn', 'slow request', { name, ms: took })
  }
}

function isRequestName(name: string): name is RequestName {
  return Object.hasOwn(REQUESTS, name)
}

function unexpected(context: Context, name: string, error: unknown): Outcome<never> {
  if (error instanceof ExtractionStopped) return { ok: false, error: error.problem }
  const problem = systemProblem(error)
  const details = { name, error: error instanceof Error ? error.stack ?? error.message : String(error) }
  context.options.log('error', problem ? 'request refused by the system' : 'request failed', details)
  if (problem) return { ok: false, error: problem }
  return failed('internal', 'Something went wrong inside Dateline, and nothing was changed. Try again, and report it if it happens again.', error instanceof Error ? error.name : undefined)
}
