import type { Candidate } from '../document.ts'
import { inNormalCase } from '../normal-case.ts'
import { textOf, wordsOf } from '../span-words.ts'
import { countBefore, join, open, type Growing, type Work } from './growing.ts'

const PARTICLE = /^(?:al|el|bin|ibn|ben|abu|van|von|der|de|da|do|dos|del|di|la|le)$/
const plainWord = (word: string): string => word.replace(/^(?:al|el|ad|ar|as|ash|an|at|az|ul)-/, '').replace(/[.'-]/g, '')

/** Whether a short form can be a fuller name's: its words are the last ones, or the first, or its initials fit. */
export function isShortFormOf(short: readonly string[], full: readonly string[]): boolean {
  const [a, b] = [short.map(plainWord).filter(Boolean), full.map(plainWord).filter(Boolean)]
  if (a.length === 0 || a.length > b.length) return false
  const fits = (one: string | undefined, other: string | undefined): boolean => one !== undefined && other !== undefined && (one === other || (one.length === 1 && other.startsWith(one)) || (other.length === 1 && one.startsWith(other)))
  const isTail = a.every((word, n) => fits(word, b[b.length - a.length + n]))
  const isHead = a.every((word, n) => fits(word, b[n]))
  const isSkipping = a.length > 1 && fits(a[0], b[0]) && a.at(-1) === b.at(-1)
  return isSkipping || ((isTail || isHead) && a.some((word) => word.length > 1) && !(a.length === 1 && PARTICLE.test(a[0] ?? '')))
}

/** Whether a single word stands inside a longer name and is no father's: "Quispe" of "Germán Quispe Mamani", "Lula" of "Luiz Inácio Lula da Silva". */
export function isInnerName(short: readonly string[], full: readonly string[]): boolean {
  const [word = ''] = short
  const at = full.indexOf(word, 1)
  return short.length === 1 && word.length > 2 && !PARTICLE.test(word) && at > 0 && at < full.length - 1 && !/^(?:bin|ibn|ben)$/.test(full[at - 1] ?? '')
}

/** Persons: full names first, so that a short form before its full name (in a headline) finds it, too. */
export function addPersons(work: Work, indices: readonly number[]): void {
  const { document } = work
  const full = new Map<string, Growing[]>()
  const remember = (words: readonly string[], chain: Growing): void => {
    for (const word of new Set([words.at(-1), words[0]].map((one) => plainWord(one ?? '')))) full.set(word, [...(full.get(word) ?? []), chain])
  }
  const byLength = indices.map((i) => [i, wordsOf(document, document.mentions[i] ?? { first: 0, end: 0 })] as const).sort((a, b) => b[1].length - a[1].length || a[0] - b[0])
  const words = new Map<Growing, readonly string[]>()
  for (const [i, own] of byLength) {
    const mention = document.mentions[i]
    if (!mention) continue
    const key = own.join(' ')
    const exact = work.byKey.get(`person ${key}`)
    const text = textOf(document, mention)
    if (exact) {
      join(work, exact, i, mention, text)
      continue
    }
    const candidates = new Set([own.at(-1), own[0]].flatMap((word) => full.get(plainWord(word ?? '')) ?? []).filter((chain) => isShortFormOf(own, words.get(chain) ?? [])))
    const inner = candidates.size > 0 ? [] : [...words].filter(([, name]) => isInnerName(own, name)).map(([one]) => one)
    const chain = chooseNearest([...candidates], mention) ?? (inner.length === 1 ? inner[0] : undefined)
    if (chain) {
      join(work, chain, i, mention, text)
      if (candidates.size === 1 || inner.length === 1) work.byKey.set(`person ${key}`, chain)
    } else {
      const opened = open(work, 'person', i, mention, key, inNormalCase(text))
      words.set(opened, own)
      remember(own, opened)
    }
  }
}

/** Of several people with the name, the one mentioned last before; where none was, the first. */
function chooseNearest(chains: readonly Growing[], mention: Candidate): Growing | undefined {
  if (chains.length < 2) return chains[0]
  const at = (chain: Growing): number => chain.positions[countBefore(chain.positions, mention.first) - 1] ?? -1
  return chains.reduce((best, chain) => (at(chain) > at(best) ? chain : best))
}
