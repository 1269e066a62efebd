import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { articleRequests } from '../../../shared/contract/requests/article.ts'
import { isArticleName } from '../../../shared/model/article-files.ts'
import { done, failed } from '../../../shared/outcome.ts'
import { correctArticle, removeArticle, setReviewed } from '../commands/articles.ts'
import { ARTICLE_GONE } from '../commands/labels.ts'
import { readAgain } from '../commands/read-again.ts'
import type { Context, Handlers } from '../context.ts'
import { listArticles, placeOfArticle, viewArticle } from '../db/article-queries.ts'
import { sketchMissing } from '../db/sketch-queries.ts'
import type { Staged } from '../files.ts'
import { importArticles } from '../import-articles.ts'
import { readArticlesAgain } from '../read-articles-again.ts'

export const articleHandlers: Handlers<typeof articleRequests> = {
  'article.list': ({ db }, input) => done(listArticles(db, input)),
  'article.place': ({ db }, { id, ...scope }) => done({ place: placeOfArticle(db, id, scope) }),
  'article.get': (context, { id }) => {
    sketchSome(context, id)
    const view = viewArticle(context.db, id)
    return view ? done(view) : failed('not-found', ARTICLE_GONE)
  },
  'article.import': (context, { files }) => {
    const staged = files.map((id) => context.files.take(id)).filter((file) => file !== undefined)
    if (staged.length === 0) return failed('not-found', 'The chosen files were opened already. Choose them again.')
    return done({ jobId: importArticles(context, staged) })
  },
  'article.release': ({ files: store }, { files }) => {
    for (const id of files) store.take(id)
    return done(null)
  },
  'article.importSamples': async (context) => {
    const files = await sampleFiles(context)
    if (files.length === 0) return failed('not-found', 'The sample articles are missing. Install Dateline again to get them back.')
    return done({ jobId: importArticles(context, files) })
  },
  'article.correct': (context, { id, facts }) => correctArticle(context, id, facts),
  'article.setReviewed': (context, { id, reviewed }) => setReviewed(context, id, reviewed),
  'article.read': (context, { id }) => readAgain(context, id),
  'article.readAll': (context, { which }) => readArticlesAgain(context, which),
  'article.remove': (context, { id }) => removeArticle(context, id)
}

/** So many articles get their sketch in one request: some tenths of a second at most. */
const SKETCHED_AT_ONCE = 100

/** Makes sketches that are missing. An article is shown all the same where they cannot be kept. */
function sketchSome(context: Context, id: string): void {
  try {
    sketchMissing(context.project().db, id, SKETCHED_AT_ONCE)
  } catch (error) {
    context.options.log('warn', 'sketches could not be kept', { error: String(error) })
  }
}

async function sampleFiles({ options }: Context): Promise<readonly Staged[]> {
  const names = await readdir(options.samplesFolder).catch(() => [])
  const samples = names.filter(isArticleName).sort()
  return samples.map((name) => ({ id: name, name, path: join(options.samplesFolder, name) }))
}
