import type { Around } from './rule.ts'

/** Which way a date lies from the day of publication, where its sentence says so. */
export type Direction = 'ahead' | 'back'

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

const AHEAD = words('will shall must should would could may might upcoming forthcoming planned scheduled slated due expected poised likely')
/** After these, "to" and a verb look ahead whatever their own time: "agreed to meet on Friday". */
const AHEAD_BEFORE_TO = words(`plan plans planned planning expect expects expected due scheduled set slated agree agreed agrees invited invites hope hopes hoped hoping intend intends intended
  want wants wanted ready likely promise promised promises pledge pledged pledges decide decided decides vow vowed vows threaten threatened threatens aim aims prepare prepares preparing prepared poised
  going is are was were refuse refused urged asked ordered told called offered`)
/** Present forms that news uses for what is on the calendar: "the summit opens on Thursday". Those that are nouns as well are left out. */
const ON_CALENDAR = words(`opens begin begins starts arrive arrives leaves depart departs travels fly flies convene convenes faces ends expire expires resume resumes hosts holds meet meets
  visits takes go goes votes runs come comes return returns attend attends addresses marks stands signs receives joins gather gathers reopens closes launches retires steps votes hands moves heads continue continues`)
/** Those that are nouns or more as well count where a plural stands before: "polls open on Sunday". */
const AFTER_PLURAL = words('open close start end visit vote head host run face march strike move')
/** What is put on another day is on that day yet: "has been postponed until Friday". */
const MOVED = words('moved postponed delayed rescheduled deferred adjourned')
const PAST = words(`was were had did said told met went came left began became held took gave made saw won lost led flew spoke sent rose fell broke brought bought built caught chose drew drove fought found got grew
  hung heard hid kept knew laid lent paid ran sang sank sat sold shot shut slept sought spent stood struck swore taught thought threw understood withdrew wore wrote hit cut put set read let quit shed split spread beat
  overthrew oversaw underwent died killed`)
/** Words that end like a past form and are none. */
const NO_PAST = words('united armed red hundred speed limited sacred naked advanced unprecedented so-called')
const BE = /^(?:be|is|are|being)$/
const CLAUSE_END = /(?:[.!?…]["'”’)]*\s+(?=["'“‘(]*\p{Lu})|\n|;\s)/gu

/** The last clause of what stands before, the first of what stands behind. */
function clauseBefore(before: string): string {
  return before.slice(Math.max(0, ...[...before.matchAll(CLAUSE_END)].map((end) => end.index + end[0].length)))
}

function clauseAfter(after: string): string {
  const end = after.search(CLAUSE_END)
  return end < 0 ? after : after.slice(0, end)
}

/** The words of a clause; "May" is the month, not the verb. */
const split = (text: string): readonly string[] => (text.match(/[\p{L}’'-]+|,/gu) ?? []).map((word) => (word === 'May' ? '' : word.toLowerCase()))

function isPast(word: string): boolean {
  return PAST.has(word) || (word.length > 3 && word.endsWith('ed') && !word.endsWith('eed') && !NO_PAST.has(word))
}

/** "will", "agreed to", "is to", "we’ll": whether a word with its neighbours looks ahead. */
function looksAhead(word: string, before: string, after: string): boolean {
  if (word === 'to') return AHEAD_BEFORE_TO.has(before) || after === 'be'
  return AHEAD.has(word) || /[’']ll$/.test(word) || (after === 'to' && AHEAD_BEFORE_TO.has(word))
}

/** What a word says by itself, with the words around it; undefined where it says nothing. */
function signalOf(all: readonly string[], i: number): Direction | undefined {
  const [word = '', before = '', after = ''] = [all[i], all[i - 1], all[i + 1]]
  // "could have begun", but "must have left by Friday".
  if (looksAhead(word, before, after)) return after === 'have' && word !== 'must' ? 'back' : 'ahead'
  if (MOVED.has(word) && (before === 'been' || /^(?:to|until|till|for)$/.test(after))) return 'ahead'
  if ((word === 'has' || word === 'have') && after === 'been') return undefined
  // "will be signed", "is held": the verb before says when.
  if (isPast(word)) return BE.test(before) ? undefined : 'back'
  if (word === 'has' || word === 'have') return 'back'
  return isOnCalendar(word, before, after) ? 'ahead' : undefined
}

/** "opens", "polls open", "is in Tirana": present forms that hardly speak of what is past. */
function isOnCalendar(word: string, before: string, after: string): boolean {
  if (word === 'is' || word === 'are') return /^(?:in|on|at)$/.test(after)
  return (ON_CALENDAR.has(word) && before !== 'to' && before !== 'the') || (AFTER_PLURAL.has(word) && /^\p{L}{3,}[^s]s$/u.test(before))
}

/** The verb nearest to a date says most, so that a relative clause has a time of its own. */
function lastSignal(all: readonly string[]): Direction | undefined {
  for (let i = all.length - 1; i >= Math.max(0, all.length - 24); i--) {
    const signal = signalOf(all, i)
    if (signal !== undefined) return signal
  }
  return undefined
}

function firstSignal(all: readonly string[]): Direction | undefined {
  for (let i = 0; i < Math.min(all.length, 14); i++) {
    const signal = signalOf(all, i)
    if (signal !== undefined) return signal
  }
  return undefined
}

/** A limit that is not reached yet, unless the verb says that it was: "by Friday", "until May", "ahead of Sunday’s election". */
const LIMIT = /(?:^|\s)(?:by|until|till|before|ahead of|no later than)\s+(?:the\s+)?$/i
const BEFORE_SOMETHING = /\b(?:ahead of|in the run-up to)\s+(?:the\s+)?$/i
/** "after Sunday's vote", "Friday's decision comes as": what is spoken of as known has happened. */
const KNOWN_BEFORE = /\b(?:after|since|following|from|in|during|for|of|over|about|despite|by)\s+$/i
const KNOWN_AFTER = /^['’]s\s(?:[\p{L}’'-]+\s){1,4}(?:says?|comes?|shows?|follows?|suggests?)(?!\p{L})/u
const ABOUT = /\b(?:for|of)\s+(?:\p{Lu}\p{L}+(?:,|\s+and)\s+)*$/u
/** What agencies report as said is past, whatever comes behind it: "Xinhua says Sunday the line should open". */
const REPORTED = /\b(?:say|says|tells|reports)\s+(?:on\s+)?(?:early\s+|late\s+)?$/i
/** A headline has no verb but an infinitive: "Premier to visit Laos on Friday". */
const INFINITIVE = /\bto\s+\p{Ll}+(?!\p{L})/u

/** Whether the sentence puts a date ahead of publication or behind it; undefined where it does neither. */
export function directionOf({ before, after }: Around): Direction | undefined {
  const [clause, rest] = [clauseBefore(before), clauseAfter(after)]
  if (BEFORE_SOMETHING.test(clause)) return 'ahead'
  if (REPORTED.test(clause) || KNOWN_AFTER.test(rest) || (/^['’]s\s/.test(rest) && KNOWN_BEFORE.test(clause))) return 'back'
  const said = lastSignal(split(clause)) ?? (INFINITIVE.test(clause) ? 'ahead' : undefined)
  const limit = LIMIT.test(clause)
  if (limit) return said ?? (firstSignal(split(rest)) === 'back' ? 'back' : 'ahead')
  // "The figures for January will be published": what the figures are about is not what lies ahead.
  return said ?? (ABOUT.test(clause) ? undefined : firstSignal(split(rest)))
}
