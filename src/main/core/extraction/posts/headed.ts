import type { ArticleDocument, Candidate, HeldPost } from '../document.ts'
import { isTogether, wordAt, type Doc, type Placed } from './document-words.ts'
import { tenureOf } from './tenure.ts'
import { textOf } from '../span-words.ts'

/** What somebody is who does it to an organization: "who heads the Red Cross" is its head. */
const HEADS: ReadonlyMap<string, string> = new Map(
  ['head heads headed', 'leader leads led', 'chair chairs chaired', 'director directs directed', 'commander commands commanded'].flatMap((line) => {
    const [title = '', ...verbs] = line.split(' ')
    return verbs.map((verb) => [verb, title] as const)
  })
)

const BETWEEN = /^(?:who|has|had|now|currently|also|once|previously)$/

/** Where mentions of the types that matter here stand. */
interface Stands {
  readonly persons: Placed
  readonly organizations: Placed
  readonly nationalities: Placed
  readonly dates: Placed
}

/** The verb behind a name, with the words before it; undefined where the name heads nothing. */
function verbBehind(doc: Doc, person: Candidate): { readonly at: number; readonly head: string; readonly told: readonly string[] } | undefined {
  let at = wordAt(doc, person.end) === ',' ? person.end + 1 : person.end
  const told: string[] = []
  for (; BETWEEN.test(wordAt(doc, at)); at++) told.push(wordAt(doc, at))
  const verb = wordAt(doc, at)
  const head = HEADS.get(verb)
  // Without "who", only what nobody does to anything but a body: "Krol led Chad to a truce" is no post.
  if (head === undefined || (!told.includes('who') && !/^(?:heads|chairs)$/.test(verb))) return undefined
  return { at, head, told: verb.endsWith('ed') || verb === 'led' ? [...told, 'served'] : told }
}

/** The organization that begins at a token, a nationality before it included. */
function bodyAt({ mentions }: Doc, { organizations, nationalities }: Stands, first: number): { readonly mention: number; readonly country: string | null } | undefined {
  const nationality = mentions[nationalities.byFirst.get(first) ?? -1]
  const mention = organizations.byFirst.get(first) ?? (nationality ? organizations.byFirst.get(nationality.end) : undefined)
  const body = mention === undefined ? undefined : mentions[mention]
  return mention === undefined || !body ? undefined : { mention, country: body.country ?? nationality?.country ?? null }
}

/** "Jan Krol, who heads the Polish Red Cross": posts that a verb tells, with the organization as their evidence. */
export function findHeaded({ text, tokens, mentions }: ArticleDocument, stands: Stands): readonly HeldPost[] {
  const doc: Doc = { tokens, mentions }
  return [...stands.persons.byFirst.values()].flatMap((holder): readonly HeldPost[] => {
    const person = mentions[holder]
    const verb = person && verbBehind(doc, person)
    if (!verb) return []
    const hasArticle = wordAt(doc, verb.at + 1) === 'the'
    const first = hasArticle ? verb.at + 2 : verb.at + 1
    const found = isTogether(doc, first, person.first) ? bodyAt(doc, stands, first) : undefined
    const body = found && mentions[found.mention]
    if (!body) return []
    const organization = textOf({ text, tokens }, { first, end: body.end })
    const title = `${verb.head} of ${hasArticle ? 'the ' : ''}${organization}`
    const { heldFrom, heldTo, isFormer } = tenureOf({ doc, placed: stands.dates }, body, person, title, verb.told)
    return [{ mention: found.mention, holder, title, words: `${verb.head} of ${organization.toLowerCase()}`, office: null, country: found.country, organization, heldFrom, heldTo, isFormer, confidence: 0.75, why: `The sentence says that the person ${wordAt(doc, verb.at)} it` }]
  })
}
