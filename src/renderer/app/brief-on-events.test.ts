import { expect, test } from 'vitest'
import { describeSpec, FIRST_CHOICE } from '../features/briefing/briefing-choice.ts'
import { EVERYTHING } from '../features/events/event-choice.ts'
import { briefOnEvents } from './brief-on-events.ts'

test('every filter of the Events view is taken over, with the names of what was chosen', () => {
  const filter = {
    search: 'port', verdicts: ['accepted'], ploverTypes: ['CONSULT'], kinds: [{ id: 'meet', name: 'meet' }], entities: [{ id: 'e1', name: 'Ana Prell' }], countries: [{ id: 'MAR', name: 'Morocco' }],
    places: [{ id: 'p1', name: 'Tarn' }], from: '2024-01-01', to: '2024-03-31', flags: ['denied'], tagIds: ['t1']
  } as const
  const { spec, names, format } = briefOnEvents(filter, { ...FIRST_CHOICE, format: 'polecat' })
  expect(format).toBe('polecat')
  expect(describeSpec(spec, () => 'urgent', (id) => names[id] ?? '?')).toBe('Accepted events · meet · CONSULT · denied · with Ana Prell · of Morocco · in Tarn · “port” · tagged urgent · from 2024-01-01 to 2024-03-31')
})

test('without a chosen verdict, what was rejected is left out', () => {
  expect(briefOnEvents(EVERYTHING, FIRST_CHOICE).spec.filter.verdicts).toEqual(['undecided', 'accepted'])
})
