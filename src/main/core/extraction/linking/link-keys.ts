import type { FoundEntity, FoundPost } from '../../../../shared/model/findings.ts'
import { MINISTRY_WORDS } from '../lists/organizations.ts'
import { STRONG_HEADS, WEAK_HEADS } from '../lists/roles.ts'
import { ownWords } from '../role-nominals.ts'
import { nameKey } from './name-key.ts'
import { keysOfWords, variantKeys, variantWords } from './variant-keys.ts'

/** An entity as far as linking needs it: its names, its country, and the posts it holds. */
export interface Linkable extends Pick<FoundEntity, 'type' | 'name' | 'aliases' | 'country'> {
  readonly posts?: readonly Pick<FoundPost, 'title' | 'country'>[]
}

/** How two entities' names meet, from the strongest evidence to the weakest. */
export type Likeness = 'same' | 'variant' | 'longer' | 'initial' | 'surname'

/** A key under which entities that may be one meet: its kind, and the key itself. */
export interface LinkKey {
  readonly likeness: Likeness
  readonly key: string
}

const MINISTRIES = new Set(MINISTRY_WORDS.split('|'))
const POST_WORDS = new Set([...STRONG_HEADS, ...WEAK_HEADS, ...MINISTRIES, 'deputy', 'vice', 'premier', 'special', 'assistant', 'under'])

/** A bare surname or given name says too little to name one person across articles. */
export function isFullName(name: string): boolean {
  return /\S[\s\u00a0]+\S/.test(name.trim())
}

/** What a post is, without country, "former" and the like: "deputy foreign minister". */
function postKind(title: string): string {
  return ownWords(title.toLowerCase().replace(/defence/g, 'defense')).filter((word) => POST_WORDS.has(word)).join(' ')
}

/** The kinds of an entity's posts with their country, its own where the post has none. */
export function postsOf({ posts, country }: Linkable): readonly string[] {
  return (posts ?? []).map((post) => `${postKind(post.title)} ${post.country ?? country ?? ''}`).filter((post) => !post.startsWith(' ') && !post.endsWith(' '))
}

/** Words that British and American English spell differently. */
const SPELLINGS: readonly (readonly [pattern: RegExp, key: string])[] = [[/organis/g, 'organiz'], [/\bdefence\b/g, 'defense'], [/\bprogramme\b/g, 'program'], [/\bcentre\b/g, 'center'], [/\blabour\b/g, 'labor'], [/&/g, ' and '], [/mobilis/g, 'mobiliz']]

/** "Ministry of Foreign Affairs" and "Qatari Foreign Ministry" of one country are one ministry. */
function ministryKey(name: string, country: string | null): readonly string[] {
  const words: readonly string[] = name.toLowerCase().replace(/defence/g, 'defense').match(/\p{L}+/gu) ?? []
  if (country === null || !words.includes('ministry')) return []
  const fields = [...new Set(words.filter((word) => MINISTRIES.has(word)))].sort()
  return fields.length === 0 ? [] : [`ministry ${fields.join(' ')} ${country}`]
}

function organizationKeys(name: string, country: string | null): readonly string[] {
  const spelled = SPELLINGS.reduce((text, [pattern, key]) => text.replace(pattern, key), name.toLowerCase())
  return [nameKey(spelled), ...ministryKey(name, country)]
}

/** A full name as a whole, by its first and last word ("Vladimir Vladimirovich Putin"), and by initial and last word ("S. Lavrov"). */
function nameKeys(words: readonly string[], isOwnName: boolean): readonly LinkKey[] {
  const [first, last] = [words[0] ?? '', words.at(-1) ?? '']
  const whole = keysOfWords(words).map((key): LinkKey => ({ likeness: 'variant', key }))
  if (!isOwnName || words.length < 2 || last.length < 3) return whole
  const short = keysOfWords([last]).flatMap((surname): readonly LinkKey[] => [
    ...(first.length > 1 ? keysOfWords([first]).map((given): LinkKey => ({ likeness: 'longer', key: `${given} ${surname}` })) : []),
    { likeness: 'initial', key: `${first.charAt(0)} ${surname}` }
  ])
  return [...whole, ...short]
}

function personKeys(entity: Linkable): readonly LinkKey[] {
  const posts = postsOf(entity)
  const own = variantWords(entity.name)
  return [
    ...(isFullName(entity.name) ? own.flatMap((words) => nameKeys(words, true)) : []),
    ...entity.aliases.filter(isFullName).flatMap((alias) => variantWords(alias).flatMap((words) => nameKeys(words, false))),
    ...(posts.length === 0 ? [] : own.flatMap((words) => keysOfWords(words.slice(-1))).flatMap((surname) => posts.map((post): LinkKey => ({ likeness: 'surname', key: `${surname} ${post}` }))))
  ]
}

/** All keys under which an entity may meet another of its type, besides its names' strict keys; each key once. */
export function variantLinkKeys(entity: Linkable): readonly LinkKey[] {
  const names = [entity.name, ...entity.aliases]
  const keys = entity.type === 'person'
    ? personKeys(entity)
    : names.flatMap((name) => (entity.type === 'organization' ? organizationKeys(name, entity.country) : variantKeys(name))).map((key): LinkKey => ({ likeness: 'variant', key }))
  return [...new Map(keys.filter(({ key }) => key !== '').map((one) => [`${one.likeness} ${one.key}`, one])).values()]
}
