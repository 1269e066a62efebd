import { expect, test } from 'vitest'
import { parseTagger } from '../extraction/model/weights.ts'
import { extract } from '../extraction/extract.ts'
import type { CorrectedArticle } from './corrected-article.ts'
import { learnLayer, lexiconOf } from './learn-layer.ts'

type Span = CorrectedArticle['spans'][number]

function corrected(text: string, names: readonly (readonly [string, Span['type']])[], rejected: CorrectedArticle['rejected'] = []): CorrectedArticle {
  const spans = names.map(([name, type]): Span => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length, type }))
  return { id: text, text, spans, open: [], unknown: [], skipped: [], rejected }
}

/** An analyst for whom the ships of a registry are organizations: what ships does not know that convention. */
const SHIPS = ['Tarnvik', 'Oskeld', 'Marrun', 'Velloth', 'Pindar', 'Quorrel', 'Sundvar', 'Ithmar', 'Dorrick', 'Ankerel']
const houseStyle = SHIPS.map((ship) => corrected(`The freighter MV ${ship} left the port on Monday. The crew of the MV ${ship} was unharmed.`, [[`MV ${ship}`, 'organization'], ['Monday', 'date']]))
  .map((article, n): CorrectedArticle => {
    const name = `MV ${SHIPS[n]}`
    const again = article.text.lastIndexOf(name)
    return { ...article, spans: [...article.spans, { start: again, end: again + name.length, type: 'organization' }] }
  })

const found = (text: string, layer?: ReturnType<typeof parseTagger>['layers'][number]): readonly string[] =>
  extract({ draft: { text, warnings: [] }, lexicon: [], layer }).mentions.map(({ start, end, type }) => `${type} ${text.slice(start, end)}`)

test('ten reviewed articles teach a convention that an article with other names is read by', () => {
  const learned = learnLayer(houseStyle)
  expect(learned.with).toBeGreaterThan(learned.without)
  const layer = parseTagger(learned.bytes ?? new Uint8Array()).layers[0]
  const text = 'The freighter MV Halbrun left the port on Friday.'
  expect(found(text)).not.toContain('organization MV Halbrun')
  expect(found(text, layer)).toContain('organization MV Halbrun')
})

test('the same articles teach the same bytes', () => {
  expect(learnLayer(houseStyle.slice(0, 5)).bytes).toEqual(learnLayer(houseStyle.slice(0, 5)).bytes)
})

test('a layer that brings nothing to the articles it was not learned from is not used', () => {
  const known = ['Anna Vogel', 'Peter Lang', 'Maria Ruiz', 'John Baker', 'Sara Holm'].map((name) => corrected(`${name} left for Geneva on Monday.`, [[name, 'person'], ['Geneva', 'place'], ['Monday', 'date']]))
  expect(learnLayer(known)).toEqual({ bytes: undefined, without: 100, with: 100 })
})

test('fewer than five articles teach nothing', () => {
  expect(learnLayer(houseStyle.slice(0, 4)).bytes).toBeUndefined()
})

test('the lexicon of articles holds accepted names of entities, and rejected ones that are accepted nowhere', () => {
  const articles = [
    corrected('Lena Ortiz left on Monday.', [['Lena Ortiz', 'person'], ['Monday', 'date']], [{ name: 'Tarn', type: 'place' }]),
    corrected('Tarn is far.', [['Tarn', 'place']], [{ name: 'Far', type: 'person' }])
  ]
  expect(lexiconOf(articles)).toEqual([
    { name: 'Tarn', type: 'place', verdict: 'accepted' },
    { name: 'Far', type: 'person', verdict: 'rejected' },
    { name: 'Lena Ortiz', type: 'person', verdict: 'accepted' }
  ])
})
