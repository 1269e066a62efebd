/** What the tagger learned from reviewed articles: from how many, when (an instant in UTC; null: nothing yet), and whether it is used. */
export interface LearningState {
  readonly articles: number
  readonly madeAt: string | null
  readonly isUsed: boolean
}
