import type { ArticleDocument } from '../document.ts'
import { PERSON_VERBS } from '../lists/roles.ts'
import { readVerb } from '../events/lemmas.ts'
import { remember } from '../remember.ts'
import { VERBS } from './words.ts'

/** What the stage looks at of a document. */
export type Doc = Pick<ArticleDocument, 'text' | 'tokens' | 'layout' | 'mentions' | 'chains'>

/** The folded word at a token; empty beyond the text. */
export function wordOf({ tokens }: Pick<Doc, 'tokens'>, at: number): string {
  return tokens[at]?.folded ?? ''
}

const VERBS_WITH_SUBJECTS: ReadonlySet<string> = new Set([...VERBS, ...PERSON_VERBS])

/** "laid", "sought": a past that can be no plain form. */
const isIrregularPast = remember((word) => {
  const forms = readVerb(word)?.forms ?? []
  return forms.includes('past') && !forms.includes('base')
})

/** Whether a word is likely a verb that has a subject. */
export function isVerb(word: string): boolean {
  return VERBS_WITH_SUBJECTS.has(word) || (word.endsWith('ed') && /^[a-z]{2,}ed$/.test(word)) || isIrregularPast(word)
}
