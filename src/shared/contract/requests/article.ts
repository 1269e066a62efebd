import { z } from 'zod'
import type { Article, ArticleSummary } from '../../model/article.ts'
import type { EntityInArticle } from '../../model/entity.ts'
import type { ArticleEvent, Reference } from '../../model/event.ts'
import type { Mention } from '../../model/mention.ts'
import type { Tag } from '../../model/tag.ts'
import { request } from '../spec.ts'
import { filledLine, id, line, nothing, page, pageUrl, publicationDay } from './fields.ts'

export const ARTICLE_LISTS = ['to-review', 'reviewed', 'all'] as const
export type ArticleList = (typeof ARTICLE_LISTS)[number]

export const REREADINGS = ['all', 'outdated'] as const
/** Which articles are read again: all, or those that an earlier version of the reader read. */
export type Rereading = (typeof REREADINGS)[number]

export interface ArticlePage {
  readonly articles: readonly ArticleSummary[]
  /** How many articles the list and search hold in all. */
  readonly total: number
  /** How many articles each list holds, whatever the search. */
  readonly counts: Readonly<Record<ArticleList, number>>
}

/** An article with everything the Review view shows of it. */
export interface ArticleView {
  readonly article: Article
  readonly tags: readonly Tag[]
  readonly mentions: readonly Mention[]
  /** Tags by mention id; a mention without tags has no key. */
  readonly mentionTags: Readonly<Record<string, readonly Tag[]>>
  /** The entities its mentions stand for, in order of first mention. */
  readonly entities: readonly EntityInArticle[]
  /** In the order of their triggers. */
  readonly events: readonly ArticleEvent[]
  /** Tags by event id; an event without tags has no key. */
  readonly eventTags: Readonly<Record<string, readonly Tag[]>>
  /** Words such as "he" and "the two sides", with whom they stand for. */
  readonly references: readonly Reference[]
  /** Articles with nearly the same text, the most alike first. */
  readonly similar: readonly SimilarArticle[]
}

/** An article that is nearly the same as another: the same wire copy, reprinted. */
export interface SimilarArticle {
  readonly id: string
  readonly title: string
  readonly source: string
  readonly publishedOn: string | null
  /** 0 to 1: the share of word runs that both have, estimated. */
  readonly likeness: number
}

export const articleRequests = {
  'article.list': request<ArticlePage>()(z.strictObject({ list: z.enum(ARTICLE_LISTS).default('all'), search: z.string().max(200).default(''), ...page })),
  /** How many articles of the list stand before this one; null where it is not in the list. */
  'article.place': request<{ readonly place: number | null }>()(z.strictObject({ id, list: z.enum(ARTICLE_LISTS).default('all'), search: z.string().max(200).default('') })),
  'article.get': request<ArticleView>()(z.strictObject({ id })),
  /** Reads files that the host staged; answers at once with the job. */
  'article.import': request<{ jobId: string }>()(z.strictObject({ files: z.array(id).min(1).max(20_000) })),
  /** Lets go of files that the host staged and that will not be opened. */
  'article.release': request<null>()(z.strictObject({ files: z.array(id).min(1).max(20_000) })),
  'article.importSamples': request<{ jobId: string }>()(nothing),
  'article.correct': request<null>()(z.strictObject({
    id,
    facts: z.strictObject({
      title: filledLine,
      source: line,
      url: pageUrl.nullable(),
      publishedOn: publicationDay.nullable(),
      dateline: line.nullable(),
      reportedBy: line.nullable()
    }).partial()
  })),
  'article.setReviewed': request<null>()(z.strictObject({ id, reviewed: z.boolean() })),
  /** Reads the article again; what the analyst decided stays. */
  'article.read': request<null>()(z.strictObject({ id })),
  /** Reads articles again, one after the other in the background; answers at once with the job. */
  'article.readAll': request<{ jobId: string }>()(z.strictObject({ which: z.enum(REREADINGS).default('all') })),
  'article.remove': request<null>()(z.strictObject({ id }))
}
