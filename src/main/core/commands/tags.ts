import type { Taggable } from '../../../shared/model/tag.ts'
import { done, failed, type Outcome } from '../../../shared/outcome.ts'
import { change, type Context } from '../context.ts'
import type { ReadableDb } from '../db/connection.ts'
import { findRecord, findRecords } from '../db/records.ts'
import type { TaggingRecord } from '../db/tables.ts'
import type { Pen } from '../history/apply-changes.ts'
import { quoted } from './labels.ts'

/** Something that carries tags. */
export interface Subject {
  readonly kind: Taggable
  readonly id: string
}

const SUBJECT_GONE = 'What was to be tagged is no longer there. Open the article again.'

/** The form under which two tags are the same: without regard to case or to how accents are encoded. */
function tagKey(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()
}

/** Tags a subject, making the tag where its name is new. */
export function addTag(context: Context, subject: Subject, name: string): Outcome<null> {
  const { newId } = context.options
  return change(context, (pen) => {
    const found = describe(pen.db, subject)
    if (!found) return failed('not-found', SUBJECT_GONE)
    const known = findRecords(pen.db, 'tag', 'name_key = ?', tagKey(name))[0]
    const tag = known ?? { id: newId(), name: name.replace(/\s+/g, ' '), nameKey: tagKey(name) }
    if (!known) pen.insert('tag', tag)
    const isTagged = findRecords(pen.db, 'tagging', 'subject_kind = ? AND subject_id = ? AND tag_id = ?', subject.kind, subject.id, tag.id).length > 0
    if (!isTagged) pen.insert('tagging', { id: newId(), tagId: tag.id, subjectKind: subject.kind, subjectId: subject.id })
    return done({ label: `Tagged ${quoted(found.name)} with ${quoted(tag.name)}`, articleId: found.articleId, value: null })
  })
}

/** Takes a tag off a subject. */
export function removeTag(context: Context, subject: Subject, tagId: string): Outcome<null> {
  return change(context, (pen) => {
    const found = describe(pen.db, subject)
    const tag = findRecord(pen.db, 'tag', tagId)
    const tagging = findRecords(pen.db, 'tagging', 'subject_kind = ? AND subject_id = ? AND tag_id = ?', subject.kind, subject.id, tagId)[0]
    if (!found || !tag || !tagging) return failed('not-found', 'The tag is no longer there. Open the article again.')
    takeOff(pen, tagging.id, tagId)
    return done({ label: `Took the tag ${quoted(tag.name)} off ${quoted(found.name)}`, articleId: found.articleId, value: null })
  })
}

/** Puts the tags of a subject that goes on the one that stays. */
export function moveTaggings(pen: Pen, kind: Taggable, fromId: string, intoId: string): void {
  const taggingsOf = (id: string): readonly TaggingRecord[] => findRecords(pen.db, 'tagging', 'subject_kind = ? AND subject_id = ?', kind, id)
  const carried = new Set(taggingsOf(intoId).map(({ tagId }) => tagId))
  for (const { id, tagId } of taggingsOf(fromId)) {
    if (carried.has(tagId)) pen.remove('tagging', id)
    else pen.update('tagging', id, { subjectId: intoId })
  }
}

/** Takes every tag off a subject that goes. */
export function removeTaggings(pen: Pen, kind: Taggable, id: string): void {
  for (const tagging of findRecords(pen.db, 'tagging', 'subject_kind = ? AND subject_id = ?', kind, id)) takeOff(pen, tagging.id, tagging.tagId)
}

/** A tag that nothing carries any more goes too, so that a misspelt one does not stay for ever. */
function takeOff(pen: Pen, taggingId: string, tagId: string): void {
  pen.remove('tagging', taggingId)
  if (findRecords(pen.db, 'tagging', 'tag_id = ? LIMIT 1', tagId).length === 0) pen.remove('tag', tagId)
}

function describe(db: ReadableDb, { kind, id }: Subject): { readonly name: string; readonly articleId: string | null } | undefined {
  switch (kind) {
    case 'article': {
      const article = findRecord(db, 'article', id)
      return article && { name: article.title, articleId: id }
    }
    case 'entity': {
      const entity = findRecord(db, 'entity', id)
      return entity && { name: entity.name, articleId: null }
    }
    case 'mention': {
      const mention = findRecord(db, 'mention', id)
      return mention && { name: mention.quote, articleId: mention.articleId }
    }
    case 'event': {
      const event = findRecord(db, 'event', id)
      return event && { name: event.quote, articleId: event.articleId }
    }
  }
}
