import { wordSet } from '../lists/word-set.ts'

/** What is said of a land, its economy or its team rather than of those who govern it, as `readVerb` and `guessVerb` give it. */
export const OF_LANDS = wordSet(`do lie border span cover stretch see witness experience experienc undergo contain comprise consist include host become seem appear
  beat defeat win lose play score qualify advance finish draw face thrash trounce reach lead trail rank
  grow shrink rebound recover rely depend weather produce export import suffer get receive receiv reap rise fall dissolve mark celebrate celebrat observe generate generat elect vote follow belong hold`)

/** What only somebody has, of all that countries have: "has a responsibility". */
export const DUTIES = wordSet('responsibility responsibilities duty right rights obligation obligations interest interests plan plans intention role policy commitment concern concerns reservations')

/** What only somebody is: "is ready". */
export const MINDS = wordSet('committed ready willing able unable determined prepared concerned opposed keen eager reluctant unwilling steadfast grateful responsible right confident interested serious aware worried proud pleased convinced')

/** What is done only to somebody: "was accused". */
export const DONE_TO = wordSet('accuse criticize criticise urge warn tell ask invite condemn blame press call allow oblige require expect commit concern prepare determine oppose worry convince represent force')

/** Whose country is the state or its people: "the government of Peru". */
export const BODIES = /^(?:government|governments|people|peoples)$/
