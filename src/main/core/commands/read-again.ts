import type { Findings, FoundMention } from '../../../shared/model/findings.ts'
import { isEntityType } from '../../../shared/model/mention.ts'
import { READER } from '../../../shared/model/reader.ts'
import { done, failed, type Outcome } from '../../../shared/outcome.ts'
import { change, type Context } from '../context.ts'
import { all, query, type ReadableDb } from '../db/connection.ts'
import { findRecord, findRecords } from '../db/records.ts'
import { namesRejectedIn } from '../db/rejected-names.ts'
import type { ArticleRecord, MentionRecord } from '../db/tables.ts'
import { nameKey } from '../extraction/linking/name-key.ts'
import type { Made, Pen } from '../history/apply-changes.ts'
import { layerInUse } from '../learning/stored-layer.ts'
import { taughtNames } from '../lexicon/teach.ts'
import { taughtTriggers } from '../lexicon/teach-triggers.ts'
import { entityInArticle, sweepEntities } from './entities.ts'
import { ARTICLE_GONE, quoted } from './labels.ts'
import { removeMention } from './mention-removal.ts'
import { replaceEvents, replaceReferences } from './reread-events.ts'
import { insertFoundEntity, insertFoundPost, insertProposals, learnAliases, linkFound, mentionRecord } from './store-findings.ts'

const TAGGED_MENTIONS = query<{ id: string }>(`SELECT m.id FROM mention m WHERE m.article_id = ? AND EXISTS (SELECT 1 FROM tagging g WHERE g.subject_kind = 'mention' AND g.subject_id = m.id)`)

/**
 * Reads an article again with what the project has learned since. What an analyst made, decided or tagged stays as it is;
 * undecided findings that are found again keep their ids, the others are replaced. It is one step that can be undone.
 */
export async function readAgain(context: Context, id: string): Promise<Outcome<null>> {
  const article = findRecord(context.db, 'article', id)
  if (!article) return failed('not-found', ARTICLE_GONE)
  const findings = await findAgain(context, article)
  return storeReading(context, article, findings, { label: `Read ${quoted(article.title)} again`, articleId: id })
}

/** What is found in a stored article with what the project has learned since; nothing is stored. */
export function findAgain({ db, options }: Context, { id, text, title, publishedOn, url, source }: ArticleRecord, signal?: AbortSignal): Promise<Findings> {
  const draft = { text, title, source, warnings: [], ...(publishedOn === null ? {} : { publishedOn }), ...(url === null ? {} : { url }) }
  return options.extraction.extract({ draft, lexicon: lexiconFor(db, id), triggers: taughtTriggers(db), layer: layerInUse(db) }, signal)
}

/**
 * What the pipeline is told of names where an article is read again. One that was rejected in this very article is to be found
 * where it stood, and is left out there when findings are stored: otherwise a shorter name, or the next one, would take its place.
 */
function lexiconFor(db: ReadableDb, articleId: string): ReturnType<typeof taughtNames> {
  const isWithheld = namesWithheld(db, articleId)
  return taughtNames(db).filter(({ name, type, verdict }) => verdict !== 'rejected' || !isWithheld(name, type))
}

/** Whether a name was kept from the pipeline's lexicon of rejected ones: it is not to be proposed anywhere in the article. */
function namesWithheld(db: ReadableDb, articleId: string): (name: string, type: string) => boolean {
  const names = new Set(namesRejectedIn(db, articleId).map(({ name, type }) => `${type} ${name}`))
  return (name, type) => names.has(`${type} ${name}`)
}

/** Puts what was found now in the place of an article's undecided findings, as a change that says this of itself. */
export function storeReading(context: Context, article: ArticleRecord, findings: Findings, said: Omit<Made<null>, 'value'>, groupId?: string): Outcome<null> {
  return change(context, (pen) => {
    if (!findRecord(pen.db, 'article', article.id)) return failed('not-found', ARTICLE_GONE)
    replaceFindings(pen, context.options.newId, article, findings)
    pen.update('article', article.id, { readBy: READER.version })
    return done({ ...said, value: null })
  }, { origin: 'reading', ...(groupId === undefined ? {} : { groupId }) })
}

function replaceFindings(pen: Pen, newId: () => string, article: ArticleRecord, findings: Findings): void {
  const before = findRecords(pen.db, 'mention', 'article_id = ?', article.id)
  const tagged = new Set(all(pen.db, TAGGED_MENTIONS, article.id).map(({ id }) => id))
  const { kept = [], replaced = [] } = Object.groupBy(before, (mention) => (isAnalysts(mention) || tagged.has(mention.id) ? 'kept' : 'replaced'))
  const standing = new Map(kept.map((mention) => [spanKey(mention.startOffset, mention.endOffset, mention.type), mention.id]))
  const replaceable = new Map(replaced.map((mention) => [spanKey(mention.startOffset, mention.endOffset, mention.type), mention]))
  const isWithheld = namesWithheld(pen.db, article.id)
  const entityIds = findEntities(pen, newId, article.id, findings, before)
  const mentionIds = findings.mentions.map((found) => {
    const key = spanKey(found.start, found.end, found.type)
    const standingId = standing.get(key)
    if (standingId !== undefined) return standingId
    const again = replaceable.get(key)
    if (isWithheld(article.text.slice(found.start, found.end), found.type) || kept.some((mention) => isSettledBy(mention, found, again !== undefined))) return undefined
    replaceable.delete(key)
    const record = mentionRecord(again?.id ?? newId(), article, found, entityIds)
    if (!record) return undefined
    if (again) pen.update('mention', again.id, record)
    else pen.insert('mention', record)
    return record.id
  })
  const touched = new Set([...before.map(({ entityId }) => entityId), ...entityIds])
  for (const mention of replaceable.values()) for (const holder of removeMention(pen, newId, mention)) touched.add(holder)
  for (const post of findings.posts) insertFoundPost(pen, newId, post, entityIds, mentionIds[post.mention])
  replaceEvents(pen, newId, article, findings, entityIds)
  replaceReferences(pen, newId, article, findings, entityIds)
  sweepEntities(pen, touched)
}

function spanKey(start: number, end: number, type: string): string {
  return `${start} ${end} ${type}`
}

function isAnalysts({ verdict, origin }: MentionRecord): boolean {
  return verdict !== 'undecided' || origin === 'analyst'
}

/**
 * Whether a proposal would contradict the analyst: a span that was decided, one that crosses an accepted one of its type, or
 * one that was not there before and is a part of a rejected one of its type, or crosses it. What holds it whole says something else.
 */
function isSettledBy(mention: MentionRecord, found: FoundMention, wasThere: boolean): boolean {
  if (mention.startOffset === found.start && mention.endOffset === found.end) return mention.verdict !== 'undecided'
  const overlaps = mention.startOffset < found.end && found.start < mention.endOffset
  if (!overlaps || mention.type !== found.type) return false
  const holdsWhole = found.start <= mention.startOffset && mention.endOffset <= found.end
  return mention.verdict === 'accepted' || (mention.verdict === 'rejected' && !wasThere && !holdsWhole)
}

/** The entity of each found one: what the article's own mentions of it stand for, then its names here, then the project's. */
function findEntities(pen: Pen, newId: () => string, articleId: string, findings: Findings, before: readonly MentionRecord[]): readonly string[] {
  const standing = new Map(before.map((mention) => [spanKey(mention.startOffset, mention.endOffset, mention.type), mention.entityId]))
  const linking = linkFound(pen, findings)
  const ids = findings.entities.map((entity, index) => {
    const own = findings.mentions.filter((mention) => mention.entity === index && isEntityType(mention.type))
    const known = own.map(({ start, end, type }) => standing.get(spanKey(start, end, type))).filter(isId).filter((id) => findRecord(pen.db, 'entity', id)?.type === entity.type)
    const sameName = known.find((id) => nameKey(findRecord(pen.db, 'entity', id)?.name ?? '') === nameKey(entity.name))
    const id = sameName ?? known[0] ?? entityInArticle(pen.db, articleId, entity.type, entity.name) ?? linking.links[index]
    if (!isId(id)) return insertFoundEntity(pen, newId, entity)
    learnAliases(pen, newId, entity, id)
    return id
  })
  insertProposals(pen, newId, linking, ids)
  return ids
}

function isId(id: string | null | undefined): id is string {
  return typeof id === 'string'
}
