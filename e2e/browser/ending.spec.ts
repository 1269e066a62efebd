import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Job } from '../../src/shared/model/job.ts'
import { type BrowserServer, startBrowserServer } from '../fixtures/browser-server.ts'
import { expect, test } from '../fixtures/test.ts'

/** Long enough to be read for the better part of a minute. */
async function writeHugeText(folder: string): Promise<string> {
  const file = join(folder, 'huge.txt')
  const paragraphs = Array.from({ length: 60_000 }, (_, n) => `On Monday ${n} the harbour minister, Mara Lind, met Odo Varga of the Harbour Council in Lisbon to discuss the treaty.`)
  await writeFile(file, paragraphs.join('\n\n'))
  return file
}

type Ask = (name: string, input: unknown) => Promise<unknown>

/** Signs in as a tab does, without one. */
async function signIn({ origin, address }: BrowserServer): Promise<Ask> {
  const post = async (path: string, body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<{ readonly value: unknown }> => {
    const response = await fetch(origin + path, { method: 'POST', headers: { origin, 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) })
    return (await response.json()) as { readonly value: unknown }
  }
  const { value } = await post('/session', { code: new URL(address).hash.slice('#c='.length) })
  const { token } = value as { readonly token: string }
  return async (name, input) => (await post('/request', { name, input }, { authorization: `Bearer ${token}` })).value
}

/** Nothing tells from outside when the file has been loaded and its text is being read; this is long after the one and long before the end of the other. */
const untilReading = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 2500))

const onlyJob = async (ask: Ask): Promise<Job | undefined> => ((await ask('job.list', {})) as readonly Job[])[0]

test('a huge text that is being read keeps neither its job from being cancelled nor the program from ending', async ({ dataFolder }) => {
  const server = await startBrowserServer(dataFolder, [await writeHugeText(dataFolder)])
  const ask = await signIn(server)
  await untilReading()
  const job = await onlyJob(ask)
  expect(job?.state).toBe('running')
  await ask('job.cancel', { id: job?.id })
  await expect.poll(async () => (await onlyJob(ask))?.state, { timeout: 5000 }).toBe('cancelled')
  expect(await server.stop()).toBe(0)

  const again = await startBrowserServer(dataFolder, [join(dataFolder, 'huge.txt')])
  await untilReading()
  expect((await onlyJob(await signIn(again)))?.state).toBe('running')
  // A wide margin over the two seconds that it may take, and far below what reading the text takes.
  expect(await Promise.race([again.stop(), new Promise((resolve) => setTimeout(resolve, 10_000, 'still running'))])).toBe(0)
})
