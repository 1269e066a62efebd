import { expect, test } from 'vitest'
import { plural } from './plural.ts'

test('one is one and everything else is many', () => {
  expect(plural(1, 'article')).toBe('1 article')
  expect(plural(0, 'article')).toBe('0 articles')
  expect(plural(1204, 'entity', 'entities')).toBe('1,204 entities')
})
