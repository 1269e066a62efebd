import { TWO_OF_THREE } from '../../shared/model/country.ts'

const NAMES = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' })

/** The country's English name by its three-letter code; the code itself where it is none of ISO's. */
export function countryName(code: string): string {
  const two = TWO_OF_THREE.get(code)
  return two === undefined ? code : (NAMES.of(two) ?? code)
}

/** A country to choose from. */
export interface Country {
  readonly code: string
  readonly name: string
}

/** All countries in the order of their names. */
export const COUNTRIES: readonly Country[] = [...TWO_OF_THREE.keys()]
  .map((code) => ({ code, name: countryName(code) }))
  .sort((a, b) => a.name.localeCompare(b.name, 'en'))
