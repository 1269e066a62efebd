import type { ParsedInput } from '../../../shared/contract/requests.ts'
import { done, failed, type Outcome } from '../../../shared/outcome.ts'
import { change, type Context } from '../context.ts'
import { findRecord } from '../db/records.ts'
import { setVerdicts } from './decide.ts'
import { quoted, SOME_MENTION_GONE, VERDICT_DONE } from './labels.ts'
import { markSpan } from './mentions.ts'

/** What is to be decided together: mentions, and spans that are not marked yet. */
type AlikeDecision = ParsedInput<'mention.decideAlike'>

const HOW_OFTEN: Readonly<Record<number, string>> = { 1: 'once', 2: 'twice' }
function notAlike(quote: string): string {
  return `One of the places is not ${quoted(quote)}, or stands for something of another type. Look for the places again.`
}

/** Decides all places that are like a mention, as one step; accepting marks those that are not marked yet, as the mention is. */
export function decideAlike(context: Context, { id, verdict, mentionIds, spans }: AlikeDecision): Outcome<null> {
  const { newId } = context.options
  return change(context, (pen) => {
    const model = findRecord(pen.db, 'mention', id)
    if (!model) return failed('not-found', SOME_MENTION_GONE)
    const wanted = [...new Set(mentionIds)]
    const mentions = wanted.map((each) => findRecord(pen.db, 'mention', each)).filter((mention) => mention !== undefined)
    if (mentions.length < wanted.length) return failed('not-found', SOME_MENTION_GONE)
    if (!mentions.every(({ quote, type }) => quote === model.quote && type === model.type)) return failed('bad-input', notAlike(model.quote))
    const toMark = verdict === 'accepted' ? spans : []
    const count = mentions.length + toMark.length
    if (count === 0) return failed('nothing-to-do', 'No place is chosen. Tick at least one.')
    if (!toMark.every(({ articleId, start, end }) => findRecord(pen.db, 'article', articleId)?.text.slice(start, end) === model.quote)) return failed('bad-input', notAlike(model.quote))
    setVerdicts(pen, newId, mentions, verdict)
    for (const span of toMark) {
      // Whose post it is may be told otherwise in each place.
      const marked = markSpan(pen, newId, { ...span, type: model.type, entityId: model.type === 'role' ? null : model.entityId })
      if (!marked.ok) return marked
    }
    return done({ label: `${VERDICT_DONE[verdict]} ${quoted(model.quote)} ${HOW_OFTEN[count] ?? `${count} times`}`, articleId: model.articleId, value: null })
  })
}
