import type { ArticleDocument, HeldPost } from '../document.ts'
import { headOf } from '../role-nominals.ts'

/** Where people of all countries meet: a dateline there says nothing of who governs. */
const MEETING_PLACES = /^(?:geneva|vienna|brussels|new york|the hague|united nations|strasbourg|davos|munich)$/i
/** Posts of a government that papers name without its country where it is their own. */
const GOVERNMENT = /^(?:(?:Deputy |Vice )?(?:Prime Minister|President)|(?:[A-Z]\p{L}+ ){1,3}(?:Minister|Cabinet Secretary)|(?:Foreign|Defen[cs]e|Interior|Home|Finance) Secretary|Minister (?:of|for) .+)$/u
const COMING = /^(?:arriv(?:ed|es|ing)|visit(?:ed|s|ing)?|guest|landed|flew)$/

/** The country where the dateline lies, unless people of all countries meet there. */
function homeOf({ text, tokens, mentions, layout }: ArticleDocument): { readonly country: string; readonly name: string } | undefined {
  const place = layout.dateline?.place
  const name = place ? text.slice(place.start, place.end) : ''
  if (!place || MEETING_PLACES.test(name)) return undefined
  const mention = mentions.find((one) => one.type === 'place' && tokens[one.first]?.start === place.start)
  const country = mention?.isCountryGuessed === false ? mention.country : null
  return country === null ? undefined : { country, name }
}

/**
 * Gives "Foreign Secretary Weerakoon" in an article from Colombo the country of Colombo, where the text gives none: nobody
 * else holds such a post there, the person has none of another country, and the sentence tells of no visit. Less sure, and says so.
 */
export function giveHomeCountry(document: ArticleDocument, posts: readonly HeldPost[]): readonly HeldPost[] {
  const home = homeOf(document)
  if (!home) return posts
  const { tokens, mentions } = document
  const surname = ({ holder }: HeldPost): string => tokens[(mentions[holder]?.end ?? 0) - 1]?.folded ?? ''
  const elsewhere = new Set(posts.filter((post) => post.country !== null).map(surname))
  const taken = new Set(posts.filter((post) => post.country === home.country).map((post) => headOf(post.words)))
  const coming = new Set(tokens.filter((token) => COMING.test(token.folded)).map((token) => token.sentence))
  return posts.map((post) => {
    const [role, person] = [mentions[post.mention], mentions[post.holder]]
    const isOwn = post.country === null && post.organization === null && role?.end === person?.first && GOVERNMENT.test(post.title) && !elsewhere.has(surname(post))
    if (!isOwn || post.isFormer || taken.has(headOf(post.words)) || coming.has(tokens[role?.first ?? -1]?.sentence ?? -1)) return post
    return { ...post, country: home.country, confidence: Math.min(post.confidence, 0.6), why: `${post.why}; the text gives no country, and the article comes from ${home.name}` }
  })
}
