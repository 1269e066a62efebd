import type { Choice } from './choice.ts'

/** "Côte d’Ivoire" is found by "cote", "Türkiye" by "turk". */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
const wordsOf = (text: string): readonly string[] => plain(text).split(/[\s·]+/).filter((word) => word !== '')

/**
 * The choices of which each typed word begins a word of the name, of what is said about it or of its aliases. Those whose
 * name, code or alias is what was typed come first, then those whose name begins with it.
 */
export function fittingChoices(choices: readonly Choice[], typed: string): readonly Choice[] {
  const words = wordsOf(typed)
  const whole = words.join(' ')
  const fitting = choices.filter(({ name, about = '', alias = '' }) => {
    const told = wordsOf(`${name} ${about} ${alias}`)
    return words.every((word) => told.some((each) => each.startsWith(word)))
  })
  const rank = ({ id, name, alias = '' }: Choice): number => {
    if (whole === '') return 0
    if (plain(id) === whole || plain(name) === whole || alias.split(', ').some((one) => plain(one) === whole)) return 0
    return plain(name).startsWith(whole) ? 1 : 2
  }
  return [...fitting].sort((a, b) => rank(a) - rank(b))
}
