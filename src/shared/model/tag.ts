export const TAGGABLE = ['article', 'entity', 'mention', 'event'] as const
export type Taggable = (typeof TAGGABLE)[number]

/** An analyst's label on anything. */
export interface Tag {
  readonly id: string
  readonly name: string
}

/** A tag with the number of subjects that carry it. */
export interface TagUse extends Tag {
  readonly uses: number
}
