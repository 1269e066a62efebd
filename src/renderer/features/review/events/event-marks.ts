import type { ArticleView } from '../../../../shared/contract/requests/article.ts'
import type { ArticleEvent, Reference } from '../../../../shared/model/event.ts'
import { compareMentions } from '../../../../shared/model/mention.ts'
import { markOfMention, type TextMark } from '../../../ui/text-mark.ts'

const EVENT_MARKS = new WeakMap<ArticleEvent, readonly TextMark[]>()
const REFERENCE_MARKS = new WeakMap<Reference, TextMark>()

/** Everything that is drawn on the article's text, in the order of the starts. The same marks for the same findings. */
export function marksOf({ mentions, events, references, entities }: Pick<ArticleView, 'mentions' | 'events' | 'references' | 'entities'>): readonly TextMark[] {
  const names = new Map(entities.map(({ id, name }) => [id, name]))
  const isMention = new Set(mentions.map(({ start, end }) => `${start} ${end}`))
  return [
    ...mentions.map(markOfMention),
    ...events.flatMap(marksOfEvent),
    // Words that are a mention already say by it for whom they stand.
    ...references.filter(({ start, end }) => !isMention.has(`${start} ${end}`)).map((reference) => markOfReference(reference, names))
  ].sort(compareMentions)
}

function marksOfEvent(event: ArticleEvent): readonly TextMark[] {
  const known = EVENT_MARKS.get(event)
  if (known) return known
  const { id, verdict, trigger, evidence } = event
  const mark = (look: 'trigger' | 'evidence', key: string, { start, end }: { readonly start: number; readonly end: number }): TextMark => ({ id: key, owner: id, start, end, look, tone: 'event', verdict, lit: [id] })
  const marks = [mark('trigger', id, trigger), ...evidence.map((span) => mark('evidence', `${id} ${span.start}`, span))]
  EVENT_MARKS.set(event, marks)
  return marks
}

const REFERENCE = 'reference:'

function markOfReference(reference: Reference, names: ReadonlyMap<string, string>): TextMark {
  const title = describeReference(reference, names)
  const known = REFERENCE_MARKS.get(reference)
  if (known?.title === title) return known
  const { start, end, entityIds } = reference
  const id = `${REFERENCE}${start}-${end}`
  const mark: TextMark = { id, owner: id, start, end, look: 'reference', tone: 'own', verdict: 'undecided', lit: [id, ...entityIds], title }
  REFERENCE_MARKS.set(reference, mark)
  return mark
}

/** For whom the words stand, and why: "Stands for Ayman Sosan: the last man named before". */
export function describeReference({ entityIds, why }: Reference, names: ReadonlyMap<string, string>): string {
  const whom = entityIds.map((id) => names.get(id)).filter((name) => name !== undefined).join(' and ')
  return [`Stands for ${whom || 'nobody known'}`, why].filter(Boolean).join(': ')
}

/** The words that stand for somebody whose mark this is; undefined for a mark of something else. */
export function referenceOf(owner: string, references: readonly Reference[]): Reference | undefined {
  return owner.startsWith(REFERENCE) ? references.find(({ start, end }) => owner === `${REFERENCE}${start}-${end}`) : undefined
}
