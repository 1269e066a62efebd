import type { IsoDate } from '../../../shared/model/date-range.ts'

/** Where the text says so: the span whose sentence a row quotes, and the article it stands in. */
export interface Evidence {
  readonly articleId: string
  readonly start: number
  readonly end: number
  readonly articleTitle: string
  readonly publishedOn: IsoDate | null
  readonly source: string
}
