import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readFile } from './registry.ts'

const FOLDER = join(import.meta.dirname, '../../../../resources/samples')

test('every sample article is read whole, without a warning, and is as long as an agency report', () => {
  const names = readdirSync(FOLDER)
  expect(names.length).toBeGreaterThanOrEqual(6)
  for (const name of names) {
    const outcome = readFile({ name, bytes: readFileSync(join(FOLDER, name)) })
    if (!outcome.ok) throw new Error(`${name}: ${outcome.error.message}`)
    const { drafts, failures } = outcome.value
    expect(failures, name).toEqual([])
    expect(drafts, name).toHaveLength(1)
    expect(drafts[0]?.warnings, name).toEqual([])
    const words = drafts[0]?.text.split(/\s+/).length ?? 0
    expect(words, name).toBeGreaterThan(150)
    expect(words, name).toBeLessThan(350)
  }
})
