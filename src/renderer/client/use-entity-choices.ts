import type { EntityType } from '../../shared/model/mention.ts'
import type { Choice } from '../ui/choice-search.tsx'
import { countryName } from '../ui/entity-country.ts'
import { useAnswer } from './workbench.tsx'

const SHOWN = 30

/** The project's entities whose names fit what was typed, as choices; of one type where it is given. */
export function useEntityChoices(typed: string, type?: EntityType): readonly Choice[] {
  const { data = [] } = useAnswer('entity.find', { search: typed.trim(), limit: SHOWN, ...(type ? { type } : {}) })
  return data.map(({ id, name, post, country }) => ({ id, name, about: [post, country !== null && countryName(country)].filter(Boolean).join(' · ') }))
}
