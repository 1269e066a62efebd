import { type Clause, subjectsOf } from './clause.ts'
import type { NounChunk } from './chunks.ts'
import type { Draft } from './draft.ts'
import { singularOf } from './lemmas.ts'
import type { Scene } from './scene.ts'

/** What is attacked in words only, and what is killed in a figure of speech. */
const IDEAS = /^(?:idea|plan|policy|decision|proposal|bill|law|record|reform|statement|view|hope|chance|prospect|deal|talk|budget|measure|motion|amendment|project|notion|ruling|verdict|speech|remark)$/
const ANIMALS = /^(?:mink|pig|cow|cattle|sheep|goat|chicken|bird|duck|hen|poultry|elephant|rhino|lion|tiger|wolf|wolve|bear|whale|shark|dog|cat|horse|camel|deer|animal|livestock|herd|flock|fish|locust|tree|crop)$/
/** What carries people, and is nobody itself. */
const VEHICLES = /^(?:aircraft|jet|plane|airplane|helicopter|warplane|drone|ship|vessel|warship|tanker|flight|satellite|probe|rocket|missile|balloon|boat|train|truck|convoy)$/
const PRIVATE = /^(?:lawmaker|senator|deputy|resident|citizen|worker|passenger|customer|neighbour|neighbor|critic|fan|player|coach|villager)$/

/** Who warns of what nobody does. */
const OBSERVERS = /^(?:forecaster|meteorologist|expert|scientist|doctor|economist|analyst|researcher|seismologist|volcanologist|conservationist|epidemiologist|engineer|observer|farmer|trader|banker|email|report|study|sign|letter)$/

/** What crowds gather for in peace. */
const SHOWS = /^(?:match|final|cup|concert|festival|game|race|wedding|funeral|show|marathon|tournament|pilgrimage|beat|prayer|fair)$/

const headOf = ({ tokens }: Scene, { head }: NounChunk): string => singularOf(tokens[head]?.folded ?? '')

/** Whom or what a clause says it is done to. */
function patientsOf(clause: Clause): readonly NounChunk[] {
  return clause.verb?.isPassive === true ? subjectsOf(clause) : clause.objects
}

/** Whether a noun tells what others do: "attended the signing", "received a protest". */
function isOthers({ verb, objects }: Clause, noun: NounChunk, kind: string): boolean {
  if (!verb || !objects.includes(noun)) return false
  return kind === 'demonstrate' ? /^(?:receive|get)$/.test(verb.lemma) : kind === 'sign agreement' && /^(?:attend|witness|watch|miss|skip)$/.test(verb.lemma)
}

/** Whether a clause of a verb only looks like an event of its kind: an idea attacked, cattle killed, a view come to. */
export function isMistaken(scene: Scene, { match, clause, noun, actors, recipients, place }: Draft): boolean {
  const { kind, pattern } = match
  if (noun !== null) return isOthers(clause, noun, kind.name)
  const patients = patientsOf(clause).filter(({ head }) => !scene.mentionAt[head]).map((one) => headOf(scene, one))
  const isAbout = (words: RegExp): boolean => patients.length > 0 && patients.every((word) => words.test(word))
  const isBy = (words: RegExp): boolean => subjectsOf(clause).some((one) => scene.mentionAt[one.head] === undefined && words.test(headOf(scene, one)))
  if (kind.plover === 'ASSAULT') return isAbout(ANIMALS) || isAbout(IDEAS)
  if (kind.name === 'extradite') return isAbout(/^it$/) && recipients.length === 0
  if (kind.name === 'warn') return isAbout(/^(?:friend|family|colleague|parent|relative|neighbour|neighbor)$/) || subjectsOf(clause).some((one) => OBSERVERS.test(headOf(scene, one)))
  if (kind.name === 'demonstrate') return clause.attached.some(({ nouns }) => nouns.some((one) => SHOWS.test(headOf(scene, one))))
  if (kind.name === 'lodge protest') return pattern === 'complain' && isBy(PRIVATE)
  if (kind.name !== 'visit') return false
  if (pattern === 'come to' || pattern === 'head to') return place === null && recipients.length === 0
  return actors.length === 0 && isBy(VEHICLES)
}
