import { expect, test } from 'vitest'
import { describeLastAct, withNote } from './last-act.ts'

const accepted = 'Accepted “Mara Lindqvist”'

test('without a report the last change speaks and can be undone', () => {
  expect(describeLastAct(null, { undoLabel: accepted, redoLabel: null })).toEqual({ text: accepted, undoes: accepted, isOfUndo: true, redoes: null })
  expect(describeLastAct(null, { undoLabel: null, redoLabel: null })).toEqual({ text: '', undoes: null, isOfUndo: false, redoes: null })
})

test('after an undo it says what was undone, offers to redo it, and to undo what was before', () => {
  expect(describeLastAct({ kind: 'undid', label: accepted }, { undoLabel: 'Opened 6 articles', redoLabel: accepted })).toEqual({ text: `Undid: ${accepted}`, undoes: 'Opened 6 articles', isOfUndo: false, redoes: accepted })
})

test('after a redo it says what was redone and offers to undo it', () => {
  expect(describeLastAct({ kind: 'redid', label: accepted }, { undoLabel: accepted, redoLabel: null })).toEqual({ text: `Redid: ${accepted}`, undoes: accepted, isOfUndo: true, redoes: null })
})

test('a new change silences an older report', () => {
  const now = { undoLabel: 'Rejected “Tuesday”', redoLabel: null }
  expect(describeLastAct({ kind: 'undid', label: accepted }, now)).toMatchObject({ text: 'Rejected “Tuesday”', undoes: 'Rejected “Tuesday”', redoes: null })
  expect(describeLastAct({ kind: 'redid', label: accepted }, now)).toMatchObject({ text: 'Rejected “Tuesday”', undoes: 'Rejected “Tuesday”' })
})

test('a note leaves the undo in place, and names what it takes back unless the note tells of that', () => {
  expect(describeLastAct({ kind: 'note', text: 'Exported 12 rows' }, { undoLabel: accepted, redoLabel: null })).toEqual({ text: 'Exported 12 rows', undoes: accepted, isOfUndo: false, redoes: null })
  const opened = 'Opened 2 articles'
  expect(describeLastAct({ kind: 'note', text: `${opened}, 1 file couldn’t be opened` }, { undoLabel: opened, redoLabel: null })).toMatchObject({ undoes: opened, isOfUndo: true })
})

test('an empty note ends the note before it and nothing else', () => {
  expect(withNote({ kind: 'note', text: 'Select a finding first' }, '')).toBeNull()
  const undid = { kind: 'undid', label: accepted } as const
  expect(withNote(undid, '')).toBe(undid)
  expect(withNote(undid, 'Exported 12 rows')).toEqual({ kind: 'note', text: 'Exported 12 rows' })
})
