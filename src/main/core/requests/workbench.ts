import type { workbenchRequests } from '../../../shared/contract/requests/workbench.ts'
import type { HistoryStep } from '../../../shared/model/history-state.ts'
import { done, failed, type Outcome } from '../../../shared/outcome.ts'
import { announce, type Context, type Handlers } from '../context.ts'
import { search } from '../db/search-queries.ts'
import { historyState, skipStep, takeStep } from '../history/undo-redo.ts'
import { readPreferences, writePreferences } from '../preferences.ts'

export const workbenchHandlers: Handlers<typeof workbenchRequests> = {
  'history.get': ({ db }) => done(historyState(db)),
  'history.undo': (context) => step(context, 'undo'),
  'history.redo': (context) => step(context, 'redo'),
  'history.skip': (context, { direction }) => {
    const inPlace = context.project().checkPlace()
    if (!inPlace.ok) return inPlace
    const skipped = skipStep(context.project().db, direction)
    if (skipped.ok) context.emit({ kind: 'data.changed', nouns: ['history'] })
    return skipped
  },
  'job.list': ({ jobs }) => done(jobs.list()),
  'job.cancel': ({ jobs }, { id }) => jobs.cancel(id) ? done(null) : failed('nothing-to-do', 'This work has ended already.'),
  'search.find': ({ db }, { text }) => done(search(db, text)),
  'preference.get': ({ options }) => done(readPreferences(options.dataFolder)),
  'preference.set': ({ options, emit }, { theme, csvByteOrderMark }) => {
    const before = readPreferences(options.dataFolder)
    const after = { theme: theme ?? before.theme, csvByteOrderMark: csvByteOrderMark ?? before.csvByteOrderMark }
    writePreferences(options.dataFolder, after)
    emit({ kind: 'data.changed', nouns: ['preference'] })
    return done(after)
  }
}

function step(context: Context, direction: 'undo' | 'redo'): Outcome<HistoryStep> {
  const inPlace = context.project().checkPlace()
  if (!inPlace.ok) return inPlace
  const taken = takeStep(context.project().db, direction)
  if (!taken.ok) return taken
  announce(context, taken.value.tables)
  return done(taken.value.step)
}
