import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { newSecret } from './session.ts'

/** Where a running server is asked for a fresh address by the same user; never called from a page. */
export const CONTROL_PATH = '/control'

/** How the same user's next start reaches the running server. Kept in a file that only this user may read. */
export interface Control {
  readonly origin: string
  readonly secret: string
  readonly pid: number
}

const control = z.object({ origin: z.string().regex(/^http:\/\/127\.0\.0\.1:\d+$/), secret: z.string().min(40), pid: z.int() })
const reply = z.object({ ok: z.literal(true), value: z.object({ address: z.string(), problems: z.array(z.string()) }) })
const controlCall = z.strictObject({ secret: z.string(), files: z.array(z.string()).default([]), project: z.string().optional(), opensBrowser: z.boolean().default(false) })
const ANSWER_LIMIT_MS = 5000

/**
 * What the next start asks of the running server: a fresh address, files of its command line to be opened, and a tab in
 * the browser. Where it names a project, only a server that has this project open acts.
 */
export type ControlCall = z.infer<typeof controlCall>

/** Parses a control call; undefined where it is none. */
export function parseControlCall(body: unknown): ControlCall | undefined {
  return controlCall.safeParse(body).data
}

function fileIn(dataFolder: string): string {
  return join(dataFolder, 'browser-mode.json')
}

/** Leaves word of the running server in the data folder; the returned function takes it away again. */
export async function announceServer(dataFolder: string, origin: string): Promise<{ readonly secret: string; readonly withdraw: () => Promise<void> }> {
  const file = fileIn(dataFolder)
  const content: Control = { origin, secret: newSecret(), pid: process.pid }
  // Made anew: a file that is there keeps the rights it has.
  await rm(file, { force: true })
  await writeFile(file, JSON.stringify(content), { mode: 0o600, flag: 'wx' })
  return {
    secret: content.secret,
    withdraw: async () => {
      if ((await readControl(dataFolder))?.secret === content.secret) await rm(file, { force: true })
    }
  }
}

/** A running server's answer: a fresh address, and a sentence for each file that could not be opened. */
export interface ControlAnswer {
  readonly address: string
  readonly problems: readonly string[]
}

/**
 * Asks a server that runs on this data folder already for a fresh address, and to open files and a tab; undefined where
 * none answers, or where another project than the one named is open there. The only call that carries paths: its secret
 * is in a file of the user's own and never reaches a page.
 */
export async function askRunningServer(dataFolder: string, wishes: Partial<Omit<ControlCall, 'secret'>> = {}): Promise<ControlAnswer | undefined> {
  const found = await readControl(dataFolder)
  if (!found) return undefined
  const call: z.input<typeof controlCall> = { ...wishes, secret: found.secret }
  try {
    const response = await fetch(found.origin + CONTROL_PATH, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: found.origin },
      body: JSON.stringify(call),
      signal: AbortSignal.timeout(ANSWER_LIMIT_MS)
    })
    return reply.safeParse(await response.json()).data?.value
  } catch {
    return undefined
  }
}

async function readControl(dataFolder: string): Promise<Control | undefined> {
  try {
    return control.parse(JSON.parse(await readFile(fileIn(dataFolder), 'utf8')))
  } catch {
    return undefined
  }
}
