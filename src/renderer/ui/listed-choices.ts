import { KINDS } from '../../shared/model/kinds/catalogue.ts'
import { codedType } from '../../shared/model/kinds/kind.ts'
import type { Choice } from './choice.ts'
import { COUNTRIES } from './entity-country.ts'

/** Every kind of event, found by its name, its PLOVER type and its CAMEO code. */
export const KIND_CHOICES: readonly Choice[] = KINDS.map(({ name, plover, cameo }) => ({ id: name, name, about: `${codedType(plover)} · ${cameo}` }))

/** What countries are called besides the names that the browser has for them. */
const ALIASES: Readonly<Record<string, string>> = {
  ARE: 'UAE, Emirates', CIV: 'Ivory Coast', COD: 'DRC, DR Congo, Democratic Republic of the Congo', COG: 'Republic of the Congo', CPV: 'Cabo Verde', CZE: 'Czech Republic', GBR: 'UK, Britain, Great Britain, England',
  KOR: 'Republic of Korea', MKD: 'Macedonia', MMR: 'Burma', PRK: 'DPRK', PSE: 'Palestine', SWZ: 'Swaziland', TLS: 'East Timor', TUR: 'Turkey', USA: 'US, America', VAT: 'Holy See'
}

/** Every country, found by its name, what it is called besides, and its three letters. */
export const COUNTRY_CHOICES: readonly Choice[] = COUNTRIES.map(({ code, name }) => ({ id: code, name, about: code, ...(ALIASES[code] === undefined ? {} : { alias: ALIASES[code] }) }))
