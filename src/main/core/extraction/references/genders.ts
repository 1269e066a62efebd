import { headOf } from '../role-nominals.ts'
import { wordOf, type Doc } from './phrase.ts'
import { GENDERED, type Gender } from './words.ts'

/** resources/name-genders.json as scripts/build-name-genders.mjs writes it. */
export interface CompiledNameGenders {
  readonly about: readonly { readonly package: string; readonly version: string; readonly licence: string; readonly what: string }[]
  readonly male: string
  readonly female: string
}

/** The gender of most people with a given name (folded); undefined where lists give it to both or know it not. */
export type GenderOfName = (given: string) => Gender | undefined

/** Builds the look-up from the compiled lists. */
export function createNameGenders({ male, female }: CompiledNameGenders): GenderOfName {
  const genders = new Map<string, Gender>([...male.split(' ').map((name) => [name, 'male'] as const), ...female.split(' ').map((name) => [name, 'female'] as const)])
  return (given) => genders.get(given)
}

/** Whether a chain is a man or a woman, as far as the text or the given name tells; forms of address and titles come first. */
export function findGenders(doc: Doc, genderOfName: GenderOfName): Map<number, Gender> {
  const genders = new Map<number, Gender>()
  doc.chains.forEach((chain, index) => {
    if (chain.type !== 'person') return
    const said = chain.mentions.map((i) => genderSaid(doc, i)).find((gender) => gender !== undefined)
    const words = chain.name.toLowerCase().normalize('NFKD').replace(/[\u0300-\u036f]/g, '').split(/[\s-]+/)
    const gender = said ?? (words.length > 1 ? genderOfName(words[0] ?? '') : undefined)
    if (gender) genders.set(index, gender)
  })
  return genders
}

function genderSaid(doc: Doc, index: number): Gender | undefined {
  const mention = doc.mentions[index]
  if (!mention) return undefined
  if (mention.type === 'role') {
    const words = doc.tokens.slice(mention.first, mention.end).map((token) => token.folded)
    return GENDERED.get(words.find((word) => word === 'queen' || word === 'king') ?? '') ?? GENDERED.get(words.at(-1) ?? '') ?? GENDERED.get(headOf(words.join(' ')))
  }
  return GENDERED.get(wordOf(doc, mention.first - 1))
}
