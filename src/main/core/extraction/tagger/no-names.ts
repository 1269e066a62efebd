import type { Candidate } from '../document.ts'
import { wordSet } from '../lists/word-set.ts'
import { tokenAt, traitsAt, type TaggerContext } from './context.ts'


/** What a capitalised name that ends in such a word stands for is a prize, a contest, a war or a law, and no mention. */
const ENDS = wordSet(
  `cup bowl award awards prize prizes trophy medal games olympics war wars championship championships tournament marathon festival prix uprising revolution intifada
  rebellion massacre act amendment trilogy symphony gospel`
)

/** Storms, ships and operations: the name comes after the word. */
const BEGINS = wordSet('hurricane typhoon cyclone operation uss hms hmas hmcs ins')

/** Battles: "Siege of Halden". */
const BATTLES = wordSet('battle siege massacre')

const SMALL = wordSet('of the for and in de la')

/** Words that announce the title of a work in quotation marks. */
const WORKS = wordSet('book film movie novel song album play poem painting opera documentary essay memoir musical anthem hymn titled entitled called read wrote directed sang performed starred published')
const WORK_DISTANCE = 3
const LONGEST = 10

const isCapital = (context: TaggerContext, i: number): boolean => tokenAt(context, i).kind === 'word' && tokenAt(context, i).isCapital && !traitsAt(context, i).isShouted

/** The first token of the run of capitals that ends at a token; small words and numbers inside belong to it. */
function startOfRun(context: TaggerContext, last: number): number {
  let first = last
  for (let i = last - 1; i >= 0 && last - i < LONGEST && tokenAt(context, i).sentence === tokenAt(context, last).sentence; i--) {
    if (isCapital(context, i)) first = i
    else if (!(SMALL.has(tokenAt(context, i).folded) && tokenAt(context, i).folded !== 'in' && isCapital(context, i - 1) && tokenAt(context, i).folded !== 'and') && !/^['’]s$/.test(tokenAt(context, i).text)) break
  }
  return first
}

/** Where a name ends that goes on with capitals, "of" and numbers. */
function endOfRun(context: TaggerContext, first: number): number {
  let end = first + 1
  for (let i = first + 1; i < context.tokens.length && i - first < LONGEST && tokenAt(context, i).sentence === tokenAt(context, first).sentence; i++) {
    if (isCapital(context, i)) end = i + 1
    else if (!SMALL.has(tokenAt(context, i).folded)) break
  }
  return end
}

/** Where the quotation closes that opens at a token, if it is short and written as a title. */
function endOfTitle(context: TaggerContext, open: number): number | undefined {
  const closing = tokenAt(context, open).text === '“' ? '”' : '"'
  for (let i = open + 1; i < open + LONGEST; i++) {
    const token = tokenAt(context, i)
    if (token.text === closing) return i > open + 1 ? i : undefined
    if (!isCapital(context, i) && !SMALL.has(token.folded)) return undefined
  }
  return undefined
}

function isWork(context: TaggerContext, open: number): boolean {
  for (let i = open - 1; i >= Math.max(0, open - WORK_DISTANCE); i--) if (WORKS.has(tokenAt(context, i).folded)) return true
  return false
}

/** For each token whether it stands in a name that is no mention: of a work, a prize, a contest, a war, a law, a storm, a ship. */
export function findNoNames(context: TaggerContext): readonly boolean[] {
  const out = new Array<boolean>(context.tokens.length).fill(false)
  const cover = (first: number, end: number): void => void out.fill(true, first, end)
  context.tokens.forEach((token, i) => {
    if (token.text === '“' || token.text === '"') {
      const end = isWork(context, i) ? endOfTitle(context, i) : undefined
      if (end !== undefined) cover(i, end)
    } else if (isCapital(context, i)) {
      const next = tokenAt(context, i + 1)
      if (ENDS.has(token.folded) && !isCapital(context, i + 1) && startOfRun(context, i) < i) cover(startOfRun(context, i), i + 1)
      else if (BEGINS.has(token.folded) && isCapital(context, i + 1) && next.sentence === token.sentence) cover(i, endOfRun(context, i))
      else if (BATTLES.has(token.folded) && next.folded === 'of' && isCapital(context, i + 2)) cover(i, i + 3)
    }
  })
  return out
}

const NAMES: ReadonlySet<string> = new Set(['person', 'organization', 'place', 'nationality'])

/** The candidates without the names that lie in a name that is no mention: "Canada" in "Canada Cup". */
export function withoutNoNames(isNone: readonly boolean[], candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.filter((one) => !NAMES.has(one.type) || isNone[one.first] !== true || isNone[one.end - 1] !== true)
}
