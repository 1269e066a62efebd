import { expect, test } from 'vitest'
import type { SearchHit } from '../../../shared/contract/requests/workbench.ts'
import type { Command } from '../../ui/command.ts'
import { describeContext, listSections, step } from './palette-items.ts'

const named = (id: string, label: string, isEnabled = true): Command => ({ id, label, group: 'g', icon: {} as Command['icon'], keys: [], isEnabled, run: () => undefined })
const commands = [named('open', 'Open articles…'), named('undo', 'Undo', false), named('briefing', 'Go to Briefing')]
const hits: readonly SearchHit[] = [
  { kind: 'entity', id: 'e', title: 'Mara Lindqvist', context: 'Envoy', articleId: 'a' },
  { kind: 'article', id: 'a', title: 'Envoy arrives', context: '…', articleId: 'a' }
]
const titles = (text: string): readonly string[] => listSections(text, hits, commands).map(({ title, items }) => `${title} ${items.length}`)

test('articles come before entities and both before commands', () => {
  expect(titles('')).toEqual(['Articles 1', 'People, organizations, places 1', 'Commands 2'])
})

test('a command matches by the starts of its words, in any order and case', () => {
  expect(titles('BRIEF go')).toContain('Commands 1')
  expect(titles('riefing').some((title) => title.startsWith('Commands'))).toBe(false)
})

test('a command that would do nothing is left out', () => {
  expect(titles('undo').some((title) => title.startsWith('Commands'))).toBe(false)
})

test('the palette does not list itself', () => {
  expect(listSections('search', [], [named('search', 'Search and commands')])).toEqual([])
})

test('an entity’s country is told by its name, and an article’s words are left alone', () => {
  expect(describeContext({ kind: 'entity', id: 'e', title: 'Mara Lindqvist', context: 'envoy, NOR', articleId: 'a' })).toBe('envoy, Norway')
  expect(describeContext({ kind: 'entity', id: 'e', title: 'Mara Lindqvist', context: 'person', articleId: 'a' })).toBe('person')
  expect(describeContext({ kind: 'article', id: 'a', title: 'Talks', context: 'talks in the USA', articleId: 'a' })).toBe('talks in the USA')
  expect(describeContext({ kind: 'article', id: 'a', title: 'Talks', context: 'flew to NOR', articleId: 'a' })).toBe('flew to NOR')
})

test('stepping goes round at both ends', () => {
  expect(step(2, 1, 3)).toBe(0)
  expect(step(0, -1, 3)).toBe(2)
  expect(step(0, 1, 0)).toBe(0)
})
