import { expect, test } from 'vitest'
import { writeTabbed } from './event-table.ts'

test('tables for programs keep what a spreadsheet would take for a formula, and break no row', () => {
  expect(new TextDecoder().decode(writeTabbed([['=1+1', '+Wire\t\n@x', -4]]))).toBe('=1+1\t+Wire @x\t-4\n')
})
