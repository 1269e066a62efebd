import type { ArticleDocument, Reference } from '../document.ts'
import type { Gazetteer } from '../gazetteer.ts'
import { resolveBody, resolveCountry } from './bodies.ts'
import { findExpressions, type Expression } from './expressions.ts'
import { findGenders, type GenderOfName } from './genders.ts'
import { resolveIt } from './it.ts'
import { resolveMany, resolveSeveral } from './plural.ts'
import { openScene, type Meaning, type Place, type Scene } from './scene.ts'
import { resolveAhead, resolveCalled, resolveOne, resolveOther, resolvePart } from './singular.ts'
import { findStandIns } from './stand-ins.ts'
import { wordOf, type Doc } from './phrase.ts'
import { findUnits, findWhereabouts, standingOf, type Unit } from './units.ts'
import { PREPOSITIONS, SPEECH_FORMS, SUBORDINATORS } from './words.ts'

/** Who says each quotation: the name right behind it with a verb of speech, or the subject that leads in to it. */
function findSpeakers({ tokens, layout }: Doc, units: readonly Unit[]): Map<number, number> {
  const speakers = new Map<number, number>()
  let [token, next] = [0, 0]
  layout.quotations.forEach((quotation, index) => {
    while (token < tokens.length && (tokens[token]?.start ?? 0) < quotation.start) token++
    while (next < units.length && (units[next]?.first ?? 0) < token) next++
    const before = units[next - 1]
    let end = token
    while (end < tokens.length && (tokens[end]?.start ?? 0) < quotation.end) end++
    const behind = units.slice(next, next + 12).find((unit) => unit.first >= end)
    const speaks = (unit: Unit | undefined): unit is Unit => unit?.type === 'person' && unit.standing === 'subject' && unit.verb !== null && SPEECH_FORMS.has(unit.verb) && unit.chains.length === 1
    const isBehind = speaks(behind) && behind.first - end <= 4
    const speaker = isBehind ? behind : speaks(before) && before.sentence === tokens[token]?.sentence ? before : undefined
    if (speaker?.chains[0] !== undefined) speakers.set(index, speaker.chains[0])
  })
  return speakers
}

function resolve(scene: Scene, place: Place, expression: Expression, ahead: readonly Unit[]): Meaning | undefined {
  switch (expression.kind) {
    case 'several':
      return resolveSeveral(scene, place, expression.of, expression.noun, expression.count)
    case 'part':
      return resolvePart(scene, place, expression.part, expression.isPlural)
    case 'other':
      return resolveOther(scene, place, expression.of)
    case 'called':
      return resolveCalled(scene, place, expression.noun)
    case 'body':
      return resolveBody(scene, place, expression.noun, expression.of)
    case 'country':
      return resolveCountry(scene, place)
    case 'it':
      return resolveIt(scene, place, expression.use)
    case 'pronoun': {
      const { pronoun, use } = expression
      if (pronoun.isPlural) return resolveMany(scene, place, use)
      const opens = opensSentence(scene.doc, place)
      return (opens ? resolveAhead(scene, place, ahead, pronoun.gender) : undefined) ?? resolveOne(scene, place, pronoun, use)
    }
  }
}

/** "During his visit", "After she left": a preposition or a conjunction opens the sentence right before. */
function opensSentence({ tokens, ...doc }: Doc, place: Place): boolean {
  const opening = wordOf({ tokens }, place.first - 1)
  return tokens[place.first - 2]?.sentence !== place.sentence && (PREPOSITIONS.has(opening) || SUBORDINATORS.has(opening)) && doc.chains.length > 0
}

/** A resolved expression as a unit that later ones may mean. */
function asUnit(doc: Doc, expression: Expression, { chains }: Meaning, place: Place): Unit {
  const { first, end } = expression
  const how = standingOf(doc, first, end)
  const isOwner = expression.kind === 'pronoun' && expression.use === 'owner'
  const type = doc.chains[chains[0] ?? -1]?.type ?? 'person'
  return { first, end, sentence: place.sentence, chains, type, isPlural: chains.length > 1, ...how, ...(isOwner && { standing: 'owner', verb: null }), gender: null, quotation: place.quotation, isHeadline: place.isHeadline, group: -1_000_000 - first }
}

/**
 * Finds whom pronouns and words such as "the two sides" stand for, and where a capital stands for its government. They become no mentions; the events stage takes their
 * chains for its sides. Reads from left to right with a bounded look back, so it is linear in the text.
 */
export function findReferences(document: ArticleDocument, genderOfName: GenderOfName, gazetteer: Pick<Gazetteer, 'countryName' | 'entry'>): ArticleDocument {
  if (document.language !== 'en' || document.chains.length === 0) return document
  const where = findWhereabouts(document)
  const named = findUnits(document, where)
  const opened = openScene(document, document.posts, findGenders(document, genderOfName), new Map(), (code) => gazetteer.countryName(code))
  const mentionOf = new Map(document.mentions.map((mention, i) => [mention.first, i] as const).toReversed())
  const standIns = findStandIns(opened, named, mentionOf, gazetteer)
  const governments = new Map(standIns.map(({ mention, chain }) => [document.mentions[mention]?.first, chain]))
  // "Manila protested. It …": the country that acts, not the town.
  const units = named.map((unit): Unit => {
    const country = unit.type === 'place' ? governments.get(unit.first) : undefined
    return country === undefined ? unit : { ...unit, chains: [country] }
  })
  const scene = { ...opened, speakers: findSpeakers(document, units) }
  const references: Reference[] = []
  let next = 0
  for (const expression of findExpressions(document)) {
    const { first, end } = expression
    for (; (units[next]?.first ?? Infinity) < first; next++) scene.seen.push(...units.slice(next, next + 1))
    const place: Place = { first, sentence: document.tokens[first]?.sentence ?? 0, quotation: where.quotationAt(first), isHeadline: where.isHeadline(first) }
    const meaning = resolve(scene, place, expression, units.slice(next, next + 3))
    if (!meaning) continue
    references.push({ first, end, ...meaning })
    scene.seen.push(asUnit(document, expression, meaning, place))
  }
  const reasons = new Map(standIns.map(({ mention, why }) => [mention, why]))
  const mentions = document.mentions.map((mention, i) => (reasons.has(i) ? { ...mention, why: `${mention.why}; ${reasons.get(i) ?? ''}` } : mention))
  return { ...document, mentions, references, standIns }
}
