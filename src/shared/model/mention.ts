import type { DateRange } from './date-range.ts'
import type { Verdict } from './verdict.ts'

/** The types Dateline finds by itself, in the order of their digit keys. Analysts may add types of their own. */
export const MENTION_TYPES = ['person', 'organization', 'place', 'role', 'date', 'nationality', 'money', 'agreement'] as const

/** The types whose mentions stand for an entity of their own; a role or nationality stands for somebody else's. */
export const ENTITY_TYPES = ['person', 'organization', 'place'] as const
export type EntityType = (typeof ENTITY_TYPES)[number]

/** A span of an article's text with a type. */
export interface Mention {
  readonly id: string
  readonly articleId: string
  /** First code unit, counted in UTF-16 from the start of the text. */
  readonly start: number
  /** One past the last code unit. */
  readonly end: number
  /** text.slice(start, end), kept so that a drift would be seen. */
  readonly quote: string
  /** A built-in type or one the analyst added. */
  readonly type: string
  readonly entityId: string | null
  /** What a date mention means; null for other types and for dates that could not be resolved. */
  readonly date: DateRange | null
  readonly verdict: Verdict
  readonly origin: 'machine' | 'analyst'
  /** 0 to 1: of the findings at 0.9, about nine in ten are right. Null where an analyst made it. */
  readonly confidence: number | null
  /** Which rule, lexicon entry or model proposed it, in words for a person. */
  readonly why: string
}

/** Whether the type is one whose mentions stand for an entity of the same type. */
export function isEntityType(type: string): type is EntityType {
  return (ENTITY_TYPES as readonly string[]).includes(type)
}

/** Orders mentions as a reader meets them: by start, the longer first where two start together. */
export function compareMentions(a: { start: number; end: number }, b: { start: number; end: number }): number {
  return a.start - b.start || b.end - a.end
}
