import type { ArticleDocument, Candidate } from '../document.ts'

/** What of the document the rules about posts look at. */
export type Doc = Pick<ArticleDocument, 'tokens' | 'mentions'>

/** The folded word at a token; '' outside the text. */
export function wordAt({ tokens }: Doc, i: number): string {
  return tokens[i]?.folded ?? ''
}

/** Whether two tokens stand in one sentence. */
export function isTogether({ tokens }: Doc, a: number, b: number): boolean {
  return tokens[a] !== undefined && tokens[a].sentence === tokens[b]?.sentence
}

/** Whether the token is a possessive 's. */
export function isPossessive({ tokens }: Doc, i: number): boolean {
  return /^['’]s?$/.test(tokens[i]?.text ?? '')
}

/** The index of the first mention at or behind a token. */
export function lowerBound(mentions: readonly Candidate[], token: number): number {
  let [low, high] = [0, mentions.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle]?.first ?? 0) < token) low = middle + 1
    else high = middle
  }
  return low
}

/** Mentions of some type by the token where they begin, and by the one where they end. */
export interface Placed {
  readonly byFirst: ReadonlyMap<number, number>
  readonly byEnd: ReadonlyMap<number, number>
}

/** Where the mentions of a type begin and end; the values are indices into the document's mentions. */
export function placed(mentions: readonly Candidate[], type: string): Placed {
  const byFirst = new Map<number, number>()
  const byEnd = new Map<number, number>()
  mentions.forEach((mention, i) => {
    if (mention.type !== type) return
    byFirst.set(mention.first, i)
    byEnd.set(mention.end, i)
  })
  return { byFirst, byEnd }
}

/** The token before a post and its owner: "is" of "is Chad’s finance minister". */
export function beforeOwner(doc: Doc, role: Candidate): number {
  const at = role.first - 1
  if (!isPossessive(doc, at)) return at
  const index = lowerBound(doc.mentions, role.first)
  const owner = doc.mentions.slice(Math.max(0, index - 3), index).find((mention) => mention.end === at && mention.type !== 'person')
  return owner ? owner.first - 1 : at
}
