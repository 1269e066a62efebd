import type { ArticleFacts } from '../../../shared/model/article.ts'
import type { Findings } from '../../../shared/model/findings.ts'
import { done, failed, type Outcome } from '../../../shared/outcome.ts'
import { change, type Context } from '../context.ts'
import { first, query } from '../db/connection.ts'
import { findRecord, findRecords } from '../db/records.ts'
import type { ArticleRecord } from '../db/tables.ts'
import type { Pen } from '../history/apply-changes.ts'
import { ExtractionStopped } from '../ports.ts'
import { sweepEntities } from './entities.ts'
import { takeEventDates } from './event-dates.ts'
import { participantsOf, removeEventRows } from './event-parts.ts'
import { teachTriggers } from './decide-events.ts'
import { ARTICLE_GONE, quoted } from './labels.ts'
import { readDatesAgain } from './mention-dates.ts'
import { removeMention } from './mention-removal.ts'
import { findAgain } from './read-again.ts'
import { removeReference } from './reread-events.ts'
import { removeTaggings } from './tags.ts'

type Corrections = { readonly [Fact in keyof ArticleFacts]?: ArticleFacts[Fact] | undefined }

/** Corrects what is known about an article; its text is never touched. Dates are counted from a corrected day of publication. */
export async function correctArticle(context: Context, id: string, facts: Corrections): Promise<Outcome<null>> {
  const { publishedOn: day } = facts
  const before = findRecord(context.db, 'article', id)
  const findings = before && day !== undefined && day !== before.publishedOn ? await readOn(context, { ...before, publishedOn: day }) : undefined
  return change(context, (pen) => {
    const article = findRecord(pen.db, 'article', id)
    if (!article) return failed('not-found', ARTICLE_GONE)
    const given = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Partial<ArticleRecord>
    // An emptied field means that the fact is not known.
    for (const field of ['url', 'dateline', 'reportedBy'] as const) if (given[field] === '') Object.assign(given, { [field]: null })
    pen.update('article', id, given)
    const publishedOn = given.publishedOn
    if (publishedOn !== undefined && publishedOn !== article.publishedOn) readDatesAgain(pen, { ...article, publishedOn })
    if (findings) takeEventDates(pen, id, findings)
    return done({ label: `Corrected ${quoted(given.title ?? article.title)}`, articleId: id, value: null })
  })
}

/** What an article's text says to one who knows its day of publication; nothing where it can't be read just now, which must not keep the day from being corrected. */
async function readOn(context: Context, article: ArticleRecord): Promise<Findings | undefined> {
  try {
    return await findAgain(context, article)
  } catch (error) {
    if (error instanceof ExtractionStopped) return undefined
    throw error
  }
}

/** Marks an article as reviewed, or as to be reviewed again. */
export function setReviewed(context: Context, id: string, isReviewed: boolean): Outcome<null> {
  return change(context, (pen) => {
    const article = findRecord(pen.db, 'article', id)
    if (!article) return failed('not-found', ARTICLE_GONE)
    if ((article.reviewedAt !== null) !== isReviewed) pen.update('article', id, { reviewedAt: isReviewed ? context.options.clock() : null })
    const label = isReviewed ? `Marked ${quoted(article.title)} as reviewed${undecidedOf(pen, id)}` : `Reopened ${quoted(article.title)}`
    return done({ label, articleId: id, value: null })
  })
}

const UNDECIDED = query<{ count: number }>(`SELECT (SELECT count(*) FROM mention WHERE article_id = ? AND verdict = 'undecided') + (SELECT count(*) FROM event WHERE article_id = ? AND verdict = 'undecided') AS count`)

/** How many findings of an article are left to be decided, for the end of a label. */
function undecidedOf(pen: Pen, articleId: string): string {
  const count = first(pen.db, UNDECIDED, articleId, articleId)?.count ?? 0
  return count === 0 ? '' : `, ${count} ${count === 1 ? 'finding' : 'findings'} undecided`
}

/** Takes an article out with its mentions and events, and the entities that only it mentioned. Undo brings all of it back. */
export function removeArticle(context: Context, id: string): Outcome<null> {
  const { newId } = context.options
  return change(context, (pen) => {
    const article = findRecord(pen.db, 'article', id)
    if (!article) return failed('not-found', ARTICLE_GONE)
    const entityIds = removeEvents(pen, newId, id)
    for (const entityId of removeMentions(pen, newId, id)) entityIds.add(entityId)
    for (const path of findRecords(pen.db, 'article_path', 'article_id = ?', id)) pen.remove('article_path', path.id)
    removeTaggings(pen, 'article', id)
    pen.remove('article', id)
    sweepEntities(pen, entityIds)
    return done({ label: `Removed ${quoted(article.title)}`, articleId: null, value: null })
  })
}

function removeMentions(pen: Pen, newId: () => string, articleId: string): Set<string | null> {
  const mentions = findRecords(pen.db, 'mention', 'article_id = ?', articleId)
  const entityIds = new Set(mentions.map(({ entityId }) => entityId))
  for (const mention of mentions) for (const holder of removeMention(pen, newId, mention)) entityIds.add(holder)
  return entityIds
}

/** Takes an article's events and references out, and what no other event teaches; answers with the entities that they had a part for. */
function removeEvents(pen: Pen, newId: () => string, articleId: string): Set<string | null> {
  const entityIds = new Set<string | null>()
  const events = findRecords(pen.db, 'event', 'article_id = ?', articleId)
  for (const event of events) {
    for (const { entityId } of participantsOf(pen, event.id)) entityIds.add(entityId)
    entityIds.add(event.placeId).add(event.reportedById)
    removeEventRows(pen, newId, event)
  }
  teachTriggers(pen, newId, events.filter(({ verdict }) => verdict !== 'undecided'))
  for (const { id } of findRecords(pen.db, 'reference', 'article_id = ?', articleId)) removeReference(pen, id)
  return entityIds
}
