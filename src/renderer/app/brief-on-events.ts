import { type BriefingChoice, FIRST_SPEC } from '../features/briefing/briefing-choice.ts'
import type { EventChoiceFilter } from '../features/events/event-choice.ts'

/**
 * The briefing on the events that a filter of the Events view lets through, written as the last one was. Where no verdict is
 * chosen it leaves out what was rejected: nobody is told of that.
 */
export function briefOnEvents({ verdicts, kinds, entities, places, countries, ...same }: EventChoiceFilter, { format, names }: BriefingChoice): BriefingChoice {
  return {
    format,
    names: { ...names, ...Object.fromEntries([...entities, ...places].map(({ id, name }) => [id, name])) },
    spec: {
      subject: 'events',
      filter: {
        ...FIRST_SPEC.filter, ...same,
        verdicts: verdicts.length === 0 ? ['undecided', 'accepted'] : verdicts,
        kinds: kinds.map(({ id }) => id),
        entityIds: entities.map(({ id }) => id),
        countries: countries.map(({ id }) => id),
        placeIds: places.map(({ id }) => id)
      }
    }
  }
}
