import { fileURLToPath } from 'node:url'
import { extract } from '../src/main/core/extraction/extract.ts'
import { chronoDates, ownDates, readDates, scoreDates } from './posts-and-dates/dates.ts'
import { readPosts, scorePosts } from './posts-and-dates/posts.ts'
import { asRow, HALVES, inHalf, withErrors, type Half, type Tally } from './posts-and-dates/tally.ts'
import { EXTRACTION_PAGE, writeReport } from './write-report.ts'

/**
 * Measures posts and dates against two test sets of our own: node bench/posts-and-dates.ts [--errors] [--write]
 * Even lines are the open half, whose errors may be looked at (--errors lists them); of the odd lines, held back, only the
 * totals are ever printed. --write fills the table into docs/extraction.md.
 */
const out = (line: string): void => void process.stdout.write(`${line}\n`)
const folder = fileURLToPath(new URL('./posts-and-dates/', import.meta.url))
const isListing = process.argv.includes('--errors')

function rowsOf(title: string, score: (half: Half) => readonly Tally[]): readonly string[] {
  return HALVES.flatMap((half) => {
    const tallies = score(half)
    if (isListing && half === 'open') for (const line of tallies.flatMap(withErrors)) out(`${title} ${line}`)
    return tallies.map((tally) => asRow(title, half, tally))
  })
}

const dates = readDates(`${folder}dates.jsonl`)
const posts = readPosts(`${folder}posts.jsonl`)
const thirdDates = readDates(`${folder}dates-third.jsonl`)
const thirdPosts = readPosts(`${folder}posts-third.jsonl`)
const table = [
  '| what | lines | gold | precision | recall | F1 |',
  '|---|---|--:|--:|--:|--:|',
  ...rowsOf('dates', (half) => scoreDates(inHalf(dates, half), ownDates(extract))),
  ...rowsOf('dates, chrono-node', (half) => scoreDates(inHalf(dates, half), chronoDates)),
  ...rowsOf('posts', (half) => scorePosts(inHalf(posts, half), extract)),
  // Written when the rules were there, to see what the first sets had not asked for; nothing was tuned to them.
  ...scoreDates(readDates(`${folder}dates-later.jsonl`), ownDates(extract)).map((tally) => asRow('dates', 'later', tally)),
  ...scoreDates(readDates(`${folder}dates-later.jsonl`), chronoDates).map((tally) => asRow('dates, chrono-node', 'later', tally)),
  ...scorePosts(readPosts(`${folder}posts-later.jsonl`), extract).map((tally) => asRow('posts', 'later', tally)),
  // A third time, with the rules mended for all of the above; even lines open, odd ones held back.
  ...rowsOf('dates, third set', (half) => scoreDates(inHalf(thirdDates, half), ownDates(extract))),
  ...rowsOf('posts, third set', (half) => scorePosts(inHalf(thirdPosts, half), extract))
]
for (const row of table) out(row)

if (process.argv.includes('--write')) writeReport(EXTRACTION_PAGE, 'posts-and-dates', table)
