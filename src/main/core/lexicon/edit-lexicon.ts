import { kindNamed } from '../../../shared/model/kinds/catalogue.ts'
import { isEntityType } from '../../../shared/model/mention.ts'
import { done, failed, type Outcome } from '../../../shared/outcome.ts'
import { quoted } from '../commands/labels.ts'
import { change, type Context } from '../context.ts'
import { findRecord, findRecords } from '../db/records.ts'
import type { LexiconRecord, TaughtTriggerRecord } from '../db/tables.ts'
import type { Pen } from '../history/apply-changes.ts'

/** What is to be done about a name or trigger from now on; what is left out stays. */
export interface TaughtEdit {
  readonly type?: string | undefined
  readonly verdict?: 'accepted' | 'rejected' | undefined
  readonly sides?: 'swapped' | null | undefined
}

const GONE = 'This is no longer among what was learned. Look at the list again.'

/** Changes what is done about a name or a trigger: a name's type or verdict; the kind that a trigger is taken for, whether it is at all, and its sides. */
export function editTaught(context: Context, id: string, edit: TaughtEdit): Outcome<null> {
  return change(context, (pen) => {
    const name = findRecord(pen.db, 'lexicon', id)
    const trigger = findRecord(pen.db, 'taught_trigger', id)
    const edited = name ? editName(pen, name, edit) : trigger ? editTrigger(pen, trigger, edit) : failed('not-found', GONE)
    if (!edited.ok) return edited
    return done({ label: `Changed what was learned of ${quoted(name?.name ?? trigger?.pattern ?? '')}`, articleId: null, value: null })
  })
}

function editName(pen: Pen, known: LexiconRecord, { type = known.type, verdict = known.verdict, sides }: TaughtEdit): Outcome<null> {
  if (sides !== undefined && sides !== null) return failed('bad-input', 'Only a trigger has sides. Change its type or verdict instead.')
  if (!isEntityType(type)) return failed('bad-input', 'Only persons, organizations and places are learned. Choose one of these.')
  const twin = type === known.type ? undefined : findRecords(pen.db, 'lexicon', 'name = ? AND type = ?', known.name, type)[0]
  if (twin) return failed('bad-input', `${quoted(known.name)} is in the list as ${type} already. Change that line, or remove one of the two.`)
  // An entity of the former type is not what the name stands for as another.
  pen.update('lexicon', known.id, { type, verdict, entityId: type === known.type && verdict === 'accepted' ? known.entityId : null })
  return done(null)
}

function editTrigger(pen: Pen, known: TaughtTriggerRecord, { type, verdict, sides }: TaughtEdit): Outcome<null> {
  if (type !== undefined && !kindNamed(type)) return failed('bad-input', `There is no kind of event called “${type}”. Choose one of the list.`)
  const becomes = verdict === 'rejected' ? null : type ?? known.becomes ?? (verdict === 'accepted' ? known.kind : null)
  pen.update('taught_trigger', known.id, { becomes, sides: becomes === null ? null : sides === undefined ? known.sides : sides })
  return done(null)
}

/** Forgets names and triggers; what was decided with them stays. */
export function forgetTaught(context: Context, given: readonly string[]): Outcome<null> {
  return change(context, (pen) => {
    const ids = [...new Set(given)]
    const words = ids.map((id) => forget(pen, id))
    if (words.includes(undefined)) return failed('not-found', GONE)
    return done({ label: ids.length === 1 ? `Forgot what was learned of ${quoted(words[0] ?? '')}` : `Forgot ${ids.length} things that were learned`, articleId: null, value: null })
  })
}

/** Forgets all names and triggers. */
export function forgetEverything(context: Context): Outcome<null> {
  return change(context, (pen) => {
    const ids = [...findRecords(pen.db, 'lexicon', 'TRUE'), ...findRecords(pen.db, 'taught_trigger', 'TRUE')].map(({ id }) => id)
    for (const id of ids) forget(pen, id)
    return done({ label: 'Forgot everything that was learned', articleId: null, value: null })
  })
}

/** Takes one out and answers with its words; undefined where it was not there. */
function forget(pen: Pen, id: string): string | undefined {
  const name = findRecord(pen.db, 'lexicon', id)
  const trigger = name ? undefined : findRecord(pen.db, 'taught_trigger', id)
  if (name) pen.remove('lexicon', id)
  if (trigger) pen.remove('taught_trigger', id)
  return name?.name ?? trigger?.pattern
}
