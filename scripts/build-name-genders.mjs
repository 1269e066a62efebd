#!/usr/bin/env node
// Compiles resources/name-genders.json from @faker-js/faker: given names that its lists give to men alone, and to women alone.
// The same package gives the same bytes. Run with `node scripts/build-name-genders.mjs` after it was updated.
import { allLocales } from '@faker-js/faker'
import fs from 'node:fs'
import path from 'node:path'
import { isLatinName, plain, romanise } from './latin-names.mjs'

const TARGET = process.argv[2] ?? path.join(import.meta.dirname, '..', 'resources', 'name-genders.json')
const { version } = JSON.parse(fs.readFileSync(path.join(import.meta.dirname, '..', 'node_modules', '@faker-js', 'faker', 'package.json'), 'utf8'))

/** In how many languages a list of this gender has each name, folded. */
function countNames(gender) {
  const counts = new Map()
  for (const locale of Object.values(allLocales)) {
    const names = (locale.person?.first_name?.[gender] ?? []).map((name) => plain(/^\p{Script=Cyrillic}+$/u.test(name) ? romanise(name) : name))
    for (const name of new Set(names.filter((one) => isLatinName(one) && /^[A-Z][a-z'-]{2,14}$/.test(one)))) counts.set(name.toLowerCase(), (counts.get(name.toLowerCase()) ?? 0) + 1)
  }
  return counts
}

const [male, female] = [countNames('male'), countNames('female')]
/** A name of both genders counts as one's where that one has it in at least four times as many languages. */
const mostly = (own, other) => [...own].filter(([name, count]) => count >= 4 * (other.get(name) ?? 0)).map(([name]) => name).sort().join(' ')
const compiled = { about: [{ package: '@faker-js/faker', version, licence: 'MIT', what: 'given names of men and of women in many languages' }], male: mostly(male, female), female: mostly(female, male) }
fs.writeFileSync(TARGET, `${JSON.stringify(compiled, null, 1)}\n`)
