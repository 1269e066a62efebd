import { addOrganization } from './coreference/organizations.ts'
import type { Growing, Work } from './coreference/growing.ts'
import { addPersons } from './coreference/persons.ts'
import { addPlace } from './coreference/places.ts'
import { addRoles } from './coreference/roles.ts'
import type { ArticleDocument, Candidate, Chain } from './document.ts'
import type { Gazetteer } from './gazetteer.ts'
import { inNormalCase } from './normal-case.ts'

function finish(chain: Growing): Chain {
  const aliases = [...chain.forms.values()].filter((form) => form.toLowerCase() !== chain.name.toLowerCase() && inNormalCase(form) !== chain.name)
  return { ...chain, aliases: chain.type === 'person' ? aliases.map(inNormalCase) : aliases, mentions: [...chain.mentions].sort((a, b) => a - b) }
}

/** Groups the mentions of one article by what they stand for. */
export function findChains(document: ArticleDocument, gazetteer: Gazetteer, countryOf: (role: Candidate) => string | null): ArticleDocument {
  const work: Work = { document, gazetteer, chains: [], byKey: new Map(), chainOf: new Map(), organizations: new Map(), abbreviations: new Map() }
  addPersons(work, document.mentions.flatMap((mention, i) => (mention.type === 'person' ? [i] : [])))
  document.mentions.forEach((mention, i) => {
    if (mention.type === 'place' || mention.type === 'nationality') addPlace(work, i, mention)
    else if (mention.type === 'organization') addOrganization(work, i, mention)
  })
  addRoles(work, countryOf)
  const first = (chain: Growing): number => chain.positions[0] ?? 0
  return { ...document, chains: work.chains.map((chain) => [first(chain), chain] as const).sort((a, b) => a[0] - b[0]).map(([, chain]) => finish(chain)) }
}
