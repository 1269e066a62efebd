import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

let child: ChildProcess

async function ask(message: object): Promise<unknown> {
  const reply = once(child, 'message')
  child.send(message)
  const [outcome] = (await reply) as [unknown]
  return outcome
}

beforeAll(() => {
  child = fork(join(import.meta.dirname, 'reader-process.ts'), [], { serialization: 'advanced', execArgv: ['--disable-warning=ExperimentalWarning'] })
})

afterAll(() => child.kill())

test('the child reads file after file, and what is no file does not stop it', async () => {
  expect(await ask({ name: 'a.txt', bytes: Buffer.from('The envoys met in Genève.') })).toEqual({ ok: true, value: { drafts: [{ text: 'The envoys met in Genève.', warnings: [] }], failures: [] } })
  expect(await ask({ name: 'a.txt' })).toMatchObject({ ok: false, error: { code: 'bad-input' } })
  expect(await ask({ name: 'a.pdf', bytes: Uint8Array.from(Buffer.from('%PDF-1.7')) })).toMatchObject({ ok: false, error: { code: 'format-unknown' } })
  expect(await ask({ name: 'b.txt', bytes: Uint8Array.of(0x53, 0x79, 0x72, 0x69, 0x61, 0x92, 0x73) })).toMatchObject({ ok: true, value: { drafts: [{ text: 'Syria’s' }] } })
})

test('the child ends when its parent lets go of it', async () => {
  const ended = once(child, 'exit')
  child.disconnect()
  expect(await ended).toEqual([0, null])
})
