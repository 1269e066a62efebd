import { clauseSubject, lookBack, pointsFor, type Meaning, type Place, type Scene } from './scene.ts'
import { wordOf } from './phrase.ts'
import type { Unit } from './units.ts'
import { ARRIVALS, CALLED, JUDGING, RECEPTIONS, SPEECH_FORMS, type Gender, type Pronoun, type Standing } from './words.ts'

const KNOWN_GENDER = 1.4
/** Below this lead over the next one nobody is taken: the text leaves it open. */
const LEAST_LEAD = 0.25

interface Scored {
  readonly chain: number
  readonly score: number
  readonly unit: Unit
}

/** Reads "he", "her", "his": the one who fits by gender and stands in the foreground. */
export function resolveOne(scene: Scene, place: Place, pronoun: Pronoun, use: Standing | 'reflexive'): Meaning | undefined {
  const units = lookBack(scene, place)
  const subject = clauseSubject(units, place)
  if (use === 'reflexive') {
    const own = units.at(-1)?.end === place.first ? units.at(-1) : subject
    return own?.type === 'person' && own.chains.length === 1 && fits(scene, own, pronoun.gender) ? { chains: own.chains, confidence: 0.9, why: 'Refers back to the subject' } : undefined
  }
  const barred = new Set(subject && isOther(scene, subject, place, use) ? subject.chains : [])
  const speaker = scene.speakers.get(place.quotation)
  if (speaker !== undefined) barred.add(speaker)
  const candidates = units.filter((unit) => unit.type === 'person' && !unit.isPlural && unit.chains.length < 2 && !unit.chains.some((chain) => barred.has(chain)) && fits(scene, unit, pronoun.gender))
  // A known gender does not bring somebody back whom a later sentence has put into the background.
  const foreground = candidates.findLast((unit) => unit.standing === 'subject' && unit.chains.length > 0)?.sentence ?? -1
  const scored = candidates.map((unit): Scored => ({ chain: unit.chains[0] ?? -1, unit, score: scoreOf(scene, unit, place, use, subject) + genderPoints(scene, unit, pronoun.gender) / (unit.sentence < foreground ? 4 : 1) }))
  const meaning = choose(scene, scored, 'Names the person in the foreground before it')
  const chain = meaning?.chains[0]
  if (meaning && chain !== undefined && pronoun.gender && meaning.confidence >= 0.75 && !scene.genders.has(chain)) scene.genders.set(chain, pronoun.gender)
  return meaning
}

/** "During his visit, Ortiz said": the subject that follows, where nobody of the sentence came before. */
export function resolveAhead(scene: Scene, place: Place, ahead: readonly Unit[], gender: Gender | null): Meaning | undefined {
  const subject = ahead.find((unit) => unit.standing === 'subject' && unit.type === 'person')
  if (subject?.sentence !== place.sentence || subject.chains.length !== 1 || !fits(scene, subject, gender)) return undefined
  return { chains: subject.chains, confidence: 0.8, why: 'Opens the sentence, before the one it means' }
}

function genderOf(scene: Scene, unit: Unit): Gender | null {
  return unit.gender ?? scene.genders.get(unit.chains[0] ?? -1) ?? null
}

/** A woman or man who is known as such is preferred to one of whom it is not known; of people without a name it seldom is. */
function genderPoints(scene: Scene, unit: Unit, gender: Gender | null): number {
  const own = genderOf(scene, unit)
  return own === null ? (unit.chains.length === 0 ? KNOWN_GENDER / 2 : 0) : own === gender ? KNOWN_GENDER : 0
}

/** Whether somebody else than the subject of the clause must be meant: "thanked him", "accepted his resignation". */
function isOther(scene: Scene, subject: Unit, place: Place, use: Standing): boolean {
  if (use === 'object') return isItsClause(scene, subject, place)
  return use === 'owner' && wordOf(scene.doc, place.first - 1).startsWith('accept') && wordOf(scene.doc, place.first + 1) === 'resignation'
}

/** Whether no clause with a subject of its own stands between: "Krol denied that the army sought him". */
function isItsClause({ doc }: Scene, subject: Unit, place: Place): boolean {
  for (let at = subject.end; at < place.first; at++) if (/^(?:that|which|who|whose|what|where|when|because)$/.test(wordOf(doc, at)) && at > subject.end + 1) return false
  return true
}

function fits(scene: Scene, unit: Unit, gender: Gender | null): boolean {
  const own = genderOf(scene, unit)
  return own === null || gender === null || own === gender
}

function scoreOf({ doc }: Scene, unit: Unit, place: Place, use: Standing, subject: Unit | undefined): number {
  const distance = place.sentence - unit.sentence
  const standing = unit.isRelative && distance === 0 ? 'subject' : unit.standing
  let score = pointsFor(standing, distance)
  // Of two subjects of one sentence, the nearer one; for an object the other one of the sentence before.
  if (distance === 0 && unit === subject) score += 0.6
  if (use === 'object' && distance > 0 && standing !== 'subject') score += 0.8
  if (unit.verb !== null && SPEECH_FORMS.has(unit.verb) && isAfterQuotation(place, doc)) score += 0.8
  if (use === 'owner' && distance === 0) score += ownerPoints(doc, unit, place)
  return unit.chains.length === 0 ? score - 0.3 : score
}

/** "Ortiz and her aide", "thanked Ortiz for her help". */
function ownerPoints(doc: Scene['doc'], unit: Unit, place: Place): number {
  const between = place.first - unit.end
  if (between === 1 && wordOf(doc, unit.end) === 'and') return 3.8
  // What is somebody's is mostly that of one of the sentence.
  return between <= 2 && unit.standing === 'object' && JUDGING.has(unit.verb ?? '') ? 2.8 : 0.8
}

function isAfterQuotation(place: Place, doc: Scene['doc']): boolean {
  return /^["”]$/.test(wordOf(doc, place.first - 1)) && SPEECH_FORMS.has(wordOf(doc, place.first + 1))
}

/** The one with most points, once for each person; how far it leads says how sure it is. */
function choose({ doc }: Scene, scored: readonly Scored[], why: string): Meaning | undefined {
  const best = new Map<number, Scored>()
  for (const one of scored) {
    const there = best.get(one.chain)
    if (!there || one.score > there.score) best.set(one.chain, one)
  }
  const [first, second] = [...best.values()].sort((a, b) => b.score - a.score || b.unit.first - a.unit.first)
  if (!first || first.chain < 0) return undefined
  const lead = second ? first.score - second.score : 3
  if (lead < LEAST_LEAD) return undefined
  return { chains: [first.chain], confidence: lead >= 2.5 ? 0.92 : lead >= 1.4 ? 0.85 : lead >= 0.8 ? 0.75 : 0.6, why: `${why}: ${doc.chains[first.chain]?.name ?? ''}` }
}

/** "the guest" and "the host": by who arrived and who received whom in the last sentences. */
export function resolvePart(scene: Scene, place: Place, part: 'guest' | 'host', isPlural: boolean): Meaning | undefined {
  const units = lookBack(scene, place).filter((unit) => unit.type === 'person' && unit.chains.length === 1)
  for (const unit of units.toReversed()) {
    const verb = unit.verb ?? ''
    const isReceived = RECEPTIONS.has(verb) && unit.standing === 'object'
    const isGuest = isReceived || (ARRIVALS.has(verb) && unit.standing === 'subject')
    const isHost = RECEPTIONS.has(verb) && unit.standing === 'subject'
    if (!(part === 'guest' ? isGuest : isHost)) continue
    const chains = isPlural ? [...new Set(units.filter(({ group }) => group === unit.group).flatMap((one) => one.chains))] : unit.chains
    return { chains, confidence: 0.85, why: part === 'guest' ? 'The one who arrived or was received' : 'The one who received the guest' }
  }
  return undefined
}

/** "thanked her host", "accused its neighbour": of the two of the sentence before, the one who is not the subject here. */
export function resolveOther(scene: Scene, place: Place, of: 'person' | 'country'): Meaning | undefined {
  const units = lookBack(scene, place).filter((unit) => unit.chains.length === 1 && (of === 'person' ? unit.type === 'person' : unit.chains.every((chain) => scene.isCountry(chain))))
  const own = clauseSubject(units, place)?.chains[0]
  const before = units.findLast((unit) => unit.sentence < place.sentence)?.sentence
  const named = new Set(units.filter(({ sentence }) => sentence === before).flatMap(({ chains }) => chains))
  const others = [...named].filter((chain) => chain !== own)
  if (own === undefined || !named.has(own) || others.length !== 1) return undefined
  return { chains: others, confidence: 0.8, why: `The other one of two: ${scene.doc.chains[others[0] ?? -1]?.name ?? ''}` }
}

/** "the diplomat", "the general": the last one who may be called so. */
export function resolveCalled(scene: Scene, place: Place, noun: string): Meaning | undefined {
  const heads = CALLED.get(noun)
  const gender = noun === 'woman' ? 'female' : noun === 'man' ? 'male' : null
  const units = lookBack(scene, place).filter((unit) => unit.type === 'person' && !unit.isPlural && unit.chains.length < 2 && fits(scene, unit, gender))
  const mayBe = (unit: Unit): boolean => {
    const held = scene.heads.get(unit.chains[0] ?? -1)
    return gender !== null ? genderOf(scene, unit) === gender : held !== undefined && (heads === null || [...held].some((head) => heads?.has(head)))
  }
  const scored = units.filter(mayBe).map((unit): Scored => ({ chain: unit.chains[0] ?? -1, unit, score: scoreOf(scene, unit, place, 'subject', undefined) }))
  return choose(scene, scored, 'The last one who may be called so')
}
