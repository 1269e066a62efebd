import { fileURLToPath } from 'node:url'
import { extract } from '../src/main/core/extraction/extract.ts'
import { chronoDates, ownDates, readDates, scoreDates } from './posts-and-dates/dates.ts'
import { readPosts, scorePosts } from './posts-and-dates/posts.ts'
import { asRow, HALVES, inHalf, withErrors, type Tally } from './posts-and-dates/tally.ts'

/**
 * Measures posts and dates against two test sets of our own: node bench/posts-and-dates.ts [--errors]
 * Even lines are the open half, whose errors may be looked at (--errors lists them); of the odd lines, held back, only the
 * totals are ever printed.
 */
const out = (line: string): void => void process.stdout.write(`${line}\n`)
const folder = fileURLToPath(new URL('./posts-and-dates/', import.meta.url))
const isListing = process.argv.includes('--errors')

function report(title: string, halves: Readonly<Record<(typeof HALVES)[number], readonly Tally[]>>): void {
  for (const half of HALVES) {
    for (const tally of halves[half]) out(asRow(title, half, tally))
    if (isListing && half === 'open') for (const line of halves[half].flatMap(withErrors)) out(`    ${line}`)
  }
}

const dates = readDates(`${folder}dates.jsonl`)
const posts = readPosts(`${folder}posts.jsonl`)
out('| what | half | gold | precision | recall | F1 |')
out('|---|---|--:|--:|--:|--:|')
for (const [title, find] of [['dates', ownDates(extract)], ['dates, chrono-node', chronoDates]] as const) {
  report(title, { open: scoreDates(inHalf(dates, 'open'), find), 'held back': scoreDates(inHalf(dates, 'held back'), find) })
}
report('posts', { open: scorePosts(inHalf(posts, 'open'), extract), 'held back': scorePosts(inHalf(posts, 'held back'), extract) })
