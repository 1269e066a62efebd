import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { nameKey } from '../src/main/core/extraction/linking/name-key.ts'
import { variantKeys } from '../src/main/core/extraction/linking/variant-keys.ts'

/**
 * Measures the rules for spellings of one name: node bench/linking.ts [--errors]
 * linking/same.txt has pairs of spellings of one person's name, linking/different.txt pairs of names of different people.
 * Odd lines may be looked at while the rules are written; the even ones are held back, of these only the totals are printed.
 */
const isShown = process.argv.includes('--errors')
const pairs = (file: string): readonly (readonly string[])[] => readFileSync(join(import.meta.dirname, 'linking', file), 'utf8').trim().split('\n').map((line) => line.split(' | '))
const [same, different] = [pairs('same.txt'), pairs('different.txt')]

for (const [name, rest] of [['open half', 0], ['held-back half', 1]] as const) {
  const half = (list: typeof same): typeof same => list.filter((_, index) => index % 2 === rest)
  const meet = (keys: (name: string) => readonly string[]) => ([one = '', other = '']: readonly string[]): boolean => keys(one).some((key) => keys(other).includes(key))
  const [met, wrong] = [half(same).filter(meet(variantKeys)), half(different).filter(meet(variantKeys))]
  const strictly = half(same).filter(meet((text) => [nameKey(text)])).length
  if (isShown && rest === 0) {
    for (const pair of half(same)) if (!met.includes(pair)) process.stdout.write(`  apart: ${pair.join(' | ')} (${pair.flatMap(variantKeys).join(' ')})\n`)
    for (const pair of wrong) process.stdout.write(`  together: ${pair.join(' | ')} (${pair.flatMap(variantKeys).join(' ')})\n`)
  }
  const precision = (met.length / (met.length + wrong.length)) * 100
  process.stdout.write(`${name}: ${half(same).length} pairs of one person, ${met.length} meet (recall ${((met.length / half(same).length) * 100).toFixed(1)}; by the strict key ${strictly}); ${half(different).length} pairs of two, ${wrong.length} meet (precision ${precision.toFixed(1)})\n`)
}
