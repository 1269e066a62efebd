const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Verbs by which somebody gets a post, leaves it, had it, and has it. */
const STARTS = words('named appointed elected re-elected reappointed nominated designated sworn inaugurated installed become became becomes over succeeded confirmed')
const ENDS = words('resigned resigns resign resigning quit quits down retired retires retire dismissed sacked fired ousted removed')
const HAD = words('was served worked had')
const HAS = words('is be remains serves serve works has have been')

/** Words that may stand between a name and the post that it is said to have. */
export const TELLING: ReadonlySet<string> = new Set([
  ...STARTS, ...ENDS, ...HAD, ...HAS,
  ...words(`will would to as in on interim acting who the a an new next country’s its took takes take taking stepped steps step stepping confirmed formally officially unanimously briefly once previously later also then now currently
    formerly has been since`)
])

/** Whether the words tell that somebody has, had, gets or leaves a post. */
export function isTelling(told: readonly string[]): boolean {
  return told.some((word) => word !== 'has' && word !== 'have' && word !== 'had' && (STARTS.has(word) || ENDS.has(word) || HAD.has(word) || HAS.has(word)))
}

export type Telling = 'starts' | 'ends' | 'had' | 'has' | 'none'

/** What the words tell of a post, and whether it is still to come. */
export function tellingOf(told: readonly string[]): { readonly kind: Telling; readonly isAhead: boolean } {
  const isAhead = told.includes('will') || told.includes('would') || (told.includes('to') && !told.includes('had'))
  const some = (set: ReadonlySet<string>): boolean => told.some((word) => set.has(word))
  if (some(ENDS)) return { kind: 'ends', isAhead }
  if (some(STARTS)) return { kind: 'starts', isAhead }
  // "has served as … since", "has been": still.
  if (told.includes('has') || told.includes('have')) return { kind: 'has', isAhead }
  return { kind: some(HAD) ? 'had' : some(HAS) ? 'has' : 'none', isAhead }
}
