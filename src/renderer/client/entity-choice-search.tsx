import { type ReactNode, useState } from 'react'
import type { EntityType } from '../../shared/model/mention.ts'
import type { Choice } from '../ui/choice.ts'
import { ChoiceSearch } from '../ui/choice-search.tsx'
import { countryName } from '../ui/entity-country.ts'
import { isOfNow, useAnswer } from './workbench.tsx'

interface EntityChoiceSearchProps {
  readonly label: string
  /** Only entities of this type; without one, of all. */
  readonly type?: EntityType
  readonly onChoose: (choice: Choice) => void
}

const SHOWN = 30

/** Finds one of the project's entities by typing. */
export function EntityChoiceSearch({ label, type, onChoose }: EntityChoiceSearchProps): ReactNode {
  const [typed, setTyped] = useState('')
  const name = typed.trim()
  const answer = useAnswer('entity.find', { search: name, limit: SHOWN, ...(type ? { type } : {}) })
  const { data = [], error, isFetching } = answer
  const choices = data.map(({ id, name: called, post, country }): Choice => ({ id, name: called, about: [post, country !== null && countryName(country)].filter(Boolean).join(' · ') }))
  const none = error ? error.message : isFetching ? 'Searching…' : name === '' ? 'There is none to choose from yet.' : `None is called “${name}”.`
  return <ChoiceSearch label={label} typed={typed} choices={choices} areFitting={isOfNow(answer)} none={none} onTyped={setTyped} onChoose={onChoose} />
}
