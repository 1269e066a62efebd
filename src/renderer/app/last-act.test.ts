import { expect, test } from 'vitest'
import { describeLastAct } from './last-act.ts'

const accepted = 'Accepted “Mara Lindqvist”'

test('without a report the last change speaks and can be undone', () => {
  expect(describeLastAct(null, { undoLabel: accepted, redoLabel: null })).toEqual({ text: accepted, action: 'undo' })
  expect(describeLastAct(null, { undoLabel: null, redoLabel: null })).toEqual({ text: '', action: null })
})

test('after an undo it says what was undone and offers to redo it', () => {
  expect(describeLastAct({ kind: 'undid', label: accepted }, { undoLabel: 'Opened 6 articles', redoLabel: accepted })).toEqual({ text: `Undid: ${accepted}`, action: 'redo' })
})

test('after a redo it says what was redone and offers to undo it', () => {
  expect(describeLastAct({ kind: 'redid', label: accepted }, { undoLabel: accepted, redoLabel: null })).toEqual({ text: `Redid: ${accepted}`, action: 'undo' })
})

test('a new change silences an older report', () => {
  const now = { undoLabel: 'Rejected “Tuesday”', redoLabel: null }
  expect(describeLastAct({ kind: 'undid', label: accepted }, now)).toEqual({ text: 'Rejected “Tuesday”', action: 'undo' })
  expect(describeLastAct({ kind: 'redid', label: accepted }, now)).toEqual({ text: 'Rejected “Tuesday”', action: 'undo' })
})

test('a note shows without an undo of its own, unless it tells of the last change', () => {
  expect(describeLastAct({ kind: 'note', text: 'Saved 12 rows' }, { undoLabel: accepted, redoLabel: null })).toEqual({ text: 'Saved 12 rows', action: null })
  expect(describeLastAct({ kind: 'note', text: accepted }, { undoLabel: accepted, redoLabel: null })).toEqual({ text: accepted, action: 'undo' })
  const opened = 'Opened 2 articles'
  expect(describeLastAct({ kind: 'note', text: `${opened}, 1 file couldn’t be opened` }, { undoLabel: opened, redoLabel: null }).action).toBe('undo')
  expect(describeLastAct({ kind: 'note', text: '' }, { undoLabel: opened, redoLabel: null })).toEqual({ text: opened, action: 'undo' })
})
