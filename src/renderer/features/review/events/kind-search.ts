import { codedType, type EventKind } from '../../../../shared/model/kinds/kind.ts'
import { dictionaryForms } from './dictionary-forms.ts'

/** Kinds under a heading of the picker. */
export interface KindGroup {
  readonly heading: string
  readonly kinds: readonly EventKind[]
}

/**
 * The kinds that the typed words fit, grouped by PLOVER type, the best fitting first. Nothing typed: all of them, after
 * those that the event's own words tell ("met" tells meet).
 */
export function findKinds(kinds: readonly EventKind[], typed: string, words: string): readonly KindGroup[] {
  const search = typed.trim().toLowerCase()
  if (search === '') {
    const likely = likelyKinds(kinds, words)
    return [...(likely.length > 0 ? [{ heading: `“${words.trim()}” may be`, kinds: likely }] : []), ...groupByPlover(kinds)]
  }
  const found = kinds.map((kind) => ({ kind, fit: fitOf(kind, search) })).filter(({ fit }) => fit > 0).sort((a, b) => b.fit - a.fit)
  return groupByPlover(found.map(({ kind }) => kind))
}

function groupByPlover(kinds: readonly EventKind[]): readonly KindGroup[] {
  const groups = new Map<string, EventKind[]>()
  for (const kind of kinds) {
    const heading = codedType(kind.plover)
    const group = groups.get(heading)
    if (group) group.push(kind)
    else groups.set(heading, [kind])
  }
  return [...groups].map(([heading, members]) => ({ heading, kinds: members }))
}

/**
 * Whether none of the found kinds is meant for sure, so that the analyst has to choose: neither a name nor a code fits what was
 * typed, and more than one kind is told by such words, or only a rule has them.
 */
export function isUnsure(kinds: readonly EventKind[], typed: string): boolean {
  const search = typed.trim().toLowerCase()
  const best = Math.max(0, ...kinds.map((kind) => fitOf(kind, search)))
  return search !== '' && best < FIT.code && (kinds.length > 1 || best < FIT.told)
}

/** How well what was typed can fit a kind: its name before its codes, those before the words that tell it, and its rule last. */
const FIT = { name: 7, nameStart: 6, nameWord: 5, code: 4, told: 3, namePart: 2, rule: 1, not: 0 } as const
/** Shorter beginnings of words stand in nearly every rule. */
const SHORTEST_IN_RULE = 4

function fitOf({ name, plover, mode, cameo, verbs, nouns, phrases, rule }: EventKind, search: string): number {
  if (name === search) return FIT.name
  if (name.startsWith(search)) return FIT.nameStart
  if (name.split(' ').some((word) => word.startsWith(search))) return FIT.nameWord
  if ([codedType(plover), mode ?? ''].some((code) => code.toLowerCase().startsWith(search)) || cameo.startsWith(search)) return FIT.code
  const forms = dictionaryForms(search)
  const told = [...verbs, ...nouns, ...phrases.map(({ words }) => words)]
  if (told.some((word) => word.startsWith(search) || forms.includes(word))) return FIT.told
  if (name.includes(search)) return FIT.namePart
  return search.length >= SHORTEST_IN_RULE && rule.toLowerCase().split(/[^\p{L}]+/u).some((word) => word.startsWith(search)) ? FIT.rule : FIT.not
}

const MOST_LIKELY = 4

/** The kinds that the words of a text may tell: whole phrases before a verb or noun of theirs, and those before a phrase that only begins alike. */
export function likelyKinds(kinds: readonly EventKind[], words: string): readonly EventKind[] {
  const tokens = words.toLowerCase().match(/[\p{L}\p{M}'’-]+/gu) ?? []
  if (tokens.length === 0) return []
  const fit = ({ verbs, nouns, phrases }: EventKind): number => Math.max(
    0, ...[...verbs, ...nouns].map((told) => 2 * tellsOf(told, tokens)), ...phrases.map((phrase) => tellsOf(phrase.words, tokens) + (phrase.with.some((head) => tellsOf(head, tokens) > 0) ? 2 : 0))
  )
  return kinds.map((kind) => ({ kind, fit: fit(kind) })).filter((each) => each.fit > 0).sort((a, b) => b.fit - a.fit).slice(0, MOST_LIKELY).map(({ kind }) => kind)
}

/** 2 where the tokens hold all words of a phrase in their order, 1 where they hold its first, else 0. */
function tellsOf(told: string, tokens: readonly string[]): number {
  const parts = told.split(' ')
  const is = (token: string | undefined, part: string): boolean => token !== undefined && dictionaryForms(token).includes(part)
  for (let at = 0; at < tokens.length; at++) {
    if (parts.every((part, index) => is(tokens[at + index], part))) return 2
  }
  return parts.length > 1 && tokens.some((token) => is(token, parts[0] ?? '')) ? 1 : 0
}
