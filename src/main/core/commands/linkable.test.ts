import { expect, test } from 'vitest'
import type { FoundEntity } from '../../../shared/model/findings.ts'
import { isAmbiguous, linkable } from './linkable.ts'

const found = (more: Partial<FoundEntity>): FoundEntity => ({ type: 'organization', name: 'Foreign Ministry', aliases: [], country: null, sector: null, confidence: 1, why: '', ...more })

test.each(['Foreign Ministry', 'Ministry of Foreign Affairs', 'the Parliament', 'Supreme Court', 'Central Bank', 'Armed Forces'])('“%s” could be any country’s', (name) => {
  expect(isAmbiguous('organization', name)).toBe(true)
})

test.each(['Georgian Foreign Ministry', 'European Union', 'Red Cross', 'World Bank', 'Arcolia'])('“%s” names one organization', (name) => {
  expect(isAmbiguous('organization', name)).toBe(false)
})

test('a person is linked by a full name only, a place by any', () => {
  expect([isAmbiguous('person', 'Roth'), isAmbiguous('person', 'Ines Roth'), isAmbiguous('place', 'Tarn')]).toEqual([true, false, false])
})

test('what is left to link by are the telling names, or all of them where the country is known', () => {
  expect(linkable(found({}))).toBeUndefined()
  expect(linkable(found({ aliases: ['Georgian Foreign Ministry', 'Ministry'] }))).toMatchObject({ name: 'Georgian Foreign Ministry', aliases: [] })
  expect(linkable(found({ country: 'GEO' }))).toMatchObject({ name: 'Foreign Ministry', country: 'GEO' })
})
