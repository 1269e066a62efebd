import { expect, test } from 'vitest'
import type { EventRow } from '../../../shared/contract/requests/event.ts'
import { eventsOf, NONE_CHOSEN, withRows, withRowToggled } from './chosen-rows.ts'

const row = (id: string, isGroup = false): EventRow => ({ id, isGroup, group: isGroup ? { key: id, eventIds: [id, `${id}-twin`], state: 'proposed', why: '' } : null }) as unknown as EventRow

test('a row is chosen once and let go by the same, and a group stands for all its events', () => {
  const chosen = withRows(withRowToggled(NONE_CHOSEN, row('a')), [row('a'), row('b', true), row('b')])
  expect([...chosen.keys()]).toEqual(['a', 'group b', 'b'])
  expect(eventsOf(chosen)).toEqual(['a', 'b', 'b-twin'])
  expect(eventsOf(withRowToggled(chosen, row('b', true)))).toEqual(['a', 'b'])
})
