import type { Page } from '@playwright/test'
import { writeFile } from 'node:fs/promises'
import type { Shell } from './fixtures/shell.ts'
import { expect, test } from './fixtures/test.ts'
import { createEventsTable } from './models/events-table.ts'
import { createWorkbench } from './models/workbench.ts'

/** Two of the three tell one meeting; the third tells two other events. */
const ARTICLES = [
  'Harbour talks in Rabat\n\nRABAT, March 4, 2024 – Moroccan Foreign Minister Youssef Benhima met Portuguese Ambassador Helena Vasconcelos in Rabat on Monday.',
  'Minister and ambassador meet\n\nLISBON, March 5, 2024 – Moroccan Foreign Minister Youssef Benhima met Portuguese Ambassador Helena Vasconcelos in Rabat on Monday.',
  'Cargo ship released\n\nOSLO, March 9, 2024 – Norwegian Foreign Minister Mara Lindqvist thanked Portugal on Saturday. Lindqvist criticized Morocco.'
]

async function openArticles(shell: Shell, outputPath: (name: string) => string): Promise<void> {
  const files = ARTICLES.map((_, index) => outputPath(`report-${index}.txt`))
  await Promise.all(files.map((file, index) => writeFile(file, ARTICLES[index] ?? '')))
  await createWorkbench(shell.page).says('Saved')
  await shell.chooseFiles(files, () => shell.page.keyboard.press('Control+o'))
  await createWorkbench(shell.page).says('Opened 3 articles')
}

async function choose(page: Page, checkbox: string): Promise<void> {
  await page.getByRole('checkbox', { name: checkbox, exact: true }).locator('..').click()
}

test('the events of all articles are filtered, sorted, decided and opened with the mouse, and the filters stay', async ({ shell }, info) => {
  const { page } = shell
  const bench = createWorkbench(page)
  const events = createEventsTable(page)
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Events' }).click()
  await expect(page.getByRole('heading', { name: 'There are no articles yet' })).toBeVisible()
  await openArticles(shell, (name) => info.outputPath(name))
  await expect(events.rows.first(), 'who is at work here stays here').toBeVisible()

  await test.step('one row stands for the event that two articles tell', async () => {
    await expect(events.row('2 sources')).toHaveCount(1)
    await expect(events.row('2 sources')).toContainText('Youssef Benhima → Helena Vasconcelos')
    await events.row('2 sources').getByRole('button', { name: 'Open the 2 sources' }).click()
    await expect(events.row('Harbour talks in Rabat')).toHaveCount(1)
    await expect(events.row('Minister and ambassador meet')).toHaveCount(1)
    await page.screenshot({ path: info.outputPath('groups.png') })
  })
  await test.step('say that they tell the same, then that they do not, and take it back', async () => {
    await events.row('2 sources').getByRole('button', { name: 'Same event' }).click()
    await expect(events.row('2 sources')).toContainText('as you said')
    await bench.says('Grouped 2 events')
    await events.row('2 sources').getByRole('button', { name: 'Not the same' }).click()
    await expect(events.row('2 sources')).toHaveCount(0)
    await bench.undo.click()
    await expect(events.row('2 sources')).toContainText('as you said')
  })
  await test.step('take one of them out, and back in', async () => {
    await events.row('Harbour talks').getByRole('button', { name: /does not tell the same$/ }).click()
    await bench.says('out of 2 events')
    await expect(events.row('2 sources')).toHaveCount(0)
    await bench.undo.click()
    await expect(events.row('2 sources')).toContainText('as you said')
  })
  await test.step('decide a whole group, and one event', async () => {
    await events.row('2 sources').getByRole('button', { name: /^Accept / }).click()
    await bench.says('Accepted 2 events')
    await expect(events.row('Harbour talks').getByRole('button', { name: /^Accept / })).toHaveAttribute('aria-pressed', 'true')
    await events.row('Harbour talks').getByRole('button', { name: /^Accept / }).click()
    await bench.says('Reopened the event')
    await expect(events.row('2 sources').getByRole('button', { name: /^Accept / })).toHaveAttribute('aria-pressed', 'mixed')
  })
  await test.step('filter by kind, country, words, verdict and days; clear', async () => {
    await events.add('Add a kind', 'thank')
    await expect(events.rows).toHaveCount(1)
    await expect(events.count).toHaveText('1 event fits the filters')
    await page.getByRole('button', { name: 'Take out thank' }).click()
    await events.add('Add somebody', 'vasconc')
    await expect(events.row('Lindqvist')).toHaveCount(0)
    await page.getByRole('button', { name: 'Clear all filters' }).click()
    await events.add('Add a country', 'norw')
    await expect(events.row('Lindqvist').first()).toBeVisible()
    await expect(events.row('Benhima')).toHaveCount(0)
    await page.getByRole('searchbox', { name: /^Words in the sentence/ }).fill('nowhere')
    await expect(page.getByRole('heading', { name: 'No event fits these filters' })).toBeVisible()
    await page.getByRole('main').getByRole('button', { name: 'Clear all filters' }).last().click()
    await choose(page, 'Accepted')
    await expect(events.row('Lindqvist')).toHaveCount(0)
    await choose(page, 'Accepted')
    await page.getByRole('textbox', { name: 'From' }).fill('2024-03-08')
    await page.keyboard.press('Enter')
    await expect(events.row('Benhima')).toHaveCount(0)
  })
  await test.step('sort by a head', async () => {
    await page.getByRole('button', { name: 'Clear all filters' }).click()
    await events.grid.getByRole('columnheader', { name: 'Kind' }).getByRole('button').click()
    await expect(events.grid.getByRole('columnheader', { name: 'Kind' })).toHaveAttribute('aria-sort', 'ascending')
    const kinds = await events.rows.locator('.event-what').allTextContents()
    expect(kinds).toEqual(kinds.toSorted())
    expect(new Set(kinds).size).toBeGreaterThan(2)
  })
  await test.step('a click opens the evidence, and the view is as it was on the way back', async () => {
    await events.add('Add a kind', 'thank')
    await expect(events.rows).toHaveCount(1)
    await events.row('thank').click()
    await expect(page.getByRole('region', { name: /^Selected / })).toContainText('“thanked”')
    await expect(bench.text).toContainText('Mara Lindqvist thanked Portugal')
    await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Events' }).click()
    await expect(events.rows).toHaveCount(1)
    await expect(page.getByRole('button', { name: 'Take out thank' })).toBeVisible()
  })
})

test('the events of all articles are walked, decided, grouped and opened by keys alone, and what they taught is changed and forgotten', async ({ shell }, info) => {
  const { page } = shell
  const bench = createWorkbench(page)
  const events = createEventsTable(page)
  const press = async (...keys: readonly string[]): Promise<void> => { for (const key of keys) await page.keyboard.press(key) }
  await openArticles(shell, (name) => info.outputPath(name))
  await press('Control+e')
  await expect(events.row('2 sources')).toHaveCount(1)

  await press('End')
  await expect(events.current).toContainText('2 sources')
  await press('Space')
  await expect(events.row('Harbour talks in Rabat')).toHaveCount(1)
  await press('ArrowDown')
  await expect(events.current).not.toContainText('2 sources')
  await press('Space')
  await expect(events.row('Harbour talks in Rabat')).toHaveCount(0)
  await expect(events.current).toContainText('2 sources')
  await press('s')
  await expect(events.current).toContainText('as you said')
  await press('d')
  await expect(events.row('2 sources')).toHaveCount(0)
  await press('Control+z')
  await expect(events.row('2 sources')).toContainText('as you said')
  await press('Control+z')
  await expect(events.row('2 sources').getByRole('button', { name: 'Same event' })).toBeVisible()

  await press('Home')
  await expect(events.rows.first()).toHaveAttribute('aria-selected', 'true')
  await press('x')
  await bench.says('Rejected the event')
  await expect(events.rows.first().getByRole('button', { name: /^Reject / })).toHaveAttribute('aria-pressed', 'true')
  await press('k', 'k')
  await bench.says('This is the first event')
  await press('j')
  const second = await events.current.locator('.event-what').textContent()
  await press('Enter')
  await expect(page.getByRole('region', { name: /^Selected / })).toContainText(second ?? '')
  await press('Control+e')
  await expect(events.current.locator('.event-what')).toHaveText(second ?? '')
  await press('f')
  await expect(page.getByRole('searchbox', { name: /^Words in the sentence/ })).toBeFocused()
  await page.keyboard.type('vasconcelos')
  await expect(events.rows).toHaveCount(1)
  // A word that tells its kind by itself is banned from its second rejection on: the group is of two.
  await events.rows.first().getByRole('button', { name: /^Reject / }).press('Enter')
  await bench.says('Rejected 2 events')
  await press('Control+k')
  await expect(page.getByRole('combobox', { name: /^Search articles/ })).toBeFocused()
  await page.keyboard.type('what was')
  await expect(page.getByRole('option', { name: /What was learned/ })).toHaveAttribute('aria-selected', 'true')
  await press('Enter')

  const learned = page.getByRole('main', { name: 'What was learned' })
  await expect(learned.getByRole('status')).toHaveText('1 name or trigger')
  const line = learned.getByRole('table').getByRole('row').nth(1)
  await line.getByRole('button', { name: /taken for no event$/ }).press('Enter')
  const kinds = page.getByRole('dialog', { name: /is taken for$/ })
  await expect(kinds.getByRole('combobox')).toBeFocused()
  await page.keyboard.type('meet on')
  await expect(kinds.getByRole('option')).toHaveText([/^meet on neutral ground/])
  await press('Enter')
  await expect(kinds).toHaveCount(0)
  const forget = line.getByRole('button', { name: /^Forget / })
  await forget.focus()
  await bench.says('Changed what was learned of')
  await expect(line.getByRole('button', { name: /taken for meet on neutral ground$/ })).toBeVisible()
  // Longer than a list takes to fade: what was closed must not take the keys back from where they went.
  await page.waitForTimeout(500)
  await expect(forget).toBeFocused()
  await page.screenshot({ path: info.outputPath('learned.png') })
  await line.getByRole('checkbox', { name: 'sides swapped' }).press('Space')
  await expect(line.getByRole('checkbox', { name: 'sides swapped' })).toBeChecked()
  await forget.press('Enter')
  await expect(learned.getByRole('heading', { name: 'Nothing was learned yet' })).toBeVisible()
  await press('Control+z')
  await expect(line).toBeVisible()
  await learned.getByRole('button', { name: 'Forget everything…' }).press('Enter')
  await expect(page.getByRole('dialog')).toContainText('You can undo this')
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Forget everything' })).toBeFocused()
  await press('Enter')
  await bench.says('Forgot everything that was learned')
  await expect(learned.getByRole('heading', { name: 'Nothing was learned yet' })).toBeVisible()
  await press('Control+z')
  await expect(line).toBeVisible()
})
