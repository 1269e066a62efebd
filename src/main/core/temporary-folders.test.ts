import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openTestCore } from './core-test-kit.ts'

test('the next start takes away what killed processes left behind, and nothing of those that run', async () => {
  const kit = await openTestCore()
  const running = spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1000)'], { stdio: 'ignore' })
  const { pid: ended } = spawnSync(process.execPath, ['-e', 'process.kill(process.pid, "SIGKILL")'])
  const fileOf = (owner: number | string | undefined): string => join(kit.folder, 'temporary', String(owner), 'copy.dateline')
  const owners = [ended, running.pid, process.pid, 'notes']
  await kit.core.close()
  for (const owner of owners) {
    mkdirSync(join(fileOf(owner), '..'), { recursive: true })
    writeFileSync(fileOf(owner), 'x')
  }
  try {
    await kit.reopen()
    expect(owners.map((owner) => existsSync(fileOf(owner)))).toEqual([false, true, true, true])
  } finally {
    running.kill('SIGKILL')
    await kit.remove()
  }
})
