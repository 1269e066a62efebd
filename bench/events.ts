import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadGazetteer, loadTagger } from '../src/main/core/extraction/resources.ts'
import { findIn, readItems, SETS, type SetName } from './events/items.ts'
import { listErrors, tables } from './events/report.ts'
import { type Judged, judge } from './events/score.ts'
import { measureSeed } from './events/seed.ts'
import { measureSpeed } from './events/speed.ts'

/**
 * Measures the events that are found against the test set: npm run bench:events -- [--write] [--open] [--later] [--no-speed]
 * --open lists what went wrong in the open half and --later in the set written later, for tuning; of the held-back half and the
 * longer articles only totals are printed. --write puts the figures into docs/extraction.md.
 */
const REPORT = join(import.meta.dirname, '..', 'docs', 'extraction.md')
const [start, end] = ['<!-- events:start -->', '<!-- events:end -->']
const isAsked = (option: string): boolean => process.argv.includes(option)

/** The texts put together to pieces of about 2,000 characters, the length of a usual article. */
function asArticles(texts: readonly string[]): readonly string[] {
  const articles: string[] = []
  let article = ''
  for (const text of texts) {
    article += `${text}\n\n`
    if (article.length < 2000) continue
    articles.push(article)
    article = ''
  }
  return article === '' ? articles : [...articles, article]
}

async function main(): Promise<void> {
  loadGazetteer()
  loadTagger()
  const judgeSet = (set: SetName): readonly Judged[] => readItems(set).map((item) => judge(item, findIn(item)))
  const judged = { open: judgeSet('open'), held: judgeSet('held'), articles: judgeSet('articles'), later: judgeSet('later') }
  if (isAsked('--open')) for (const line of listErrors(judged.open)) process.stdout.write(`${line}\n`)
  if (isAsked('--later')) for (const line of listErrors(judged.later)) process.stdout.write(`${line}\n`)
  const speed = isAsked('--no-speed') ? [] : ['', ...measureSpeed(asArticles(SETS.flatMap((set) => judged[set].map(({ item }) => item.text))))]
  const report = [...tables(judged), '', ...(await measureSeed()), ...speed]
  for (const line of report) process.stdout.write(`${line}\n`)
  if (!isAsked('--write')) return
  const page = readFileSync(REPORT, 'utf8')
  writeFileSync(REPORT, page.slice(0, page.indexOf(start) + start.length) + `\n${report.join('\n')}\n` + page.slice(page.indexOf(end)))
}

await main()
