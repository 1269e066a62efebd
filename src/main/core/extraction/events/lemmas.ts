import { KINDS } from '../../../../shared/model/kinds/catalogue.ts'
import { remember } from '../remember.ts'
import { ALSO_NOUNS, IRREGULAR_VERBS, PLAIN_VERBS, UNDOUBLED_VERBS } from './words/verbs.ts'
import { AGENT_NOUNS, IRREGULAR_NOUNS } from './words/nouns.ts'

/** Which form of a verb a word can be. "past" is also the participle where the two are alike. */
export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'ing'

/** A verb that a word may be a form of. */
export interface VerbReading {
  readonly lemma: string
  readonly forms: readonly VerbForm[]
}

const VOWEL = /[aeiou]/

/** Whether the last consonant is doubled before an ending: "plan", "planned"; not "visit", "visited". */
function isDoubled(lemma: string): boolean {
  return /(?:[^aeiou]|qu)[aeiou][bdgklmnprtv]$/.test(lemma) && (lemma.length <= 4 || /(?:mit|fer|bel|cel|trol|pel|cur|rol|bar|net|ger|nap|drop|strip|quip|gun)$/.test(lemma)) && !UNDOUBLED_VERBS.has(lemma)
}

/** The stem before "-ed" and "-ing". */
function stemOf(lemma: string): string {
  return isDoubled(lemma) ? lemma + lemma.slice(-1) : lemma
}

function thirdOf(lemma: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(lemma)) return `${lemma}es`
  return lemma.endsWith('y') && !VOWEL.test(lemma.at(-2) ?? '') ? `${lemma.slice(0, -1)}ies` : `${lemma}s`
}

function pastOf(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`
  return lemma.endsWith('y') && !VOWEL.test(lemma.at(-2) ?? '') ? `${lemma.slice(0, -1)}ied` : `${stemOf(lemma)}ed`
}

function ingOf(lemma: string): string {
  if (lemma.endsWith('ie')) return `${lemma.slice(0, -2)}ying`
  if (lemma.endsWith('e') && !/(?:ee|oe|ye)$/.test(lemma) && lemma !== 'be') return `${lemma.slice(0, -1)}ing`
  return `${stemOf(lemma)}ing`
}

/** Every form of the verbs, with what it can be. British and American spellings ("travelled", "traveled") are both there. */
function formsOfVerbs(lemmas: Iterable<string>): ReadonlyMap<string, VerbReading> {
  const forms = new Map<string, { lemma: string; forms: VerbForm[] }>()
  const add = (word: string, lemma: string, form: VerbForm): void => {
    const known = forms.get(word)
    if (!known) forms.set(word, { lemma, forms: [form] })
    else if (known.lemma === lemma && !known.forms.includes(form)) known.forms.push(form)
  }
  for (const lemma of lemmas) {
    const [past, participle] = IRREGULAR_VERBS.get(lemma) ?? [pastOf(lemma), pastOf(lemma)]
    add(lemma, lemma, 'base')
    add(thirdOf(lemma), lemma, 'third')
    add(past, lemma, 'past')
    add(participle, lemma, 'participle')
    add(ingOf(lemma), lemma, 'ing')
    if (/[^aeiou][aeiou]l$/.test(lemma)) {
      for (const stem of [lemma, `${lemma}l`]) {
        add(`${stem}ed`, lemma, 'past')
        add(`${stem}ed`, lemma, 'participle')
        add(`${stem}ing`, lemma, 'ing')
      }
    }
  }
  return forms
}

/** The verbs of the catalogue of kinds, without their companions. */
const KIND_NOUNS = new Set(KINDS.flatMap((kind) => [...kind.nouns, 'cease-fire', 'ceasefire', 'truce']))
const KIND_VERBS = KINDS.flatMap((kind) => [...kind.verbs, ...kind.phrases.map(({ words }) => words)].map((verb) => verb.split(' ')[0] ?? verb)).filter((verb) => !KIND_NOUNS.has(verb) && !AGENT_NOUNS.has(verb) && /^\p{Ll}[\p{Ll}-]+$/u.test(verb) && !verb.endsWith('ly'))

/** First words of its phrases. Some are nouns as often ("truck", "truce"), so only their forms in "-ed" and "-ing" are read as verbs. */
const PHRASE_VERBS = KINDS.flatMap((kind) => kind.phrases.map(({ words }) => words.split(' ')[0] ?? words)).filter((word) => !word.endsWith('ing'))

/** Verbs that only the catalogue has: mostly nouns elsewhere ("doctor", "jet"). */
const RARE_VERBS: ReadonlySet<string> = new Set(KIND_VERBS.filter((verb) => !PLAIN_VERBS.includes(verb)))

const NOUNS_TOO: ReadonlySet<string> = new Set([...ALSO_NOUNS, ...RARE_VERBS])

/** Whether a verb's plain form or "-s" form is as often a noun. */
export function isAlsoNoun(lemma: string): boolean {
  return NOUNS_TOO.has(lemma)
}

const VERB_FORMS: ReadonlyMap<string, VerbReading> = new Map([
  ...[...formsOfVerbs(new Set(PHRASE_VERBS))].filter(([, { forms }]) => !forms.includes('base') && !forms.includes('third')),
  ...formsOfVerbs([...PLAIN_VERBS, ...KIND_VERBS])
])

/** British spellings are looked up as the American ones: "criticise" as "criticize", "honour" as "honor". */
function usualSpelling(word: string): string {
  return word.replace(/^(\p{L}{3,}[^aeiou])is(e|es|ed|ing)$/u, '$1iz$2').replace(/^(hon|fav|lab|endeav|harb|arm|rum)our/, '$1or').replace(/^(.*)(defen|offen)c(e[sd]?)$/, '$1$2s$3')
}

/** The verb that a folded word is a form of; undefined where it is none that the lists know. */
export const readVerb = remember((folded): VerbReading | undefined => {
  const known = VERB_FORMS.get(folded)
  // Most words have nothing that the two spellings differ in, and every word of a text is asked for.
  return known ?? (/is|our|en[cs]/.test(folded) ? VERB_FORMS.get(usualSpelling(folded)) : undefined)
})

/** A word ending in "-ed" or "-ing" that no list has, read as a form of the verb that it looks like. */
export const guessVerb = remember((folded): VerbReading | undefined => {
  const match = /^(\p{L}{3,})(ed|ing)$/u.exec(folded)
  if (!match?.[1]) return undefined
  return { lemma: match[1], forms: match[2] === 'ed' ? ['past', 'participle'] : ['ing'] }
})

/** The singular of a folded noun: "talks" is "talk", "countries" is "country", "men" is "man". */
export const singularOf = remember((folded): string => {
  const irregular = IRREGULAR_NOUNS.get(folded)
  if (irregular !== undefined) return irregular
  if (folded.length < 4 || !folded.endsWith('s') || /(?:ss|us|is)$/.test(folded)) return folded
  if (folded.endsWith('ies') && folded.length > 4) return `${folded.slice(0, -3)}y`
  return /(?:x|z|ch|sh|ss)es$/.test(folded) ? folded.slice(0, -2) : folded.slice(0, -1)
})
