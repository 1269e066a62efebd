import type { Mention } from '../../shared/model/mention.ts'
import type { Verdict } from '../../shared/model/verdict.ts'
import type { Marked } from './span-segments.ts'
import { typeTone } from './type-info.ts'

/** Something that is drawn on a piece of the text. */
export interface TextMark extends Marked {
  /** Unique in its text; the ring goes by it. */
  readonly id: string
  /** What a click on it means: a mention, an event, or words that stand for somebody. */
  readonly owner: string
  /** A mention, the word that names an event, a further word for the same event, or words that stand for somebody. */
  readonly look: 'mention' | 'trigger' | 'evidence' | 'reference'
  /** The word that the style sheets know its colours by. */
  readonly tone: string
  readonly verdict: Verdict
  /** The ids that make it stand out: its own, and those of what it belongs to. */
  readonly lit: readonly string[]
  /** What the pointer is told over it. */
  readonly title?: string
}

const MENTION_MARKS = new WeakMap<Mention, TextMark>()

/** How a mention is drawn. The same mark for the same mention, so that nothing is drawn again without need. */
export function markOfMention(mention: Mention): TextMark {
  const known = MENTION_MARKS.get(mention)
  if (known) return known
  const { id, start, end, type, verdict, entityId } = mention
  const mark: TextMark = { id, owner: id, start, end, look: 'mention', tone: typeTone(type), verdict, lit: entityId === null ? [id] : [id, entityId] }
  MENTION_MARKS.set(mention, mark)
  return mark
}
