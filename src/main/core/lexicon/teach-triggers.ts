import { kindNamed } from '../../../shared/model/kinds/catalogue.ts'
import type { TaughtTrigger } from '../../../shared/model/lexicon-entry.ts'
import { all, query, type ReadableDb } from '../db/connection.ts'
import { findRecords } from '../db/records.ts'
import type { EventRecord } from '../db/tables.ts'
import type { Pen } from '../history/apply-changes.ts'

/** Whether exactly those take part whom the machine found, each on the other side. */
const IS_SWAPPED = `(e.found_participants > 0 AND e.found_participants = (SELECT count(*) FROM event_participant p WHERE p.event_id = e.id)
  AND e.found_participants = (SELECT count(*) FROM event_participant p WHERE p.event_id = e.id AND p.found_side <> p.side))`
const DECIDED = query<Decided>(`SELECT e.verdict, e.kind, ${IS_SWAPPED} AS isSwapped, max(e.id = ?) AS isGiven, count(*) AS count FROM event e
  WHERE e.pattern = ? AND e.found_kind = ? AND e.verdict <> 'undecided' GROUP BY 1, 2, 3`)
const TAUGHT = query<TaughtTrigger>('SELECT pattern, kind, becomes, sides FROM taught_trigger ORDER BY pattern, kind')

/** What was decided alike of a pattern's events. */
interface Decided {
  readonly verdict: 'accepted' | 'rejected'
  readonly kind: string
  readonly isSwapped: number
  /** Whether the event that was just decided is one of them. */
  readonly isGiven: number
  readonly count: number
}

/** What the pipeline is told of triggers. */
export function taughtTriggers(db: ReadableDb): readonly TaughtTrigger[] {
  return all(db, TAUGHT)
}

/**
 * Brings what is known of a trigger in line with what was decided of its events, as part of the same change. An event that
 * stands accepted as it was found outweighs every rejection and correction: one wrong reading must not hide a right one.
 * A word that tells the kind by itself is no longer proposed from its second rejection on, any other pattern from the first.
 * Where corrections differ, that of the given event counts.
 */
export function teachTrigger(pen: Pen, newId: () => string, { id, pattern, foundKind }: Pick<EventRecord, 'id' | 'pattern' | 'foundKind'>): void {
  if (pattern === null || pattern === '' || foundKind === null) return
  const wanted = lessonOf(all(pen.db, DECIDED, id, pattern, foundKind), pattern, foundKind)
  const known = findRecords(pen.db, 'taught_trigger', 'pattern = ? AND kind = ?', pattern, foundKind)[0]
  if (known && wanted) pen.update('taught_trigger', known.id, wanted)
  else if (known) pen.remove('taught_trigger', known.id)
  else if (wanted) pen.insert('taught_trigger', { id: newId(), pattern, kind: foundKind, ...wanted })
}

/** Whether the pattern is a word that tells the kind by itself, such as “meet”: one rejection says more of the sentence than of the word. */
function isCoreWord(pattern: string, kindName: string): boolean {
  const kind = kindNamed(kindName)
  return kind !== undefined && !pattern.includes(' ') && (kind.verbs.includes(pattern) || kind.nouns.includes(pattern))
}

function lessonOf(decided: readonly Decided[], pattern: string, foundKind: string): Pick<TaughtTrigger, 'becomes' | 'sides'> | undefined {
  const accepted = decided.filter(({ verdict }) => verdict === 'accepted')
  if (accepted.some(({ kind, isSwapped }) => kind === foundKind && isSwapped === 0)) return undefined
  const counts = accepted.find(({ isGiven }) => isGiven === 1) ?? (accepted.length === 1 ? accepted[0] : undefined)
  if (counts) return { becomes: counts.kind, sides: counts.isSwapped === 1 ? 'swapped' : null }
  const rejections = decided.reduce((sum, { verdict, count }) => sum + (verdict === 'rejected' ? count : 0), 0)
  return accepted.length === 0 && rejections >= (isCoreWord(pattern, foundKind) ? 2 : 1) ? { becomes: null, sides: null } : undefined
}
