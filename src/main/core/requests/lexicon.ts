import type { lexiconRequests } from '../../../shared/contract/requests/lexicon.ts'
import { done } from '../../../shared/outcome.ts'
import type { Handlers } from '../context.ts'
import { listTaught } from '../db/lexicon-queries.ts'
import { editTaught, forgetEverything, forgetTaught } from '../lexicon/edit-lexicon.ts'

export const lexiconHandlers: Handlers<typeof lexiconRequests> = {
  'lexicon.list': ({ db }, input) => done(listTaught(db, input)),
  'lexicon.update': (context, { id, ...edit }) => editTaught(context, id, edit),
  'lexicon.remove': (context, { ids }) => forgetTaught(context, ids),
  'lexicon.clear': (context) => forgetEverything(context)
}
