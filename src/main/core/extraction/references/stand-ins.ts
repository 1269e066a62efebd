import type { StandIn } from '../document.ts'
import type { Gazetteer } from '../gazetteer.ts'
import { wordSet } from '../lists/word-set.ts'
import type { Scene } from './scene.ts'
import { isVerb, wordOf, type Doc } from './phrase.ts'
import type { Unit } from './units.ts'
import { keyOf } from '../span-words.ts'


/** Seats of governments, palaces and streets that news names for them, by their folded words. */
const SEATS: ReadonlyMap<string, string> = new Map([
  ['kremlin', 'RUS'], ['white house', 'USA'], ['foggy bottom', 'USA'], ['downing street', 'GBR'], ['whitehall', 'GBR'], ['elysee', 'FRA'], ['elysee palace', 'FRA'], ["quai d'orsay", 'FRA'],
  ['matignon', 'FRA'], ['blue house', 'KOR'], ['casa rosada', 'ARG'], ['zhongnanhai', 'CHN'], ['palazzo chigi', 'ITA'], ['quirinale', 'ITA'], ['farnesina', 'ITA'], ['moncloa', 'ESP'],
  ['planalto', 'BRA'], ['itamaraty', 'BRA'], ['casa de narino', 'COL'], ['miraflores', 'VEN'], ['la moneda', 'CHL'], ['south block', 'IND'], ['malacanang', 'PHL'], ['malacanang palace', 'PHL'],
  ['merdeka palace', 'IDN'], ['baabda', 'LBN'], ['baabda palace', 'LBN'], ['grand serail', 'LBN'], ['bankova', 'UKR'], ['ballhausplatz', 'AUT'], ['aso rock', 'NGA'], ['union buildings', 'ZAF'],
  ['jubilee house', 'GHA'],
  // Capitals that the gazetteer keeps among towns and provinces.
  ['washington', 'USA'], ['washington d.c.', 'USA'], ['london', 'GBR'], ['kyiv', 'UKR'], ['kiev', 'UKR'], ['beijing', 'CHN'], ['peking', 'CHN'], ['khartoum', 'SDN'], ['sanaa', 'YEM'], ["sana'a", 'YEM'],
  ['riyadh', 'SAU'], ['new delhi', 'IND'], ['delhi', 'IND'], ['wellington', 'NZL'], ['dublin', 'IRL'], ['pretoria', 'ZAF'], ['astana', 'KAZ'], ['bern', 'CHE'], ['naypyidaw', 'MMR'], ['tel aviv', 'ISR'],
  ['the hague', 'NLD'], ['hague', 'NLD']
])

/** Capitals that the gazetteer keeps among towns and provinces, and the seat of the European Union, which it takes for a region. */
export const isSeatOfGovernment = (folded: string): boolean => SEATS.has(folded) || folded === 'brussels'

const AUXILIARIES = wordSet('has have had will would can could may might must should shall is was are were be been being did does do also not reportedly officially still now never')
/** What happens to a town rather than what a government does. */
const NOT_DONE = wordSet('is was are were has had have be been lies sits remains remained saw sees hosts hosted witnessed stands stood became fell burned shook woke celebrated received welcomed hit lost suffered held meet met flooded froze')
/** "was accused": said of governments, where other passives are said of towns. */
const DONE_TO = wordSet('accused criticized criticised urged warned told asked invited condemned blamed pressed considering seeking trying preparing planning ready willing expected prepared concerned worried committed opposed determined')
const DEALINGS = wordSet('accused accuses accusing urged urges urging warned warns warning told tells asked asks asking blamed blames blaming thanked thanks condemned condemns criticized criticised pressed presses pressing invited backed supported informed notified assured threatened sued')
const RELATIONS = /^(?:relations|ties|talks|dialogue|negotiations|cooperation|tensions|alliance|consultations|rapprochement|deal|agreement|dispute|trade|war|differences|disputes)$/
const POLICIES = /^(?:decision|decisions|refusal|policy|policies|position|stance|view|views|concerns|concern|interests|interest|ties|relations|response|reaction|support|demand|demands|proposal|offer|request|commitment|readiness|ambassador|envoy|allies|ally|role|help|efforts|plan|plans|approach|foreign|opposition|ambitions|influence|behalf|threat|threats|request|requests|attitude|nuclear|military|diplomatic|rejection|willingness|insistence|claim|claims|accusation|accusations)$/

/** What a subject does: the verb behind its auxiliaries, and whether it is done to it. */
function isDeed(doc: Doc, unit: Unit): boolean {
  if (unit.verb === null) return false
  let at = unit.end
  while (at < unit.end + 30 && wordOf(doc, at) !== unit.verb) at++
  let isPassive = false
  for (; at < unit.end + 36 && AUXILIARIES.has(wordOf(doc, at)); at++) isPassive ||= /^(?:is|was|are|were|be|been|being)$/.test(wordOf(doc, at))
  const verb = wordOf(doc, at)
  if (isPassive) return DONE_TO.has(verb)
  return isVerb(verb) ? !NOT_DONE.has(verb) : at > unit.end && AUXILIARIES.has(wordOf(doc, at - 1)) && doc.tokens[at]?.isCapital === false
}

/** Whether words name a government by its seat: it does something, is dealt with, has ties or a policy. */
function acts(doc: Doc, unit: Unit, units: readonly Unit[]): boolean {
  const before = wordOf(doc, unit.first - 1)
  switch (unit.standing) {
    case 'subject':
      return isDeed(doc, unit)
    case 'object':
      return unit.verb !== null && DEALINGS.has(unit.verb)
    case 'owner':
      return POLICIES.test(wordOf(doc, unit.end + 1))
    case 'oblique':
      return (/^(?:with|between|among|towards?|against)$/.test(before) && RELATIONS.test(wordOf(doc, unit.first - 2))) || units.some((other) => other.group === unit.group && other.first < unit.first && acts(doc, other, []))
  }
}

/**
 * Finds the capitals and palaces that stand for their government where they act ("Ankara said", "ties with Moscow"): the
 * mention stays the place it is, and the country acts, where the article names it.
 */
export function findStandIns(scene: Scene, units: readonly Unit[], mentionOf: ReadonlyMap<number, number>, gazetteer: Pick<Gazetteer, 'entry'>): readonly StandIn[] {
  const { doc, countries } = scene
  return units.flatMap((unit, i): readonly StandIn[] => {
    const mention = mentionOf.get(unit.first)
    const own = doc.chains[unit.chains[0] ?? -1]
    if (mention === undefined || unit.type === 'person' || unit.chains.length !== 1 || own?.country === null || own === undefined) return []
    const key = keyOf(doc, unit)
    const isSeat = SEATS.get(key) === own.country
    if (!isSeat && (unit.type !== 'place' || gazetteer.entry(key)?.kind !== 'capital')) return []
    const chain = countries.get(own.country)
    if (chain === undefined || chain === unit.chains[0] || !acts(doc, unit, units.slice(Math.max(0, i - 3), i))) return []
    return [{ mention, chain, why: `stands for the government of ${doc.chains[chain]?.name ?? own.country}, which acts` }]
  })
}
