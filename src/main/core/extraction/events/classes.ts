import type { Sentence, Token } from '../document.ts'
import { remember } from '../remember.ts'
import { isHeadlineVerb } from './headline.ts'
import { guessVerb, isAlsoNoun, readVerb, singularOf, type VerbForm, type VerbReading } from './lemmas.ts'
import type { MentionAt, Word, WordClass } from './word.ts'
import { AGENT_NOUNS, ING_NOUNS } from './words/nouns.ts'
import { ADJECTIVES, ADVERBS, BE, COORDINATORS, DETERMINERS, DO, HAVE, MODALS, NEGATIONS, NOUNS_LIKE_ADJECTIVES, PREPOSITIONS, PRONOUNS, RELATIVES, SUBJECT_PRONOUNS, SUBORDINATORS } from './words/small.ts'

const ADJECTIVE_ENDING = /(?:al|ic|ive|ous|ful|less|able|ible|ary|ese|ish|ian|ant|ent)$/
const NOUN_ENDING = /(?:ment|dent|gent|tant|cent|ient|talent|stant|parent|event|student|agent|client|patient|servant|tenant|warrant|restaurant|accountant|infant|grant|giant|plant|elephant|descent|content|extent|intent|accent|president|incident|resident|accident|precedent|president|continent|parliament|current|torrent|assent|consent|dissent)$/

const MAKE: Readonly<Record<WordClass, Word>> = Object.fromEntries(
  ['noun', 'name', 'date', 'pronoun', 'determiner', 'adjective', 'possessive', 'verb', 'be', 'have', 'do', 'modal', 'to', 'not', 'adverb', 'preposition', 'subordinator', 'coordinator', 'relative', 'that', 'number', 'sign'].map((one) => [one, { class: one, verb: null }])
) as unknown as Readonly<Record<WordClass, Word>>

const SMALL = new Map<string, WordClass>()
const put = (words: Iterable<string>, one: WordClass): void => {
  for (const word of words) if (!SMALL.has(word)) SMALL.set(word, one)
}
put(['to'], 'to')
put(['that'], 'that')
put(BE, 'be')
put(HAVE, 'have')
put(DO, 'do')
put(MODALS, 'modal')
put(NEGATIONS, 'not')
put(RELATIVES, 'relative')
put(COORDINATORS, 'coordinator')
put(DETERMINERS, 'determiner')
put(PREPOSITIONS, 'preposition')
put(SUBORDINATORS, 'subordinator')
put(PRONOUNS, 'pronoun')
put(ADVERBS, 'adverb')
put(ADJECTIVES, 'adjective')

function plainClass(folded: string): WordClass {
  if (folded.endsWith('ly') && folded.length > 4 && !/^(?:ally|family|assembly|supply|reply|rally|italy|july|anomaly|monopoly|bully)$/.test(folded)) return 'adverb'
  if (ADJECTIVE_ENDING.test(folded) && folded.length > 4 && !NOUNS_LIKE_ADJECTIVES.has(folded) && !NOUN_ENDING.test(folded)) return 'adjective'
  return 'noun'
}

/** What the lists and its ending say of a word, whatever stands beside it. */
interface WordAlone {
  readonly small: WordClass | undefined
  readonly listed: VerbReading | undefined
  readonly guessed: VerbReading | undefined
  readonly plain: WordClass
}

const readAlone = remember((folded): WordAlone => ({ small: SMALL.get(folded), listed: readVerb(folded), guessed: guessVerb(folded), plain: plainClass(folded) }))

/** What the neighbours of a word are, as far as it is known before it is decided. */
interface Around {
  readonly tokens: readonly Token[]
  readonly words: readonly Word[]
  readonly mentionAt: MentionAt
  readonly at: number
  readonly sentence: Sentence
}

function classAt({ words, sentence }: Around, i: number): WordClass | undefined {
  return i < sentence.first || i >= sentence.end ? undefined : words[i]?.class
}

/** The nearest word before that is no adverb. */
function before(around: Around): number {
  let i = around.at - 1
  while (i > around.at - 5 && (classAt(around, i) === 'adverb' || classAt(around, i) === 'not')) i--
  return i
}

const OPENING_PHRASES: ReadonlySet<string> = new Set(['that', 'him', 'them', 'her', 'it', 'us', 'me'])

/** Whether a noun phrase may begin at a token: what stands after a verb with an object. */
function opensPhrase({ tokens, mentionAt, sentence }: Around, i: number): boolean {
  const token = tokens[i]
  if (!token || i >= sentence.end) return false
  if (mentionAt[i] !== undefined) return mentionAt[i].type !== 'date'
  return DETERMINERS.has(token.folded) || token.kind === 'number' || OPENING_PHRASES.has(token.folded) || (ADJECTIVES.has(token.folded) && token.folded !== 'due')
}

const BEHIND_VERBS: ReadonlySet<string> = new Set(['to', 'for', 'on', 'with', 'against', 'over', 'at', 'in', 'off', 'out', 'up', 'down', 'into', 'as'])

/** Whether what follows an ambiguous word would fit a verb: an object, "to", "for", "on", "that". */
function isFollowedLikeVerb(around: Around): boolean {
  const next = around.tokens[around.at + 1]
  if (!next || around.at + 1 >= around.sentence.end) return false
  return opensPhrase(around, around.at + 1) || BEHIND_VERBS.has(next.folded)
}

const NOUN_MAKERS: ReadonlySet<WordClass> = new Set(['determiner', 'adjective', 'possessive', 'preposition', 'number'])
const isName = (type: string | undefined): boolean => type === 'person' || type === 'role' || type === 'organization' || type === 'place'

function isVerbOfHeadline({ tokens, words, mentionAt, sentence, at }: Around, reading: VerbReading): boolean {
  return isHeadlineVerb(tokens, words, mentionAt, sentence, at, reading)
}

/** Whether a word that may be a noun or a verb ("visit", "talks", "calls") is a verb here. */
function isVerbHere(around: Around, reading: VerbReading): boolean {
  const left = before(around)
  const isThird = reading.forms.includes('third')
  const kind = classAt(around, left)
  if (kind === 'to' || kind === 'modal' || kind === 'do') return reading.forms.includes('base')
  switch (kind) {
    case 'relative':
      return around.tokens[left]?.folded !== 'whose'
    case 'pronoun':
      return SUBJECT_PRONOUNS.has(around.tokens[left]?.folded ?? '')
    case 'coordinator':
      return isFollowedLikeVerb(around) && hasVerbBefore(around, left, isThird ? 'third' : 'base')
    case 'sign':
      return isThird && around.tokens[left]?.text === ',' && opensPhrase(around, around.at + 1)
    case 'name':
      return isVerbAfterName(around, left, isThird)
    case 'noun':
      return isVerbAfterNoun(around, around.tokens[left]?.folded ?? '', isThird)
    default:
      return false
  }
}

/** Whether a verb of the same form stands shortly before, so that "and" may go on with another. */
function hasVerbBefore({ words, sentence }: Around, left: number, form: VerbForm): boolean {
  return words.slice(Math.max(sentence.first, left - 14), left).some((word) => word.verb?.forms.includes(form) === true)
}

function isVerbAfterName(around: Around, left: number, isThird: boolean): boolean {
  const type = around.mentionAt[left]?.type
  if (type === 'nationality') return false
  if (isThird) return type === 'person' || type === 'role' || isFollowedLikeVerb(around)
  const next = around.tokens[around.at + 1]?.folded ?? ''
  return isName(type) && (opensPhrase(around, around.at + 1) || /^(?:together|jointly|closely)$/.test(next)) && around.words.slice(Math.max(around.sentence.first, left - 8), left).some((word) => word.class === 'coordinator')
}

/** "the minister calls for", "leaders call for"; not "border talks on", "peace talks". */
function isVerbAfterNoun(around: Around, noun: string, isThird: boolean): boolean {
  if (!isFollowedLikeVerb(around)) return false
  // "handed a protest note to": a noun before it that is an object has its verb.
  const left = before(around)
  if (!isThird && (classAt(around, left - 1) === 'determiner' || classAt(around, left - 1) === 'verb') && singularOf(noun) === noun) return false
  const isPlural = singularOf(noun) !== noun || noun === 'people' || noun === 'police'
  return isThird ? !isPlural && (opensPhrase(around, around.at + 1) || AGENT_NOUNS.has(noun)) : isPlural
}

/** A word in "-ing": a verb, or a noun such as "meeting". */
function classOfIng(around: Around, folded: string): WordClass {
  const left = classAt(around, before(around)) ?? 'sign'
  const isOpen = opensPhrase(around, around.at + 1)
  if (left === 'be') return 'verb'
  if (left === 'determiner' || left === 'adjective' || left === 'possessive') return isOpen || ING_NOUNS.has(folded) ? 'noun' : 'adjective'
  if (!ING_NOUNS.has(folded)) return left === 'noun' && around.tokens[around.at + 1]?.kind === 'punctuation' ? 'noun' : 'verb'
  const mayBeVerb = left === 'name' ? around.mentionAt[before(around)]?.type !== 'nationality' : /^(?:preposition|sign|coordinator|subordinator|verb)$/.test(left)
  return mayBeVerb && isOpen ? 'verb' : 'noun'
}

/** "Jailed Kurdish poet Azad Miran": what opens a sentence before a people's adjective or a post says who is meant. */
function isBeforeName({ mentionAt, at }: Around): boolean {
  const type = mentionAt[at + 1]?.type
  return type === 'nationality' || type === 'role'
}

/** A word in "-ed" or an irregular past: a verb, or an adjective as in "the expelled diplomats". */
function classOfPast(around: Around): WordClass {
  const left = classAt(around, before(around))
  if (around.at === around.sentence.first) return isBeforeName(around) ? 'adjective' : 'verb'
  if (left !== 'determiner' && left !== 'adjective' && left !== 'possessive' && left !== 'preposition' && left !== 'number') return 'verb'
  const next = around.tokens[around.at + 1]
  const isDeterminerAlone = left === 'determiner' && /^(?:both|all|some|many|others|several|these|those)$/.test(around.tokens[before(around)]?.folded ?? '')
  return next?.kind === 'word' && !PREPOSITIONS.has(next.folded) && !isDeterminerAlone && next.folded !== 'to' && !opensPhrase(around, around.at + 1) ? 'adjective' : left === 'number' || left === 'adjective' || isDeterminerAlone ? 'verb' : 'adjective'
}

/** "The two discussed water": what people do together, behind "the two" at the head of a sentence. */
function isTwoAlone({ tokens, sentence, at }: Around): boolean {
  return at === sentence.first + 2 && tokens[at - 2]?.folded === 'the' && /^(?:two|three)$/.test(tokens[at - 1]?.folded ?? '') && /^(?:discussed|agreed|met|signed|exchanged|reviewed|stressed|pledged|vowed|urged|called|held|expressed|underlined|welcomed|condemned|opened|announced)$/.test(tokens[at]?.folded ?? '')
}

/** "a protest note": a plain form after a single noun is no verb. */
function isAfterSingle(around: Around): boolean {
  const at = before(around)
  const noun = around.tokens[at]?.folded ?? ''
  return classAt(around, at) === 'noun' && singularOf(noun) === noun && !/^(?:people|police)$/.test(noun)
}

function classOfVerb(around: Around, reading: VerbReading, folded: string): WordClass {
  const { forms } = reading
  if (forms.includes('base') || forms.includes('third')) {
    if (isVerbOfHeadline(around, reading)) return 'verb'
    const isAmbiguous = isAlsoNoun(reading.lemma)
    if (forms.includes('past')) return isVerbHere(around, reading) || (!NOUN_MAKERS.has(classAt(around, before(around)) ?? 'sign') && isFollowedLikeVerb(around) && !isAmbiguous) || isPastOfAmbiguous(around) ? 'verb' : 'noun'
    if (isAmbiguous) return isVerbHere(around, reading) ? 'verb' : 'noun'
    const left = classAt(around, before(around))
    return (left !== undefined && NOUN_MAKERS.has(left)) || (!forms.includes('third') && isAfterSingle(around)) ? plainClass(folded) : 'verb'
  }
  return forms.includes('ing') ? classOfIng(around, folded) : isTwoAlone(around) ? 'verb' : classOfPast(around)
}

/** "beat reporters", "hit villagers" */
function isBeforePeople({ tokens, at, sentence }: Around): boolean {
  const next = tokens[at + 1]?.folded ?? ''
  return at + 1 < sentence.end && singularOf(next) !== next && (AGENT_NOUNS.has(singularOf(next)) || readVerb(next) === undefined)
}

/** "police", "guards": what acts may have no article. */
function isManyBefore(around: Around): boolean {
  const at = before(around)
  const noun = around.tokens[at]?.folded ?? ''
  return classAt(around, at) === 'noun' && (singularOf(noun) !== noun || /^(?:police|people)$/.test(noun)) && AGENT_NOUNS.has(singularOf(noun))
}

/** "hit", "set", "cut": past and plain form alike; a verb between a subject and an object. */
function isPastOfAmbiguous(around: Around): boolean {
  const left = classAt(around, before(around))
  if (isBeforePeople(around) && isManyBefore(around)) return true
  if (left === 'have' || left === 'be') return true
  if (left !== 'name' && left !== 'noun' && left !== 'pronoun' && left !== 'relative') return false
  // "Nauru cut ties": after a name, what no auxiliary follows.
  return isFollowedLikeVerb(around) || (left === 'name' && around.tokens[around.at + 1]?.kind === 'word' && !BE.has(around.tokens[around.at + 1]?.folded ?? '') && !MODALS.has(around.tokens[around.at + 1]?.folded ?? ''))
}

/** The class of what is no plain word: mentions, numbers, signs. */
function fixedClass(around: Around, token: Token): WordClass | undefined {
  if (isAsWellAs(around, token)) return 'coordinator'
  // "government-backed"
  if (!token.hasSpaceBefore && classAt(around, around.at - 1) === 'adjective' && around.tokens[around.at - 1]?.text === '-') return 'adjective'
  const mention = around.mentionAt[around.at]
  if (mention?.type === 'date') return 'date'
  if (mention) return mention.type === 'nationality' && around.at === mention.end - 1 && isAdjectiveUse(around) ? 'adjective' : 'name'
  if (token.kind === 'number') return 'number'
  if (token.text.length < 3 && /^['’]s?$/.test(token.text)) return around.at > around.sentence.first && !token.hasSpaceBefore ? 'possessive' : 'sign'
  if (token.kind !== 'punctuation') return undefined
  return /^[-‐]$/.test(token.text) && !token.hasSpaceBefore ? 'adjective' : 'sign'
}

/** No verbs, though they end like one in “-ed”. */
const LIKE_PAST: ReadonlySet<string> = new Set(['hundred', 'indeed', 'need', 'embed', 'speed'])

function classOf(around: Around, token: Token): Word {
  const fixed = fixedClass(around, token)
  if (fixed) return MAKE[fixed]
  const { small, listed: reading, guessed, plain } = readAlone(token.folded)
  if (small !== undefined && small !== 'adjective') return MAKE[small]
  const left = classAt(around, before(around))
  if (small !== undefined && !(reading && (isVerbAfterAll(reading, left) || isBeforeThat(around, reading) || isVerbOfHeadline(around, reading)))) return MAKE[small]
  if (!reading && left === 'modal' && !token.isCapital) return { class: 'verb', verb: { lemma: token.folded, forms: ['base'] } }
  const found = reading ?? (isGuessable(token) ? guessed : undefined)
  if (!found || (LIKE_PAST.has(token.folded) && left !== 'modal')) return MAKE[plain]
  const one = classOfVerb(around, found, token.folded)
  return one === 'verb' ? { class: 'verb', verb: found } : MAKE[one]
}

/** "alleged that": what a clause follows is a verb. */
function isBeforeThat({ tokens, at }: Around, { forms }: VerbReading): boolean {
  return forms.includes('past') && tokens[at + 1]?.folded === 'that'
}

/** "may close", "was opened": an adjective elsewhere, a verb after an auxiliary. */
function isVerbAfterAll({ forms }: VerbReading, left: WordClass | undefined): boolean {
  return left === 'be' ? !forms.includes('base') : (left === 'to' || left === 'modal') && forms.includes('base')
}

function isGuessable(token: Token): boolean {
  return (!token.isCapital || token.isOpening) && !/^un.*ed$/.test(token.folded)
}

/** "as well as" joins like "and". */
function isAsWellAs({ tokens, at }: Around, token: Token): boolean {
  if (token.folded !== 'as' && token.folded !== 'well') return false
  const from = token.folded === 'well' ? at - 1 : tokens[at + 1]?.folded === 'well' ? at : at - 2
  return tokens[from]?.folded === 'as' && tokens[from + 1]?.folded === 'well' && tokens[from + 2]?.folded === 'as'
}

/** "Syrian" before a noun; alone it stands for people. */
function isAdjectiveUse(around: Around): boolean {
  const next = around.tokens[around.at + 1]
  if (next?.kind !== 'word' || around.at + 1 >= around.sentence.end || SMALL.has(next.folded) || around.mentionAt[around.at + 1]?.type === 'date') return false
  // "The Vatican stood by": a past form with an object or a preposition behind it is its verb.
  const reading = readVerb(next.folded)
  const behind = around.tokens[around.at + 2]?.folded ?? ''
  return !(reading?.forms.includes('past') === true && !reading.forms.includes('base') && (DETERMINERS.has(behind) || PREPOSITIONS.has(behind)))
}

/** The class of every token of a sentence, written into `words`. */
export function classify(tokens: readonly Token[], mentionAt: MentionAt, sentence: Sentence, words: Word[]): void {
  for (let at = sentence.first; at < sentence.end; at++) {
    const token = tokens[at]
    if (token) words[at] = classOf({ tokens, words, mentionAt, at, sentence }, token)
  }
}
