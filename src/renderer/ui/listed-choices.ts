import { KINDS } from '../../shared/model/kinds/catalogue.ts'
import { codedType } from '../../shared/model/kinds/kind.ts'
import type { Choice } from './choice-search.tsx'
import { COUNTRIES } from './entity-country.ts'

/** Every kind of event, found by its name, its PLOVER type and its CAMEO code. */
export const KIND_CHOICES: readonly Choice[] = KINDS.map(({ name, plover, cameo }) => ({ id: name, name, about: `${codedType(plover)} · ${cameo}` }))

/** Every country, found by its name and its three letters. */
export const COUNTRY_CHOICES: readonly Choice[] = COUNTRIES.map(({ code, name }) => ({ id: code, name, about: code }))
