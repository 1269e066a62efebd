import { expect, test } from 'vitest'
import { excerptOf } from './excerpt.ts'

const LONG = `${'One word follows another here. '.repeat(20)}Then Zoë Lindqvist came to Tarn. ${'And so it goes on. '.repeat(20)}`

test('an excerpt shows the place where the longest word typed begins, not where it stands inside another', () => {
  expect(excerptOf(`Unfair. ${LONG}`, 'to lind')).toMatch(/^… .*Zoë Lindqvist came to Tarn.* …$/)
  expect(excerptOf('Unfair play, and a fair at Kesh.', 'fair')).toBe('Unfair play, and a fair at Kesh.')
})

test('a word is found without its accents, and a text without the word shows its beginning', () => {
  expect(excerptOf(LONG, 'zoe')).toContain('Zoë')
  expect(excerptOf(LONG, 'absent')).toMatch(/^One word follows/)
  expect(excerptOf('', 'absent')).toBe('')
})

test('an excerpt is one short line of whole words', () => {
  const line = excerptOf(LONG.replaceAll(' ', '\n'), 'lindqvist')
  expect(line.length).toBeLessThan(150)
  expect(line).not.toContain('\n')
  expect(excerptOf('x'.repeat(500), 'x').length).toBeLessThan(150)
})
