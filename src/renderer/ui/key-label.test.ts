import { expect, test } from 'vitest'
import { keyLabel } from './key-label.ts'

test('keys are spelled out for most keyboards', () => {
  expect(keyLabel('mod+shift+z', false)).toBe('Ctrl+Shift+Z')
  expect(keyLabel('?', false)).toBe('?')
})

test('a Mac shows its own signs, the command sign next to the key', () => {
  expect(keyLabel('mod+shift+z', true)).toBe('⇧⌘Z')
  expect(keyLabel('mod+k', true)).toBe('⌘K')
})
