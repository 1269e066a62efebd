import type { SearchHit } from '../../../shared/contract/requests/workbench.ts'
import type { Command } from '../../ui/command.ts'
import { countryName } from '../../ui/entity-country.ts'

/** A line of the palette. */
export type PaletteItem = { readonly kind: 'hit'; readonly hit: SearchHit } | { readonly kind: 'command'; readonly command: Command }

/** A headed part of the palette. */
export interface PaletteSection {
  readonly title: string
  readonly items: readonly PaletteItem[]
}

/** The palette's own command would only close it. */
const OWN_COMMAND = 'search'

/** Sorts what was found under headings, articles first; commands match by the starts of their words, and all show while nothing is typed. */
export function listSections(text: string, hits: readonly SearchHit[], commands: readonly Command[]): readonly PaletteSection[] {
  const hitsOf = (kind: SearchHit['kind']): readonly PaletteItem[] => hits.filter((hit) => hit.kind === kind).map((hit) => ({ kind: 'hit', hit }))
  const matching = commands.filter((command) => command.isEnabled && command.id !== OWN_COMMAND && matches(text, command.label)).map((command): PaletteItem => ({ kind: 'command', command }))
  return [
    { title: 'Articles', items: hitsOf('article') },
    { title: 'People, organizations, places', items: hitsOf('entity') },
    { title: 'Commands', items: matching }
  ].filter(({ items }) => items.length > 0)
}

function matches(text: string, label: string): boolean {
  const words = label.toLowerCase().split(/\s+/)
  return text.toLowerCase().split(/\s+/).filter((typed) => typed !== '').every((typed) => words.some((word) => word.startsWith(typed)))
}

/** What stands below a hit's title; an entity's country by its name, as everywhere else on screen. */
export function describeContext({ kind, context }: SearchHit): string {
  return kind === 'article' ? context : context.replace(/\b[A-Z]{3}$/, countryName)
}

/** A key for React and an id for the listbox. */
export function itemKey(item: PaletteItem): string {
  return item.kind === 'hit' ? `${item.hit.kind}-${item.hit.id}` : `command-${item.command.id}`
}

/** The next line up or down, going round at the ends. */
export function step(active: number, by: 1 | -1, count: number): number {
  return count === 0 ? 0 : (active + by + count) % count
}
