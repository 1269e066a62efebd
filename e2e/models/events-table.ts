import type { Locator, Page } from '@playwright/test'

/** The Events view as a user names its parts. */
export interface EventsTable {
  readonly grid: Locator
  /** The rows below the head. */
  readonly rows: Locator
  readonly current: Locator
  readonly count: Locator
  row(words: string | RegExp): Locator
  /** Adds to a filter of chosen ones: opens its search, types, takes the first that fits. */
  add(button: string, typed: string): Promise<void>
}

/** The page model of the Events view. */
export function createEventsTable(page: Page): EventsTable {
  const view = page.getByRole('main', { name: 'Events' })
  const grid = view.getByRole('grid', { name: 'Events of all articles' })
  const rows = grid.getByRole('rowgroup').getByRole('row')
  return {
    grid, rows,
    current: grid.locator('[role="row"][aria-selected="true"]'),
    count: view.getByRole('status'),
    row: (words) => rows.filter({ hasText: words }),
    async add(button, typed) {
      await view.getByRole('button', { name: button }).click()
      const search = page.getByRole('dialog', { name: button })
      await search.getByRole('combobox').fill(typed)
      await search.getByRole('option').first().click()
    }
  }
}
