import { expect, test } from 'vitest'
import { openTestCore } from './core-test-kit.ts'
import { fileNameFor } from './project-names.ts'

test.each(['🤝'.repeat(100), 'Гаага '.repeat(40), '会谈'.repeat(100), 'e\u0301\u0302'.repeat(100)])('the long name %j gives a file name of whole characters that a disk takes', (name) => {
  const short = fileNameFor(name)
  expect(Buffer.byteLength(`.${short} 1000.dateline.before-9999.new-journal`)).toBeLessThan(255)
  expect(short.isWellFormed()).toBe(true)
  expect(name.normalize('NFC').startsWith(short)).toBe(true)
  expect(short.length).toBeGreaterThan(50)
})

test('a project of a hundred emoji is made, and a path too long for the disk is told in a sentence', async () => {
  const kit = await openTestCore({ log: () => undefined })
  expect(await kit.ask('project.create', { name: '🤝'.repeat(100) })).toMatchObject({ name: '🤝'.repeat(50), articleCount: 0 })
  await kit.remove()
  const tooLong = await openTestCore({ projectFile: `/tmp/${'x'.repeat(300)}.dateline` }).catch((error: unknown) => String(error))
  expect(tooLong).toContain('too long for this disk')
})
