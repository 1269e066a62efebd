import type { LearningState } from '../../../shared/model/learning-state.ts'
import type { TaughtRow } from '../../../shared/model/lexicon-entry.ts'
import { plural } from '../../ui/plural.ts'

/** The words of a line as a person reads them: a type of name in angle brackets, as the catalogue writes it, becomes "… (a person)". */
export function readTaught(words: string): string {
  return words.replace(/<([a-z]+)>/g, (_, type: string) => (type === 'predicate' ? '… (what it is called)' : `… (${/^[aeiou]/.test(type) ? 'an' : 'a'} ${type})`))
}

/** What is done from now on because of a line, in a sentence. */
export function describeTaught({ about, type, verdict, becomes, sides, entity, ...row }: TaughtRow): string {
  const words = readTaught(row.words)
  if (about === 'name') {
    if (verdict === 'rejected') return `“${words}” is never proposed as ${type} again`
    return `“${words}” is proposed as ${type} wherever it stands${entity ? `, and stands for ${entity.name}` : ''}`
  }
  if (verdict === 'rejected') return `“${words}” is never proposed as the event “${type}” again`
  const swapped = sides === 'swapped' ? ', with its sides swapped' : ''
  return becomes === null ? `“${words}” is proposed as the event “${type}”${swapped}` : `“${words}” is proposed as the event “${becomes}” instead of “${type}”${swapped}`
}

/** How many lines there are: "12 names and triggers"; with a search, how many of them fit. */
export function countTaught(total: number, search: string): string {
  if (search.trim() === '') return plural(total, 'name or trigger', 'names and triggers')
  return plural(total, 'name or trigger fits', 'names and triggers fit')
}

const DAY = new Intl.DateTimeFormat('en', { dateStyle: 'medium' })

/** What the finder of names has learned from whole articles, in a sentence. */
export function describeLearning({ articles, madeAt, isUsed }: LearningState): string {
  if (madeAt === null || articles === 0) return 'The finder of names also learns from the articles that you mark reviewed, in the background. So far it has not.'
  const from = plural(articles, 'reviewed article')
  if (isUsed) return `The finder of names has learned from ${from} (${DAY.format(new Date(madeAt))}), and the next ones are read with it.`
  return `What ${from} could teach the finder of names is not used: it was forgotten, or it read no better than without.`
}
