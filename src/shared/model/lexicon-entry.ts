/** What the project learned of one name and type from its analyst. The last word counts. */
export interface LexiconEntry {
  readonly id: string
  readonly name: string
  readonly type: string
  /** accepted: propose it wherever the name stands. rejected: never propose it again. */
  readonly verdict: 'accepted' | 'rejected'
  /** The entity that accepted mentions of the name stand for, where they agree. */
  readonly entityId: string | null
}
