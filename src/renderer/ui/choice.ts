/** Something to choose from a list that is searched by typing. */
export interface Choice {
  readonly id: string
  readonly name: string
  /** What tells it from others of the same name. */
  readonly about?: string
  /** Other words by which it is found. */
  readonly alias?: string
}
