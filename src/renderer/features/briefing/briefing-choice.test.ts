import { expect, test } from 'vitest'
import { countRows, describeHolding, describeSpec, explainEmpty, FIRST_CHOICE, FIRST_SPEC, formatOf, isNarrowed, toggledVerdict, typesIn, typesOf, widened, withSubject } from './briefing-choice.ts'

const { filter } = FIRST_SPEC

test('a briefing starts with what was accepted and says so', () => {
  expect(describeSpec(FIRST_SPEC, String, String)).toBe('Accepted events')
})

test('every filter is said in words', () => {
  const spec = { subject: 'mentions', filter: { ...filter, verdicts: ['undecided', 'accepted'], types: ['person', 'role'], tagIds: ['t1'], from: '2024-01-01', to: '2024-03-31' } } as const
  expect(describeSpec(spec, () => 'urgent', String)).toBe('Accepted and undecided mentions · person, role · tagged urgent · published 2024-01-01 to 2024-03-31')
  expect(describeSpec({ subject: 'entities', filter: { ...filter, verdicts: [], to: '2024-03-31' } }, String, String)).toBe('All entities · published up to 2024-03-31')
  expect(describeSpec({ ...FIRST_SPEC, subject: 'articles' }, String, String)).toBe('Articles')
})

test('a briefing on events says who takes part, of which country, and by which days', () => {
  const spec = { subject: 'events', filter: { ...filter, kinds: ['meet'], ploverTypes: ['CONSULT'], entityIds: ['e1'], countries: ['MAR'], from: '2024-01-01', to: '2024-03-31' } } as const
  expect(describeSpec(spec, String, () => 'Ana Prell')).toBe('Accepted events · meet · CONSULT · with Ana Prell · of Morocco · from 2024-01-01 to 2024-03-31')
  expect(isNarrowed(spec.filter)).toBe(true)
  expect(widened(spec)).toEqual(FIRST_SPEC)
  expect(withSubject(spec, 'statements').filter).toMatchObject({ kinds: [], ploverTypes: [], entityIds: ['e1'], countries: ['MAR'] })
  expect(withSubject(spec, 'posts').filter).toMatchObject({ entityIds: [], countries: [] })
})

test('only events have a format of their own', () => {
  expect(formatOf({ ...FIRST_CHOICE, format: 'polecat' })).toBe('polecat')
  expect(formatOf({ ...FIRST_CHOICE, spec: withSubject(FIRST_SPEC, 'posts'), format: 'polecat' })).toBe('csv')
})

test('changing the subject lets go of types its rows cannot have', () => {
  const mentions = { subject: 'mentions', filter: { ...filter, types: ['person', 'role'] } } as const
  expect(withSubject(mentions, 'entities').filter.types).toEqual(['person'])
  expect(withSubject(mentions, 'posts').filter.types).toEqual([])
})

test('the same choice of verdicts is the same list in whatever order it was made', () => {
  expect(toggledVerdict(['rejected'], 'undecided')).toEqual(['undecided', 'rejected'])
})

test('rows are counted by their noun', () => {
  expect(countRows('entities', 1)).toBe('1 entity')
  expect(countRows('posts', 0)).toBe('0 posts')
})

test('an empty table says why and what helps', () => {
  expect(explainEmpty(FIRST_SPEC, 0).action).toBe('review')
  expect(explainEmpty(FIRST_SPEC, 3)).toMatchObject({ title: 'No events are accepted yet', action: 'include-undecided' })
  expect(explainEmpty({ ...FIRST_SPEC, filter: { ...filter, from: '2024-01-01' } }, 3).action).toBe('clear-filters')
  for (const verdicts of [[], ['undecided', 'accepted']] as const) expect(explainEmpty({ ...FIRST_SPEC, filter: { ...filter, verdicts } }, 3).action).toBe('review')
})

test('types that the analyst added are offered for mentions once they are seen in the table', () => {
  const seen = typesIn({ columns: ['mention', 'type'], rows: [['Baltic', 'vessel'], ['Amman', 'place'], ['Baltic', 'vessel']] })
  expect(typesOf('mentions', seen).at(-1)).toBe('vessel')
  expect(typesOf('entities', seen)).not.toContain('vessel')
})

test('the line below the title says how many events fit the format and what is left out', () => {
  const held = { total: 8, foundCount: 9, fittingCount: 4, leftOut: 'Left out, because the format has no place for them: 5 without any day.' }
  expect(describeHolding({ ...FIRST_CHOICE, format: 'phoenix' }, held)).toBe('4 of 9 events fit Phoenix, in 8 rows. Left out, because the format has no place for them: 5 without any day.')
  expect(describeHolding(FIRST_CHOICE, { total: 9, foundCount: 9, fittingCount: 9, leftOut: null })).toBe('9 events · exactly what the file will hold')
  expect(explainEmpty(FIRST_SPEC, 1, { foundCount: 9, leftOut: held.leftOut }).title).toBe('None of 9 events fits this format')
})
