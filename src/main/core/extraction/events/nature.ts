import type { NounChunk } from './chunks.ts'
import { type Clause, type Parsed, subjectsOf } from './clause.ts'
import { singularOf } from './lemmas.ts'
import type { Scene } from './scene.ts'
import type { Match } from './triggers.ts'

const NATURE = /^(?:virus|disease|storm|hurricane|cyclone|typhoon|flood|flooding|earthquake|quake|tsunami|wave|avalanche|landslide|mudslide|accident|crash|fire|blaze|wildfire|rain|rainfall|drought|heat|cold|weather|outbreak|epidemic|pandemic|flu|cholera|cancer|price|rate|eruption|wind|tornado|blizzard|snow|train|bus|collision|illness|famine|stampede|lightning|heatwave|derailment|shipwreck|pile-up|fever|measles|malaria|crush|crane|lorry)$/
/** What goes wrong by itself, in the clause that says how somebody came to die: "were killed when a bus plunged". */
const ACCIDENT = /^(?:crash|capsize|sink|plunge|collide|derail|overturn|topple|collapse|skid|crumble|veer|swerve|run|hit|fall|flip|roll|catch|slide|sweep|burst|strike|slam|ram|tip)$/
const CARRIERS = /^(?:bus|minibus|coach|truck|lorry|car|van|taxi|train|tram|boat|ferry|ship|vessel|dinghy|canoe|trawler|plane|aircraft|jet|helicopter|airliner|building|bridge|roof|wall|dam|mine|stand|crane|tower|tree|cable|lift|elevator|stage|motorcycle|vehicle|tanker|balloon|glider)$/

/** What a storm or a virus does is no attack, nor is what happens when a bus leaves the road. */
export function isByNature(scene: Scene, { clauses }: Parsed, clause: Clause, { kind }: Match): boolean {
  const { tokens, mentionAt } = scene
  if (kind.plover !== 'ASSAULT' || !clause.verb) return false
  const by = clause.verb.isPassive ? clause.attached.filter(({ preposition }) => /^(?:by|in)$/.test(preposition)).flatMap(({ nouns }) => nouns) : subjectsOf(clause)
  // "killed by Chadian fire" is no blaze.
  const isAimed = ({ first, head }: NounChunk): boolean => tokens[head]?.folded === 'fire' && mentionAt[first]?.type === 'nationality'
  if (by.some((noun) => !isAimed(noun) && tokens.slice(noun.first, noun.end).some((token) => NATURE.test(singularOf(token.folded))))) return true
  if (!clause.verb.isPassive || by.length > 0) return false
  // A headline's "as boat capsizes" may look like two nouns.
  const wrecks = clause.attached.filter(({ preposition }) => /^(?:as|after|when)$/.test(preposition)).flatMap(({ nouns }) => nouns)
  if (wrecks.some(({ first, head }) => first < head && ACCIDENT.test(singularOf(tokens[head]?.folded ?? '')) && CARRIERS.test(singularOf(tokens[head - 1]?.folded ?? '')))) return true
  return clauses.some((one) => one.parent === clause && /^(?:when|as|after|while)$/.test(one.opener) && isAccident(scene, one))
}

function isAccident({ tokens }: Scene, clause: Clause): boolean {
  const isSaidOf = (words: RegExp): boolean => subjectsOf(clause).some(({ head }) => words.test(singularOf(tokens[head]?.folded ?? '')))
  return isSaidOf(NATURE) || (ACCIDENT.test(clause.verb?.lemma ?? '') && isSaidOf(CARRIERS))
}
