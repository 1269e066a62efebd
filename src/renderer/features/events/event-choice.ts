import type { EventOrder } from '../../../shared/contract/requests/event.ts'
import type { RequestInput } from '../../../shared/contract/requests.ts'
import type { EventFlag } from '../../../shared/model/event.ts'
import type { CodedType } from '../../../shared/model/kinds/kind.ts'
import type { Verdict } from '../../../shared/model/verdict.ts'
import type { Chosen } from '../../ui/chosen-filter.tsx'

/** Which events are shown. Empty lists, nulls and empty words leave a filter open. */
export interface EventChoiceFilter {
  readonly search: string
  readonly verdicts: readonly Verdict[]
  readonly ploverTypes: readonly CodedType[]
  readonly kinds: readonly Chosen[]
  readonly entities: readonly Chosen[]
  readonly countries: readonly Chosen[]
  readonly places: readonly Chosen[]
  readonly from: string | null
  readonly to: string | null
  readonly flags: readonly EventFlag[]
  readonly tagIds: readonly string[]
}

/** The view as it was left: filters, order, groups, and the row that was last at hand. */
export interface EventChoice {
  readonly filter: EventChoiceFilter
  readonly order: EventOrder
  readonly descending: boolean
  readonly isGrouped: boolean
  /** The keys of the groups that show their events. */
  readonly open: readonly string[]
  readonly current: CurrentRow
}

/** A row by its place and its key; where the key is gone, the row at its place takes over. */
export interface CurrentRow {
  readonly index: number
  readonly key: string | null
}

export const FIRST_ROW: CurrentRow = { index: 0, key: null }

export const EVERYTHING: EventChoiceFilter = {
  search: '', verdicts: [], ploverTypes: [], kinds: [], entities: [], countries: [], places: [], from: null, to: null, flags: [], tagIds: []
}

export const FIRST_CHOICE: EventChoice = { filter: EVERYTHING, order: 'date', descending: true, isGrouped: true, open: [], current: FIRST_ROW }

/** What is asked of the core; the page is added where it is asked. */
export type EventListing = Omit<RequestInput<'event.list'>, 'offset' | 'limit'>

/** The request for a choice. */
export function toListing({ filter, order, descending, isGrouped, open }: EventChoice): EventListing {
  const ids = (chosen: readonly Chosen[]): string[] => chosen.map(({ id }) => id)
  return {
    filter: {
      search: filter.search.trim(), from: filter.from, to: filter.to,
      verdicts: [...filter.verdicts], ploverTypes: [...filter.ploverTypes], flags: [...filter.flags], tagIds: [...filter.tagIds],
      kinds: ids(filter.kinds), entityIds: ids(filter.entities), countries: ids(filter.countries), placeIds: ids(filter.places)
    },
    order, descending, isGrouped, open: isGrouped ? [...open] : null
  }
}

/** Whether any filter is set. */
export function isNarrowed(filter: EventChoiceFilter): boolean {
  return Object.values(filter).some((value: unknown) => (Array.isArray(value) ? value.length > 0 : value !== null && value !== ''))
}

/** The order after a click on a column's head: the other way round where it is sorted by that already. Days and sureness begin with the latest and the surest. */
export function withOrder(choice: EventChoice, order: EventOrder): EventChoice {
  const descending = choice.order === order ? !choice.descending : order === 'date' || order === 'confidence'
  return { ...choice, order, descending, current: FIRST_ROW }
}

/** Opens a group, or closes it again. */
export function withGroupToggled(choice: EventChoice, key: string): EventChoice {
  return { ...choice, open: choice.open.includes(key) ? choice.open.filter((each) => each !== key) : [...choice.open, key] }
}
