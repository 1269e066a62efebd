import { HTMLSelect } from '@blueprintjs/core'
import type { ReactNode } from 'react'
import { COUNTRIES, countryName } from '../../ui/entity-country.ts'

interface CountrySelectProps {
  readonly label: string
  readonly value: string | null
  readonly onChange: (code: string | null) => void
}

const OPTIONS = [{ value: '', label: 'No country' }, ...COUNTRIES.map(({ code, name }) => ({ value: code, label: name }))]

/** All countries by name; a code that is none of them stays choosable. */
export function CountrySelect({ label, value, onChange }: CountrySelectProps): ReactNode {
  const isUnknown = value !== null && !COUNTRIES.some(({ code }) => code === value)
  const options = isUnknown ? [...OPTIONS, { value, label: countryName(value) }] : OPTIONS
  return <HTMLSelect className="country-select" aria-label={label} value={value ?? ''} options={options} onChange={(event) => onChange(event.currentTarget.value || null)} />
}
