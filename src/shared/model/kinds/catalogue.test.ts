import { expect, test } from 'vitest'
import { KINDS, kindNamed } from './catalogue.ts'
import { PLOVER_MODES, PLOVER_TYPES, type EventKind } from './kind.ts'

const SEED_KINDS: readonly (readonly [string, string])[] = [['meet', '040'], ['discuss', '040'], ['visit', '042'], ['statement', '010'], ['praise', '051'], ['thank', '051'], ['brief', '040']]
/** CAMEO codes of diplomacy's everyday (Dictionaries, CAMEO.Manual.1.1b3.tex), to three digits. */
const EVERYDAY = '010 011 012 013 014 015 016 017 018 019 020 021 022 023 024 025 026 027 030 031 032 033 034 035 036 037 038 039 040 041 042 043 044 045 046 050 051 052 053 054 055 056 057 060 061 062 063 064 070 071 072 073 074 075 081 082 083 084 085 086 087 090 091 092 100 103 104 105 106 110 111 112 113 114 115 116 120 121 122 123 124 125 126 127 128 129 130 131 132 133 134 136 138 139 141 142 143 144 145 150 151 152 153 154 160 161 162 163 164 165 166 170 171 172 173 174 175 176 180 181 182 183 185 186 190 191 192 193 194 195 196 202 203 204'.split(' ')

const triggersOf = ({ verbs, nouns, phrases }: EventKind): readonly string[] => [...verbs, ...nouns, ...phrases.map(({ words }) => words)]

test('there are at least 110 kinds, each name once and found by it', () => {
  expect(KINDS.length).toBeGreaterThanOrEqual(110)
  expect(new Set(KINDS.map(({ name }) => name)).size).toBe(KINDS.length)
  for (const kind of KINDS) expect(kindNamed(kind.name)).toBe(kind)
  expect(kindNamed('no such kind')).toBeUndefined()
})

test('every type has its modes and no others, and each mode has a kind', () => {
  for (const { name, plover, mode } of KINDS) if (mode !== null) expect(plover && PLOVER_MODES[plover], name).toContain(mode)
  for (const type of PLOVER_TYPES) {
    const kinds = KINDS.filter(({ plover }) => plover === type)
    expect(kinds.length, type).toBeGreaterThan(0)
    for (const mode of PLOVER_MODES[type]) expect(kinds.some((kind) => kind.mode === mode), `${type} ${mode}`).toBe(true)
  }
})

test('CAMEO codes are of two to four digits, and all 20 roots and the everyday codes are there', () => {
  const roots = new Set(KINDS.map(({ cameo }) => cameo.slice(0, 2)))
  for (let root = 1; root <= 20; root++) expect(roots, String(root)).toContain(String(root).padStart(2, '0'))
  expect(roots.size).toBe(20)
  for (const { name, cameo } of KINDS) expect(cameo, name).toMatch(/^\d{2,4}$/)
  const coded = new Set(KINDS.map(({ cameo }) => cameo.slice(0, 3)))
  for (const code of EVERYDAY) expect(coded, code).toContain(code)
})

test('what the sample article’s gold calls its events is there', () => {
  for (const [name, cameo] of SEED_KINDS) expect(kindNamed(name)?.cameo, name).toBe(cameo)
})

test('only statements and what CAMEO counts with them have no PLOVER type', () => {
  for (const { name, plover, cameo } of KINDS) expect(plover === null, name).toBe(cameo.startsWith('01'))
})

test('no verb and no noun stands alone for two kinds', () => {
  for (const list of ['verbs', 'nouns'] as const) {
    const owner = new Map<string, string>()
    for (const kind of KINDS) for (const word of kind[list]) {
      expect(owner.get(word), `${word}: ${kind.name}`).toBeUndefined()
      owner.set(word, kind.name)
    }
  }
})

test('no phrase stands for two kinds', () => {
  const owner = new Map<string, string>()
  for (const kind of KINDS) for (const { words, with: heads } of kind.phrases) for (const head of heads) {
    const phrase = `${words} + ${head}`
    expect(owner.get(phrase) ?? kind.name, phrase).toBe(kind.name)
    owner.set(phrase, kind.name)
  }
})

test('words that mean too much trigger nothing by themselves', () => {
  const verbs = new Set(KINDS.flatMap((kind) => kind.verbs))
  for (const verb of ['call', 'back', 'strike', 'fire', 'hold', 'host', 'receive', 'sign', 'reach', 'break', 'cut', 'take', 'give', 'make', 'send', 'beat', 'hit', 'run', 'express']) expect(verbs).not.toContain(verb)
})

test('each kind is told in a line, in lower case, with one of its triggers in its example', () => {
  for (const kind of KINDS) {
    expect(kind.name).toMatch(/^[a-z][a-z ]+$/)
    for (const text of [kind.rule, kind.example]) expect(text, kind.name).toMatch(/^[A-Z“][^\n]+[.]$/)
    for (const text of [kind.actor, kind.recipient]) expect(text, kind.name).toMatch(/^[a-z]/)
    expect(triggersOf(kind).some((trigger) => isIn(kind.example, trigger)), `${kind.name}: ${kind.example}`).toBe(true)
  }
})

const IRREGULAR: Readonly<Record<string, string>> = { meet: 'met', hold: 'held', send: 'sent', give: 'gave', take: 'took', fly: 'flew', go: 'went', lay: 'laid', pay: 'paid', seek: 'sought', withdraw: 'withdrew', let: 'let', put: 'put', shoot: 'shot', break: 'broke', cut: 'cut', beat: 'beat', overthrow: 'overthrew', sell: 'sold', forgive: 'forgave', say: 'said', spread: 'spread', bow: 'bowed' }

/** Whether the first word of a trigger stands in a sentence in a form of it, and its other words after it. */
function isIn(sentence: string, trigger: string): boolean {
  const [first = '', ...rest] = trigger.toLowerCase().split(' ')
  const stem = first.replace(/(?:e|y)$/, '')
  const forms = [stem, IRREGULAR[first] ?? stem]
  const words = sentence.toLowerCase().split(/[^\p{L}’'-]+/u)
  const at = words.findIndex((word) => forms.some((form) => word.startsWith(form)))
  return at >= 0 && rest.every((word) => words.slice(at + 1).includes(word))
}
