import { parseArgs } from 'node:util'
import { done, failed, type Outcome } from '../../../shared/outcome.ts'

/** What browser mode was started with. */
export interface BrowserArguments {
  readonly project: string | undefined
  /** 0 for any free one. */
  readonly port: number
  readonly opensBrowser: boolean
  readonly files: readonly string[]
}

const USE = 'Use: browser.js [--project FILE] [--port N] [--no-open] [FILE…]'
const LARGEST_PORT = 65_535

/** Reads the command line of browser mode; what it does not know is a problem that shows the use. */
export function parseBrowserArguments(args: readonly string[]): Outcome<BrowserArguments> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      allowNegative: true,
      options: { project: { type: 'string' }, port: { type: 'string', default: '0' }, open: { type: 'boolean', default: true } }
    })
    const port = Number(values.port)
    if (!Number.isInteger(port) || port < 0 || port > LARGEST_PORT) return failed('bad-input', `“${values.port}” is no port; it is a number up to ${LARGEST_PORT}.\n${USE}`)
    return done({ project: values.project, port, opensBrowser: values.open, files: positionals })
  } catch (error) {
    return failed('bad-input', `${error instanceof Error ? error.message : String(error)}\n${USE}`)
  }
}
