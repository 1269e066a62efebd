import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Findings } from '../src/shared/model/findings.ts'
import { extract } from '../src/main/core/extraction/extract.ts'
import { loadGazetteer } from '../src/main/core/extraction/resources.ts'
import { type Annotated, type CorpusScorer, hasCorpora, LEFT_OUT, loadScorer, outermost, readRe3d, SHARED } from './corpora.ts'
import { readSentences } from './sentences.ts'
import { EXTRACTION_PAGE, writeReport } from './write-report.ts'

/**
 * Measures the findings against articles that people annotated: node bench/names.ts [--write] [--errors CORPUS]
 * The corpora and their scorer lie beside the checkout (../shared); without them nothing is measured, and it says so.
 */
const out = (line: string): void => void process.stdout.write(`${line}\n`)

const CORPORA: readonly (readonly [name: string, read: () => readonly Annotated[]])[] = [
  ['re3d State Department', () => readRe3d(['state'])],
  ['re3d Australian Foreign Affairs', () => readRe3d(['dfat'])],
  ['re3d EU Delegation', () => readRe3d(['eu'])],
  ['re3d Wikipedia', () => readRe3d(['wikipedia'])],
  ['re3d, all four', () => readRe3d()],
  ['WikiGold', () => readSentences('wikigold.sents.jsonl')],
  ['CrossNER politics dev', () => readSentences('crossner-pol-dev.sents.jsonl')],
  ['Universal NER dev', () => readSentences('uner-dev.sents.jsonl')]
]

function findingsOf(text: string): Findings {
  return extract({ draft: { text, warnings: [] }, lexicon: [] })
}

const percent = (x: number): string => (100 * x).toFixed(1)

/** re3d counts posts as persons; the sentence corpora annotate names only, so that posts have nothing to be compared with. */
function hasTitles(gold: readonly Annotated[]): boolean {
  return gold.some((article) => article.entities.some((entity) => entity.type === 'Temporal'))
}

/** The dates of sentence corpora are not annotated; what is found there is not counted. */
function withoutUnannotated(gold: readonly Annotated[], entities: readonly Annotated['entities'][number][]): readonly Annotated['entities'][number][] {
  return gold.some((article) => article.entities.some((entity) => entity.type === 'Temporal')) ? entities : entities.filter((entity) => entity.type !== 'Temporal')
}

function listErrors(gold: readonly Annotated[], predicted: ReadonlyMap<string, readonly Annotated['entities'][number][]>): void {
  for (const article of gold) {
    const key = (one: Annotated['entities'][number]): string => `${one.begin},${one.end},${one.type}`
    const [want, got] = [article.entities, predicted.get(article.id) ?? []]
    const [wanted, gotten] = [new Set(want.map(key)), new Set(got.map(key))]
    const around = (one: Annotated['entities'][number]): string => `${one.type.padEnd(12)} ${article.text.slice(Math.max(0, one.begin - 30), one.begin)}[${article.text.slice(one.begin, one.end)}]${article.text.slice(one.end, one.end + 25)}`.replaceAll('\n', ' ')
    for (const one of want) if (!gotten.has(key(one)) && /\p{Lu}/u.test(article.text.slice(one.begin, one.end))) out(`- ${around(one)}`)
    for (const one of got) if (!wanted.has(key(one))) out(`+ ${around(one)}`)
  }
}

/** One row of the table for each corpus. */
async function measure(errorsOf: string | undefined): Promise<readonly string[]> {
  const scorer = await loadScorer()
  const rows = ['| corpus | articles | names | strict P | R | F1 | lenient F1 | Person | Organization | Place | Nationality | Date |', '|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|']
  let characters = 0
  let milliseconds = 0
  for (const [name, read] of CORPORA) {
    const gold = read()
    const started = process.cpuUsage()
    const found = gold.map((article) => [article, findingsOf(article.text)] as const)
    // Time of the processor: the machine may have other work to do.
    const { user, system } = process.cpuUsage(started)
    milliseconds += (user + system) / 1000
    characters += gold.reduce((sum, article) => sum + article.text.length, 0)
    const predicted = new Map(found.map(([article, { mentions }]) => [article.id, withoutUnannotated(gold, scorer.toRe3d(article.text, hasTitles(gold) ? outermost(mentions) : mentions.filter((mention) => mention.type !== 'role')))] as const))
    const scores = scorer.scoreCorpus(gold, predicted, { view: 'core' })
    const all = scores.All
    const byType = ['Person', 'Organisation', 'Location', 'Nationality', 'Temporal'].map((type) => (scores[type]?.strict.gold ? percent(scores[type].strict.f1) : '–'))
    if (all) rows.push(`| ${[name, gold.length, all.strict.gold, percent(all.strict.precision), percent(all.strict.recall), percent(all.strict.f1), percent(all.lenient.f1), ...byType].join(' | ')} |`)
    if (errorsOf !== undefined && name.includes(errorsOf)) listErrors(gold, predicted)
  }
  const seed = seedRow(scorer)
  return [...rows, '', ...seed, '', `Speed on one thread: ${Math.round(characters / milliseconds / 10) * 10} characters a millisecond of processor time, events included (${Math.round(characters / 1000)} kB in ${(milliseconds / 1000).toFixed(1)} s).`]
}

function seedRow(scorer: CorpusScorer): readonly string[] {
  const gold = JSON.parse(readFileSync(join(SHARED, 'gold', 'seed.gold.json'), 'utf8')) as { readonly file: string }
  const text = readFileSync(join(SHARED, 'seeds', gold.file), 'utf8')
  const { facts, mentions, entities } = findingsOf(text)
  const result = scorer.scoreSeed(gold, {
    article: { text, ...facts },
    mentions: mentions.map((mention) => ({ ...mention, entity: mention.entity === null ? undefined : `e${mention.entity}` })),
    entities: entities.map((entity, i) => ({ id: `e${i}`, ...entity })),
    events: []
  })
  return [`Seed article: mentions ${percent(result.mentions.f1)} F1 (missed: ${result.mentions.missed.join('; ') || 'none'}; spurious: ${result.mentions.spurious.join('; ') || 'none'}), entity pairs ${percent(result.entityPairs.f1)} F1, article facts ${Object.values(result.article).filter(Boolean).length} of ${Object.keys(result.article).length}.`]
}

async function main(): Promise<void> {
  if (!hasCorpora()) {
    out(LEFT_OUT)
    return
  }
  loadGazetteer()
  const errors = process.argv.indexOf('--errors')
  const table = await measure(errors > 0 ? process.argv[errors + 1] : undefined)
  for (const line of table) out(line)
  if (process.argv.includes('--write')) writeReport(EXTRACTION_PAGE, 'names', table)
}

await main()
