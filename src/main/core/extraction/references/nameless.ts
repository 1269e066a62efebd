import { isVerb, wordOf, type Doc } from './phrase.ts'
import { ADJECTIVE, BEFORE_PLURALS, NAMELESS, type Gender, type Nameless } from './words.ts'

/** Words for people or for an organization or place, before it is known how they stand. */
export interface Named {
  readonly first: number
  readonly end: number
  readonly chain: number
  readonly type: 'person' | 'organization' | 'place'
  readonly isPlural: boolean
}

/** People without a name, outside of every mention. */
export function findNameless(doc: Doc, named: readonly Named[]): readonly (Named & { readonly gender: Gender | null })[] {
  const out: (Named & { readonly gender: Gender | null })[] = []
  let next = 0
  doc.tokens.forEach((token, i) => {
    if (token.kind !== 'word') return
    while ((named[next]?.end ?? Infinity) <= i) next++
    const noun = NAMELESS.get(token.folded) ?? pluralAt(doc, i)
    const chain = noun?.isPlural === true ? chainBefore(doc, named[next - 1], i) : -1
    if (!noun || token.isCapital && !token.isOpening || (named[next]?.first ?? Infinity) <= i || (chain < 0 && !isNamelessHere(doc, i, noun.isPlural))) return
    out.push({ first: i, end: i + 1, chain, type: 'person', ...noun })
  })
  return out
}

/** "IMF officials", "Iranian negotiators": whose they are, right before them; -1 where nobody is. */
function chainBefore({ tokens }: Doc, before: Named | undefined, at: number): number {
  return before?.end === at && before.type !== 'person' && !before.isPlural && tokens[before.first]?.sentence === tokens[at]?.sentence ? before.chain : -1
}

/** "the talks", "Turkish drivers": what "they" may mean rather than somebody named. */
function pluralAt(doc: Doc, at: number): Nameless | undefined {
  const token = doc.tokens[at]
  if (!token?.folded.endsWith('s') || token.isCapital || !/^[a-z]{3,}[^suiy']s$/.test(token.folded) || isVerb(token.folded)) return undefined
  const before = wordOf(doc, at - 1)
  return BEFORE_PLURALS.has(before) || ADJECTIVE.test(before) || doc.tokens[at - 1]?.kind === 'number' ? { isPlural: true, gender: null } : undefined
}

/** "the two ministers" and "the minister" mean people of the article; "a minister" and "ministers from" mean others. */
function isNamelessHere(doc: Doc, at: number, isPlural: boolean): boolean {
  const [two, one] = [wordOf(doc, at - 2), wordOf(doc, at - 1)]
  if (isPlural) return !/^(?:two|three|both)$/.test(one) && !(/^(?:the|both)$/.test(one) && /^(?:ministers|presidents|leaders|officials|countries|nations|sides|parties)$/.test(wordOf(doc, at))) && !/^(?:two|three|both)$/.test(two)
  return one !== 'the' && one !== '-' && wordOf(doc, at + 1) !== '-' && !isVerb(two)
}
