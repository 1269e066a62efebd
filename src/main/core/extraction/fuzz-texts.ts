import { INVENTED_ARTICLES } from './invented-articles.ts'
import { createRandom } from './model/random.ts'

const PIECES = [
  'Iranian', 'Foreign Minister', 'President', 'Lena Ortiz', 'al-', 'bin', 'U.S.', 'Gen.', 'in', 'of', 'the', 'and', ',', '.', '\n', '\n\n', '–', '(', ')', '“', '”', '"', '’s', '-', '2023', 'January', '3', 'on Friday', 'since', 'Syria', 'UN',
  'Ministry', 'Bank of', 'WFP', '$45', 'million', 'said', 'TEHRAN', '\ud800', '\udc00', '\u0000', '\u200f', 'محمد', '北京', '\u0301', 'ﬁ', 'İ', 'ß', '😀', '\t', '\r\n', 'a-b-c', '1.2.3.4', 'x'.repeat(90), 'Mr.', 'K.', 'who', 'to', 'spokesman for', 'met', 'held', 'talks', 'visit', 'with', 'between', 'he', 'they', 'denied that', 'will', 'condemned', 'attack', 'after', 'if', ', which', 'visited', 'called on', 'according to', 'not'
]

/** Signs that no news has, or that end something where nothing began: joiners, marks of direction, controls, halves of pairs. */
const ODD = ['\u0000', '\u0007', '\u001b', '\u00a0', '\u00ad', '\u200b', '\u200d', '\u200e', '\u202e', '\u2066', '\u2069', '\ufeff', '\ufffe', '\ud83d', '\udc00', '\ud800\ud800', '\u0301', '\u0644', 'שלום', 'ｆｕｌｌ', '𝐁𝐨𝐥𝐝', '[', '((', '”', '"', '\r', '\v', '\u2028', '—', "'", '’', '..', '0', '٣', '½']

const pick = <T>(all: readonly T[], next: () => number, otherwise: T): T => all[Math.floor(next() * all.length)] ?? otherwise

function mixture(next: () => number): string {
  return Array.from({ length: Math.floor(next() * 60) }, () => `${pick(PIECES, next, '')}${next() < 0.8 ? ' ' : ''}`).join('')
}

/** Any code units, most of them from the first planes, a few hundred at most. */
function noise(next: () => number): string {
  const most = pick([0x7f, 0x24f, 0x6ff, 0xffff], next, 0x7f)
  return Array.from({ length: Math.floor(next() * 300) }, () => String.fromCharCode(Math.floor(next() * most))).join('')
}

/** One change such as a keyboard, a bad conversion or a careless cut makes. */
function mutate(text: string, next: () => number): string {
  const at = Math.floor(next() * (text.length + 1))
  const end = Math.min(text.length, at + Math.floor(next() * 12))
  const cut = text.slice(at, end)
  switch (Math.floor(next() * 9)) {
    case 0:
      return text.slice(0, at) + text.slice(end)
    case 1:
      return text.slice(0, end) + cut + text.slice(end)
    case 2:
      return text.slice(0, at) + pick(ODD, next, '') + text.slice(at)
    case 3:
      return text.slice(0, at) + pick(PIECES, next, '') + text.slice(at)
    case 4:
      return text.slice(0, at) + cut.toUpperCase() + text.slice(end)
    case 5:
      return text.slice(0, at) + cut.replaceAll(' ', '\n') + text.slice(end)
    case 6:
      return text.slice(at) + text.slice(0, at)
    case 7:
      return text.slice(0, at)
    default:
      return text.replaceAll(pick([' ', ',', '.', 'e', 'the'], next, ' '), pick(['', '  ', '.', '-', '"'], next, ''))
  }
}

/** A sentence or two of an invented article with some changes. */
function mutant(next: () => number): string {
  const { text } = INVENTED_ARTICLES[Math.floor(next() * INVENTED_ARTICLES.length)] ?? { text: '' }
  const from = Math.floor(next() * Math.max(1, text.length - 200))
  let changed = text.slice(from, from + 60 + Math.floor(next() * 400))
  for (let changes = Math.floor(next() * 8); changes > 0; changes--) changed = mutate(changed, next)
  return changed
}

/** The text of a seed: by turns a mixture of names and signs, a mutated piece of news, any code units, one thing repeated. */
export function fuzzText(seed: number): string {
  const next = createRandom(seed)
  switch (seed % 8) {
    case 0:
      return noise(next)
    case 1:
    case 2:
    case 3:
      return mixture(next)
    case 4:
      return `${pick(PIECES, next, 'a')}${pick([' ', '', '-', ', '], next, '')}${pick(ODD, next, '')}`.repeat(1 + Math.floor(next() * 80))
    default:
      return mutant(next)
  }
}
