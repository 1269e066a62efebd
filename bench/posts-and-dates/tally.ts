/** What was wanted and what was found, as keys that are equal where it is the same. */
export interface Tally {
  readonly what: string
  readonly wanted: number
  readonly found: number
  readonly right: number
  readonly errors: readonly string[]
}

export const HALVES = ['open', 'held back'] as const
export type Half = (typeof HALVES)[number]

/** The lines of a half, counted from 1: even lines are open, odd ones held back. */
export function inHalf<T>(lines: readonly T[], half: Half): readonly T[] {
  return lines.filter((_, i) => (i % 2 === 1) === (half === 'open'))
}

/** Counts what is in both; each text has a list of keys wanted and one of keys found. */
export function tallyOf(what: string, texts: readonly { readonly text: string; readonly wanted: readonly string[]; readonly found: readonly string[] }[]): Tally {
  let right = 0
  const errors: string[] = []
  for (const { text, wanted, found } of texts) {
    const rest = [...found]
    const missed = wanted.filter((key) => {
      const at = rest.indexOf(key)
      if (at >= 0) rest.splice(at, 1)
      return at < 0
    })
    right += wanted.length - missed.length
    if (missed.length + rest.length > 0) errors.push([text, ...missed.map((key) => `  - ${key}`), ...rest.map((key) => `  + ${key}`)].join('\n    '))
  }
  const count = (key: 'wanted' | 'found'): number => texts.reduce((sum, one) => sum + one[key].length, 0)
  return { what, wanted: count('wanted'), found: count('found'), right, errors }
}

/** The errors of a tally, with what it counts. */
export function withErrors({ what, errors }: Tally): readonly string[] {
  return errors.map((error) => `[${what}] ${error}`)
}

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1))

/** A row of the table. */
export function asRow(title: string, lines: Half | 'later', { what, wanted, found, right }: Tally): string {
  return `| ${title}: ${what} | ${lines} | ${wanted} | ${percent(right, found)} | ${percent(right, wanted)} | ${percent(2 * right, wanted + found)} |`
}
