import type { FoundEvent, FoundParticipant } from '../../src/shared/model/findings.ts'
import { PLOVER_TYPES } from '../../src/shared/model/kinds/kind.ts'
import { countAttributes } from './attributes.ts'
import { type GoldEvent, SETS, type SetName } from './items.ts'
import { areFlagsRight, areSidesRight, count, type Figure, type Judged, type Pair, rates, typeOfFound, typeOfGold } from './score.ts'

const SET_NAMES: Readonly<Record<SetName, string>> = { open: 'open half', held: 'held-back half', articles: 'longer articles', later: 'written later', fourth: 'fourth set', 'short-articles': 'short articles' }
const percent = (share: number): string => (100 * share).toFixed(1)

function cells(figure: Figure): readonly string[] {
  const { precision, recall, f1 } = rates(figure)
  return [percent(precision), percent(recall), percent(f1)]
}

const row = (values: readonly (string | number)[]): string => `| ${values.join(' | ')} |`
const isTypeRight = (pair: Pair): boolean => pair.isTypeRight
const isComplete = (pair: Pair): boolean => pair.isComplete

/** Tables in Markdown: totals for each set, then by type, then what else is right about events of the right type. */
export function tables(judged: Readonly<Record<SetName, readonly Judged[]>>): readonly string[] {
  const totals = SETS.map((set) => row([SET_NAMES[set], judged[set].length, count(judged[set], isTypeRight).wanted, ...cells(count(judged[set], isTypeRight)), ...cells(count(judged[set], isComplete))]))
  const byType = [...PLOVER_TYPES, 'statement'].map((type) => row([type, ...SETS.flatMap((set) => {
    const figure = count(judged[set], isTypeRight, type)
    return [figure.wanted, ...(figure.wanted === 0 ? ['–', '–', '–'] : cells(figure))]
  })]))
  const attributes = SETS.map((set) => countAttributes(judged[set]))
  const names = attributes[0]?.map(([name]) => name) ?? []
  return [
    '| set | items | events | trigger and type: P | R | F1 | complete: P | R | F1 |', '|---|--:|--:|--:|--:|--:|--:|--:|--:|', ...totals, '',
    row(['type', ...SETS.flatMap((set) => [`${SET_NAMES[set]}: events`, 'P', 'R', 'F1'])]), `|---|${'--:|'.repeat(4 * SETS.length)}`, ...byType, '',
    row(['right, of those with the right type', ...names]), `|---|${'--:|'.repeat(names.length)}`,
    ...SETS.map((set, i) => row([SET_NAMES[set], ...(attributes[i] ?? []).map(([, right, asked]) => (asked === 0 ? '–' : `${percent(right / asked)} of ${asked}`))]))
  ]
}

function sides(event: { readonly actors: readonly string[]; readonly recipients: readonly string[]; readonly flags: readonly string[] }): string {
  return `${event.actors.join('; ') || 'nobody'} → ${event.recipients.join('; ') || 'nobody'}${event.flags.length > 0 ? ` (${event.flags.join(', ')})` : ''}`
}

function describeFound({ item, findings }: Judged, found: FoundEvent): string {
  const names = (list: readonly FoundParticipant[]): readonly string[] => list.map(({ entity }) => findings.entities[entity]?.name ?? '?')
  return `"${item.text.slice(found.trigger.start, found.trigger.end)}" ${typeOfFound(found)} ${found.kind}: ${sides({ actors: names(found.actors), recipients: names(found.recipients), flags: found.flags })}`
}

const describeGold = (gold: GoldEvent): string => `"${gold.trigger}" ${typeOfGold(gold)} ${gold.kind}: ${sides(gold)}`

function describe(judged: Judged, { gold, found, isTypeRight: hasType, isComplete: isWhole }: Pair): string | undefined {
  if (isWhole) return undefined
  if (!gold) return found && `  spurious ${describeFound(judged, found)} [${found.why}]`
  if (!found) return `  missed   ${describeGold(gold)}`
  const wrong = !hasType ? 'type' : [...(areSidesRight(judged.item, judged.findings, gold, found) ? [] : ['sides']), ...(areFlagsRight(gold, found) ? [] : ['flags'])].join(', ')
  return `  wrong ${wrong}: wanted ${describeGold(gold)}\n           found ${describeFound(judged, found)}`
}

/** What went wrong, item by item, in words. */
export function listErrors(judged: readonly Judged[]): readonly string[] {
  return judged.flatMap((each) => {
    const errors = each.pairs.map((pair) => describe(each, pair)).filter((line) => line !== undefined)
    return errors.length === 0 ? [] : [`${each.item.id}: ${each.item.text.replaceAll('\n', ' ')}`, ...errors]
  })
}
