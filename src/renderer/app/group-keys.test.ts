import { expect, test } from 'vitest'
import { groupKeys } from './group-keys.ts'

test('keys that do the same share a line, and each key shows once', () => {
  const groups = groupKeys([
    { combo: 'mod+shift+z', label: 'Redo', group: 'Everywhere' },
    { combo: 'mod+y', label: 'Redo', group: 'Everywhere' },
    { combo: 'mod+y', label: 'Redo', group: 'Everywhere' }
  ])
  expect(groups).toEqual([{ name: 'Everywhere', lines: [{ label: 'Redo', combos: ['mod+shift+z', 'mod+y'] }] }])
})

test('a view’s groups come before the shell’s, and keys without a group hold everywhere', () => {
  const groups = groupKeys([{ combo: '?', label: 'All keys' }, { combo: 'mod+o', label: 'Open', group: 'Articles' }, { combo: 'j', label: 'Next', group: 'Findings' }])
  expect(groups.map(({ name }) => name)).toEqual(['Findings', 'Articles', 'Everywhere'])
})
