import type { Locator, Page } from '@playwright/test'

/** The form of the selected event, as a user names its parts. */
export interface EventForm {
  readonly form: Locator
  /** The rows of the Events tab. */
  readonly rows: Locator
  /** What stands beside a label of the form: "Actors", "When". */
  readonly row: (label: string) => Locator
  /** The button that lets a slot wait for a click in the text. */
  readonly slot: (label: string) => Locator
  /** The words of the text that the browser lights as this part of an event, in their order. */
  readonly lit: (part: 'actor' | 'recipient' | 'date' | 'place' | 'topic' | 'content' | 'evidence') => Promise<readonly string[]>
}

export function createEventForm(page: Page): EventForm {
  const form = page.getByRole('region', { name: 'Selected event' })
  return {
    form,
    rows: page.getByRole('listbox', { name: 'Events', exact: true }).getByRole('option'),
    row: (label) => form.locator('.editor-row').filter({ has: page.locator('.editor-label').getByText(label, { exact: true }) }),
    slot: (label) => form.locator('.slot-button').filter({ hasText: label }),
    lit: (part) => page.evaluate((name) => [...(CSS.highlights.get(name) ?? [])].map((range) => (range instanceof Range ? range.toString() : '')), `event-${part}`)
  }
}
