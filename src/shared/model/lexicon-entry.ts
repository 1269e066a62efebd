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

/**
 * What the project learned of a trigger: the pattern of the finding ("meet", "expel diplomat") and the kind that was found.
 * An event of the pattern that stands accepted as it was outweighs a rejection.
 */
export interface TaughtTrigger {
  readonly pattern: string
  /** The kind that the machine would give. */
  readonly kind: string
  /** The kind it is to be instead; null where it is never to be proposed; the same as `kind` where only the sides are corrected. */
  readonly becomes: string | null
  /** Whether actors and recipients change places. */
  readonly sides: 'swapped' | null
}

/** One line of the list of what was learned: a name or a trigger. */
export interface TaughtRow {
  readonly id: string
  readonly about: 'name' | 'trigger'
  /** The name, or the trigger's pattern. */
  readonly words: string
  /** The type of a name; the kind that a trigger was found as. */
  readonly type: string
  readonly verdict: 'accepted' | 'rejected'
  /** The kind that the trigger is taken for from now on, where it is another. */
  readonly becomes: string | null
  readonly sides: 'swapped' | null
  /** The entity that accepted mentions of the name stand for. */
  readonly entity: { readonly id: string; readonly name: string } | null
}
