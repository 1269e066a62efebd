import { loadGazetteer, loadTagger } from '../src/main/core/extraction/resources.ts'
import { hasCorpora, readRe3d } from './corpora.ts'
import { findIn, readItems, SETS, type SetName } from './events/items.ts'
import { listErrors, tables } from './events/report.ts'
import { type Judged, judge } from './events/score.ts'
import { measureSeed } from './events/seed.ts'
import { measureSpeed, SPEED } from './events/speed.ts'
import { EXTRACTION_PAGE, readReport, writeReport } from './write-report.ts'

/** The sets that may be looked at; the others are held back. */
const LISTABLE = ['open', 'later', 'fourth', 'short-articles'] as const satisfies readonly SetName[]

/**
 * Measures the events that are found against the test set: npm run bench:events -- [--write] [--open] [--later] [--fourth] [--short-articles] [--no-speed]
 * --open, --later, --fourth and --short-articles list what went wrong in these sets, for tuning; of the held-back half and the longer
 * articles only totals are printed. --write puts the figures into docs/extraction.md; with --no-speed the line on speed
 * there stays as it is.
 */
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

/** Over texts of which each sentence tells something, and over articles as they come, where they are at hand. */
function measureSpeeds(told: readonly string[]): readonly string[] {
  const sets = measureSpeed('the sets of events, where nearly every sentence tells one', told)
  return hasCorpora() ? [sets, '', measureSpeed('re3d’s articles', readRe3d().map(({ text }) => text))] : [sets]
}

async function main(): Promise<void> {
  loadGazetteer()
  loadTagger()
  const judgeSet = (set: SetName): readonly Judged[] => readItems(set).map((item) => judge(item, findIn(item)))
  const judged = { open: judgeSet('open'), held: judgeSet('held'), articles: judgeSet('articles'), later: judgeSet('later'), fourth: judgeSet('fourth'), 'short-articles': judgeSet('short-articles') }
  for (const set of LISTABLE.filter((name) => isAsked(`--${name}`))) for (const line of listErrors(judged[set])) process.stdout.write(`${line}\n`)
  const speed = isAsked('--no-speed') ? readReport(EXTRACTION_PAGE, 'events').filter((line) => line.startsWith(SPEED)) : measureSpeeds(asArticles(SETS.flatMap((set) => judged[set].map(({ item }) => item.text))))
  const figures = [...tables(judged), '', ...(await measureSeed())]
  for (const line of [...figures, ...(isAsked('--no-speed') ? [] : ['', ...speed])]) process.stdout.write(`${line}\n`)
  if (isAsked('--write')) writeReport(EXTRACTION_PAGE, 'events', [...figures, '', ...speed])
}

await main()
