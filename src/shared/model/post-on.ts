import type { IsoDate } from './date-range.ts'

/** What of a post says when it was held. */
export interface TimedPost {
  /** "former Belgian premier" is over, although no day says since when. */
  readonly title: string
  readonly heldFrom: IsoDate | null
  readonly heldTo: IsoDate | null
}

const FORMER = /^(?:(?:former|one-time|onetime|erstwhile)\b|(?:ex|then)[-\s])/i

/** Whether the title itself says that the post is over. Where no day is known, this is how a post says so. */
export function isFormerTitle(title: string): boolean {
  return FORMER.test(title)
}

/** The title of a post that is over on an unknown day: "former" stands before it, once. */
export function formerTitle(title: string): string {
  return isFormerTitle(title) ? title : `former ${title}`
}

/** How much speaks for a post on a day: the ends that are known and fit; undefined where one of them does not. */
function fit({ title, heldFrom, heldTo }: TimedPost, day: IsoDate): number | undefined {
  if ((heldFrom !== null && day < heldFrom) || (heldTo !== null && day > heldTo)) return undefined
  // A former post that says since when, but not until when, may have been over by then.
  if (isFormerTitle(title) && heldTo === null) return undefined
  return Number(heldFrom !== null) + Number(heldTo !== null)
}

/**
 * The post that somebody held on a day, of all that are known of them: the one whose known ends speak for it most, of
 * equals the first. A post without any day counts as held, one that is over on an unknown day does not. Undefined where
 * none fits.
 */
export function postOn<T extends TimedPost>(posts: readonly T[], day: IsoDate): T | undefined {
  let best: { readonly post: T; readonly points: number } | undefined
  for (const post of posts) {
    const points = fit(post, day)
    if (points !== undefined && (best === undefined || points > best.points)) best = { post, points }
  }
  return best?.post
}
