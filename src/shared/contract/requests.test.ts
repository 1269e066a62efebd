import { expect, test } from 'vitest'
import { REQUESTS } from './requests.ts'

test('every request is named noun.verb', () => {
  for (const name of Object.keys(REQUESTS)) expect(name).toMatch(/^[a-z]+\.[a-z][a-zA-Z]*$/)
})

test('no request takes a field that its schema does not name', () => {
  for (const [name, spec] of Object.entries(REQUESTS)) {
    const issues = spec.input.safeParse({ surprise: true }).error?.issues ?? []
    expect(issues.some((issue) => issue.code === 'unrecognized_keys'), name).toBe(true)
  }
})
