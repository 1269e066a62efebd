import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'

it('compiles the gazetteer that is committed, byte for byte, from the installed packages', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-gazetteer-'))
  try {
    const file = join(folder, 'gazetteer.json')
    execFileSync(process.execPath, [join(import.meta.dirname, 'build-gazetteer.mjs'), file])
    expect(readFileSync(file).equals(readFileSync(join(import.meta.dirname, '..', 'resources', 'gazetteer.json')))).toBe(true)
  } finally {
    rmSync(folder, { recursive: true })
  }
})
