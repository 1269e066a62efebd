import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { announceServer } from './control.ts'
import { joinStartingServer } from './join-running-server.ts'

let folder: string
let said: string[]
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-join-'))
  said = []
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const wishes = () => ({ dataFolder: folder, project: undefined, files: [], opensBrowser: false, say: (line: string) => { said.push(line) } })

it('joins a server that answers a moment after it took the project', async () => {
  const server = createServer((_request, response) => response.end(JSON.stringify({ ok: true, value: { address: 'http://127.0.0.1:1/#c=x', problems: [] } })))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  try {
    const joined = joinStartingServer(wishes())
    await setTimeout(300)
    await announceServer(folder, `http://127.0.0.1:${(server.address() as AddressInfo).port}`)
    expect(await joined).toBe(true)
    expect(said).toEqual([expect.stringContaining('http://127.0.0.1:1/#c=x')])
  } finally {
    server.close()
  }
})

it('gives up where none answers, as with a project that is open in the desktop window', async () => {
  expect(await joinStartingServer(wishes(), 50)).toBe(false)
  expect(said).toEqual([])
})
