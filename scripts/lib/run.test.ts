import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { pathToFileURL } from 'node:url'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const RUN = pathToFileURL(join(import.meta.dirname, 'run.mjs')).href
const SLEEPER = `process.stdout.write(String(process.pid)); setInterval(() => undefined, 1000)`

describe.skipIf(process.platform === 'win32')('a command that the setup runs', () => {
  it('is ended with the setup when that is ended from outside', async () => {
    const script = `import { run } from ${JSON.stringify(RUN)}; await run(process.execPath, ['-e', ${JSON.stringify(SLEEPER)}], { shows: true })`
    const setup = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] })
    const [said] = (await once(setup.stdout, 'data')) as [Buffer]
    setup.kill('SIGTERM')
    await once(setup, 'close')
    const isGone = (): boolean => {
      try {
        return !process.kill(Number(said.toString()), 0)
      } catch {
        return true
      }
    }
    await expect.poll(isGone, { timeout: 10_000 }).toBe(true)
  })
})
