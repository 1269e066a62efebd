import { readFileSync } from 'node:fs'
import type { extract } from '../../src/main/core/extraction/extract.ts'
import { isFormerTitle } from '../../src/shared/model/post-on.ts'
import { tallyOf, type Tally } from './tally.ts'

interface GoldPost {
  /** The words that say the post; where it is told by a verb, the body that somebody heads. */
  readonly role: string
  readonly holder: string
  /** Where the title is not the role's own words. */
  readonly title?: string
  readonly country?: string
  readonly organization?: string
  readonly former?: boolean
  readonly from?: string
  readonly to?: string
}

interface PostLine {
  readonly text: string
  readonly publishedOn?: string
  readonly posts: readonly GoldPost[]
}

/** The lines of the test set. */
export function readPosts(file: string): readonly PostLine[] {
  return readFileSync(file, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as PostLine)
}

interface ReadPost {
  readonly role: string
  readonly title: string
  readonly holder: string
  readonly country: string | null
  readonly organization: string | null
  readonly former: boolean
  readonly from: string | null
  readonly to: string | null
}

function found({ text, publishedOn }: PostLine, read: typeof extract): readonly ReadPost[] {
  const { mentions, entities, posts } = read({ draft: { text, ...(publishedOn === undefined ? {} : { publishedOn }), warnings: [] }, lexicon: [] })
  return posts.map(({ mention, holder, title, country, organization, heldFrom, heldTo }) => {
    const role = mentions[mention]
    return { role: text.slice(role?.start, role?.end), title, holder: entities[holder]?.name ?? '', country, organization, former: isFormerTitle(title) || heldTo !== null, from: heldFrom, to: heldTo }
  })
}

function wanted({ posts }: PostLine): readonly ReadPost[] {
  return posts.map(({ role, title = role, holder, country = null, organization = null, former = false, from = null, to = null }) => ({ role, title, holder, country, organization, former, from, to }))
}

/** Posts by their words and holder, then with country and organization, then with when they were held. */
export function scorePosts(lines: readonly PostLine[], read: typeof extract): readonly Tally[] {
  const texts = lines.map((line) => ({ text: line.text, gold: wanted(line), got: found(line, read) }))
  const tally = (what: string, key: (post: ReadPost) => string): Tally => tallyOf(what, texts.map(({ text, gold, got }) => ({ text, wanted: gold.map(key), found: got.map(key) })))
  return [
    tally('whose', ({ role, holder }) => `${holder}: ${role}`),
    tally('whose, of what', ({ role, holder, country, organization }) => `${holder}: ${role} (${country ?? '–'}, ${organization ?? '–'})`),
    tally('whose, of what, when', ({ role, holder, country, organization, former, from, to }) => `${holder}: ${role} (${country ?? '–'}, ${organization ?? '–'}) ${former ? 'former ' : ''}${from ?? ''}/${to ?? ''}`)
  ]
}
