import type { ArticleDocument, Candidate } from '../document.ts'

const SHORT = /^\p{Lu}[\p{L}\d&.-]{1,9}$/u
/** What may stand around an abbreviation: "(the “ORC”)". */
const AROUND = /^(?:["“”'‘’]|the)$/
const OPENINGS: readonly (readonly string[])[] = [['('], [',', 'or'], [',', 'known', 'as'], [',', 'also', 'known', 'as']]

/** The abbreviation that the text introduces right behind a name: "(ORC)", "(the “ORC”)", ", or ORC,", ", known as ORC". */
export function introducedBehind({ tokens }: ArticleDocument, { end }: Candidate): string | undefined {
  const wordAt = (at: number): string => tokens[at]?.folded ?? ''
  const opening = OPENINGS.find((words) => words.every((word, n) => wordAt(end + n) === word))
  if (!opening) return undefined
  let at = end + opening.length
  while (AROUND.test(wordAt(at))) at++
  const short = tokens[at]?.text ?? ''
  do at++
  while (AROUND.test(wordAt(at)))
  return SHORT.test(short) && (opening[0] === ',' || /^[),]$/.test(wordAt(at))) ? short : undefined
}

/** The abbreviation before the bracket that holds nothing but a name: "ORC (Orun Relief Council)". */
export function introducedBefore({ tokens }: ArticleDocument, { first, end }: Candidate): string | undefined {
  const short = tokens[first - 2]?.text ?? ''
  return tokens[first - 1]?.text === '(' && tokens[end]?.text === ')' && SHORT.test(short) ? short : undefined
}
