import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, it } from 'vitest'
import { done } from '../../../shared/outcome.ts'
import type { Core } from '../../core/core.ts'
import { CASES, type Connection } from './cases.ts'
import { openSourceCore } from './source-core.ts'

let folder: string
let core: Core
let connection: Connection

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-conformance-'))
  core = await openSourceCore(folder)
  connection = {
    request: (name, input) => core.dispatch(name, input),
    onEvent: (listener) => Promise.resolve(core.onEvent(listener)),
    stage: (name, bytes) => Promise.resolve(done(core.files.stageBytes(name, bytes))),
    async fetchFile(fileId) {
      const file = await core.files.outgoing(fileId)
      return file ? { status: 200, bytes: file.bytes } : { status: 404, bytes: new Uint8Array() }
    },
    reconnect: () => Promise.resolve(connection)
  }
})

afterAll(async () => {
  await core.close()
  await rm(folder, { recursive: true, force: true })
})

describe('the core, called directly,', () => {
  it.each(CASES)('$name', (each) => each.run(connection))
})
