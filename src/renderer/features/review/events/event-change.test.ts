import { expect, test } from 'vitest'
import type { EventParticipant } from '../../../../shared/model/event.ts'
import { requestOfChange, withFlagToggled, withoutSpan, withSideChanged, withSpan } from './event-change.ts'
import { at } from './event-test-kit.ts'

const actor: EventParticipant = { entityId: '1', name: 'One', side: 'actor', said: at('Mara') }
const recipient: EventParticipant = { entityId: '2', name: 'Two', side: 'recipient', said: null }

test('the core is asked for offsets and ids, and only for what was changed', () => {
  expect(requestOfChange({ participants: [actor, recipient], place: { entityId: 'p', name: 'Lisbon' } })).toEqual({
    participants: [{ entityId: '1', side: 'actor', said: { start: 0, end: 4 } }, { entityId: '2', side: 'recipient', said: null }], placeId: 'p'
  })
  expect(requestOfChange({ place: null, date: null, content: null, reportedBy: null, mode: null })).toEqual({ placeId: null, date: null, content: null, reportedById: null, mode: null })
  expect(requestOfChange({})).toEqual({})
})

test('one participant or all change sides', () => {
  expect(withSideChanged([actor, recipient], '1').map(({ side }) => side)).toEqual(['recipient', 'recipient'])
  expect(withSideChanged([actor, recipient]).map(({ side }) => side)).toEqual(['recipient', 'actor'])
})

test('flags and spans come and go, spans in the order of the text', () => {
  expect(withFlagToggled(['planned'], 'denied')).toEqual(['planned', 'denied'])
  expect(withFlagToggled(['planned', 'denied'], 'planned')).toEqual(['denied'])
  expect(withSpan([at('help')], at('met'))).toEqual([at('met'), at('help')])
  expect(withoutSpan([at('met'), at('help')], at('help'))).toEqual([at('met')])
})
