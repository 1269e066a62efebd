import type { IsoDate } from './date-range.ts'
import type { EntityType } from './mention.ts'
import type { Tag } from './tag.ts'
import type { Verdict } from './verdict.ts'

/** What mentions stand for, across articles. */
export interface Entity {
  readonly id: string
  readonly type: EntityType
  readonly name: string
  readonly aliases: readonly string[]
  /** ISO 3166-1 alpha-3, such as "SYR". */
  readonly country: string | null
  /** GOV, MIL, IGO, MED …: as CAMEO writes roles, where MED is the media; codes/actor-code.ts turns it into PLOVER's sectors. */
  readonly sector: string | null
  readonly verdict: Verdict
  readonly origin: 'machine' | 'analyst'
  readonly confidence: number | null
  readonly why: string
}

/** A role held: person, title, organization or country, and when. */
export interface Post {
  readonly id: string
  /** The person who holds it. */
  readonly entityId: string
  /** As the text has it, without the article: "Syrian Deputy Foreign Minister". */
  readonly title: string
  /** ISO 3166-1 alpha-3 of the country it is held for. */
  readonly country: string | null
  readonly organization: string | null
  readonly heldFrom: IsoDate | null
  readonly heldTo: IsoDate | null
  /** The role mention that says so. */
  readonly mentionId: string | null
  readonly verdict: Verdict
  readonly origin: 'machine' | 'analyst'
  readonly confidence: number | null
  readonly why: string
}

/** An entity as one article shows it: with its posts, tags and how often it is mentioned there. */
export interface EntityInArticle extends Entity {
  readonly posts: readonly Post[]
  readonly tags: readonly Tag[]
  readonly mentionCount: number
  /** How many of those mentions are accepted or rejected. */
  readonly decidedCount: number
  /** How many other entities it may be, as long as the analyst has not said. */
  readonly likelyCount: number
}

/** A choice in the entity picker. */
export interface EntityChoice {
  readonly id: string
  readonly type: EntityType
  readonly name: string
  readonly country: string | null
  /** Its best known post, or null. */
  readonly post: string | null
  readonly mentionCount: number
}

/** An entity that another one may be, for the analyst to say. */
export interface LikelyEntity extends EntityChoice {
  readonly proposalId: string
  readonly confidence: number | null
  /** What speaks for it, in words: "Another spelling of the name of the same country". */
  readonly why: string
}
