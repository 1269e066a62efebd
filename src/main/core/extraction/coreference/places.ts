import type { Candidate } from '../document.ts'
import { inNormalCase } from '../normal-case.ts'
import { textOf } from '../span-words.ts'
import { join, open, type Work } from './growing.ts'

const GUESSED = '; several countries have a place of this name, and the largest is only the likeliest'

/** Places and nationalities: by the name that the gazetteer gives, so that "Islamic Republic of Iran" and "Iranian" are Iran. */
export function addPlace(work: Work, i: number, mention: Candidate): void {
  if (mention.type === 'nationality' && mention.country === null) return
  const text = textOf(work.document, mention)
  const name = mention.name ?? inNormalCase(text)
  const key = name.toLowerCase()
  const chain = work.byKey.get(`place ${key}`)
  const form = mention.type === 'nationality' || inNormalCase(text).toLowerCase() === key ? '' : text
  if (chain) join(work, chain, i, mention, form)
  else open(work, 'place', i, mention, key, name)
  if (form !== '') work.chainOf.get(i)?.forms.set(form.toLowerCase(), form)
  const own = work.chainOf.get(i)
  if (mention.isCountryGuessed && own && !own.why.endsWith(GUESSED)) {
    own.why += GUESSED
    own.confidence *= 0.7
  }
}
