import type { Page } from '@playwright/test'
import { writeFile } from 'node:fs/promises'
import type { Shell } from './fixtures/shell.ts'
import { expect, test } from './fixtures/test.ts'
import { createEventForm } from './models/event-form.ts'
import { readProject } from './models/project-rows.ts'
import { undoAll } from './models/step-through.ts'
import { createWorkbench } from './models/workbench.ts'

/** "Waltzed" and "picnic" name no event that Dateline knows, so that what is made here is made by hand alone. */
const TEXT = `Harbour waltz in Rabat

RABAT, March 4, 2024 – Moroccan Foreign Minister Youssef Benhima waltzed with Portuguese Ambassador Helena Vasconcelos in Rabat on Monday, for the sake of fishing rights off Tangier.

The picnic was long. Vasconcelos grumbled that “the sandwiches were stale”. Lisbon was far.`

async function openText(shell: Shell, file: string): Promise<void> {
  await writeFile(file, TEXT)
  await createWorkbench(shell.page).says('Saved')
  await shell.chooseFiles([file], () => shell.page.keyboard.press('Control+o'))
  await expect(createWorkbench(shell.page).text).toContainText('Helena Vasconcelos')
}

async function selectByKeys(page: Page, words: string): Promise<void> {
  for (let steps = 0; steps < 80; steps++) {
    if ((await page.evaluate(() => getSelection()?.toString())) === words) return
    await page.keyboard.press('ArrowRight')
  }
  throw new Error(`The caret never came to “${words}”`)
}

test('an event is made from a word, filled by clicks in the text, corrected, merged, split and taken back, with the mouse', async ({ shell, dataFolder }, info) => {
  const { page } = shell
  const bench = createWorkbench(page)
  const events = createEventForm(page)
  const { form, row, slot } = events
  await openText(shell, info.outputPath('harbour.txt'))
  const before = readProject(dataFolder)

  await test.step('make it of a selected word', async () => {
    await bench.markWords('waltzed')
    await page.getByRole('button', { name: 'V Event' }).click()
    await page.getByRole('combobox', { name: 'Find a kind of event' }).fill('meet')
    await page.getByRole('option', { name: /^meet 040/ }).click()
    await expect(form).toContainText('CONSULT · 040')
    await expect(form).toContainText('“waltzed”')
    await expect(page.getByRole('tab', { name: /^Events 1/ })).toHaveAttribute('aria-selected', 'true')
    await bench.says('waltzed')
  })
  await test.step('fill its slots by clicks in the text', async () => {
    await slot('Add an actor').click()
    await expect(page.getByRole('status').filter({ hasText: 'it becomes an actor' })).toBeVisible()
    await page.screenshot({ path: info.outputPath('slot.png') })
    await bench.highlight('Youssef Benhima').click()
    await expect(row('Actors')).toContainText('Youssef Benhima')
    await slot('Add a recipient').click()
    await bench.highlight('Helena Vasconcelos').click()
    await expect(row('To')).toContainText('Helena Vasconcelos')
    await slot('Take the place').click()
    await bench.highlight('Youssef Benhima').click()
    await bench.says('That does not fit here')
    await bench.highlight('Rabat', 1).click()
    await expect(row('Where')).toContainText('Rabat')
    await slot('Take the date').click()
    await bench.highlight('Monday').click()
    await expect(row('When')).toContainText('4 Mar 2024')
    await slot('Add a topic').click()
    await bench.markWords('fishing rights')
    await expect(row('Topics')).toContainText('fishing rights')
    await expect(events.rows).toHaveText([/meet Youssef Benhima → Helena Vasconcelos.*4 Mar 2024 · Rabat · on fishing rights/])
  })
  await test.step('see its parts lit in the text, and find it by its word', async () => {
    await expect.poll(() => events.lit('actor')).toEqual(['Youssef Benhima'])
    await expect.poll(() => events.lit('recipient')).toEqual(['Helena Vasconcelos'])
    await expect.poll(() => events.lit('topic')).toEqual(['fishing rights'])
    await bench.highlight('Lisbon').click()
    await expect(form).toHaveCount(0)
    await expect.poll(() => events.lit('actor')).toEqual([])
    await events.rows.first().hover()
    await expect.poll(() => events.lit('actor')).toEqual(['Youssef Benhima'])
    await page.mouse.move(0, 0)
    await bench.highlight('waltzed').click()
    await expect(form).toContainText('“waltzed”')
    await page.screenshot({ path: info.outputPath('event.png') })
  })
  await test.step('correct its kind, mode, sides and flags', async () => {
    await row('To').getByRole('button', { name: 'Move Helena Vasconcelos to the actors' }).click()
    await expect(row('Actors')).toContainText('Helena Vasconcelos')
    await row('Actors').getByRole('button', { name: 'Take out Youssef Benhima' }).click()
    await expect(row('Actors')).not.toContainText('Youssef Benhima')
    await bench.undo.click()
    await expect(row('Actors')).toContainText('Youssef Benhima')
    await form.getByRole('button', { name: 'planned' }).click()
    await expect(form).toContainText('AGREE · 036')
    await form.getByRole('button', { name: 'planned' }).click()
    await form.getByRole('combobox', { name: 'PLOVER mode' }).selectOption('multilateral')
    await expect(form).toContainText('CONSULT multilateral')
    await form.getByRole('button', { name: 'Kind: meet' }).click()
    await page.getByRole('combobox', { name: 'Find a kind of event' }).fill('praise')
    await page.keyboard.press('Enter')
    await expect(form).toContainText('SUPPORT · 051')
  })
  await test.step('note, tag and further evidence', async () => {
    await form.getByRole('button', { name: /^More:/ }).click()
    await form.getByRole('button', { name: /^Note:/ }).click()
    await form.getByLabel('Note', { exact: true }).fill('Seen on television too')
    await page.keyboard.press('Enter')
    await form.getByRole('button', { name: '+ tag' }).click()
    await page.keyboard.type('dances')
    await page.keyboard.press('Enter')
    await expect(row('Tags')).toContainText('dances')
    await slot('Add further words that tell it').click()
    await bench.markWords('waltz in')
    await expect(row('Told by')).toContainText('waltz in')
    await expect.poll(() => events.lit('evidence')).toEqual(['waltzed', 'waltz in'])
  })
  await test.step('split the evidence out, merge it again, split by actor, reject, take out', async () => {
    await form.getByRole('button', { name: 'Make an event of its own of “waltz in”' }).click()
    await expect(events.rows).toHaveCount(2)
    await expect(form).toContainText('“waltz in”')
    await form.getByRole('button', { name: 'Merge…' }).click()
    await expect(page.getByRole('dialog')).toContainText('“waltz in” stays')
    await page.screenshot({ path: info.outputPath('merge.png') })
    await page.getByRole('button', { name: 'Merge', exact: true }).click()
    await expect(events.rows).toHaveCount(1)
    await form.getByRole('button', { name: 'More about the event' }).click()
    await page.getByRole('menuitem', { name: 'One event for each actor' }).click()
    await expect(events.rows).toHaveCount(2)
    await events.rows.nth(1).getByTitle('Reject (X)').click()
    await expect(events.rows.nth(1)).toContainText('rejected')
    await events.rows.first().click()
    await form.getByRole('button', { name: 'More about the event' }).click()
    await page.getByRole('menuitem', { name: /^Take the event out/ }).click()
    await expect(events.rows).toHaveCount(1)
  })
  await test.step('every step is undone', async () => {
    await page.keyboard.press('Escape')
    await undoAll(dataFolder, () => page.keyboard.press('Control+z'))
    expect(Object.values(readProject(dataFolder)).flat()).toEqual([])
    await page.keyboard.press('Control+y')
    await expect.poll(() => readProject(dataFolder)).toEqual(before)
  })
})

test('an event is made with two keys and filled, decided and merged by keys alone', async ({ shell }, info) => {
  const { page } = shell
  const { keyboard } = page
  const bench = createWorkbench(page)
  const events = createEventForm(page)
  const { form, row } = events
  await openText(shell, info.outputPath('harbour.txt'))
  const press = async (...keys: readonly string[]): Promise<void> => { for (const key of keys) await keyboard.press(key) }
  const makeOf = async (word: string, kind: string): Promise<void> => {
    await press('Escape', 'g')
    await expect(bench.text).toBeFocused()
    await selectByKeys(page, word)
    await press('v')
    await expect(page.getByRole('combobox', { name: 'Find a kind of event' })).toBeFocused()
    await keyboard.type(kind)
    await press('Enter')
    await expect(form).toContainText(`“${word}”`)
  }

  await makeOf('waltzed', 'meet')
  await press('s')
  await expect(page.getByRole('status').filter({ hasText: 'Enter takes “Youssef Benhima”' })).toBeVisible()
  await press('Enter')
  await expect(row('Actors')).toContainText('Youssef Benhima')
  await press('o')
  await expect(page.getByRole('status').filter({ hasText: 'takes “Helena Vasconcelos”' })).toBeVisible()
  await press('j', 'k', 'Enter')
  await expect(row('To')).toContainText('Helena Vasconcelos')
  await press('p', 'Enter')
  await expect(row('Where')).toContainText('Rabat')
  await press('d', 'Enter')
  await expect(row('When')).toContainText('4 Mar 2024')
  await press('i')
  await selectByKeys(page, 'fishing')
  await press('Shift+ArrowRight', 'Enter')
  await expect(row('Topics')).toContainText('fishing rights')
  await press('b', 'Escape')
  await expect(form, 'Escape stops the slot and leaves the event').toBeVisible()
  await press('y')
  await expect(row('Actors')).toContainText('Helena Vasconcelos')
  await press('y')
  await press('s', 'u')
  await expect(page.locator('.slot-hint'), 'a slot that waits does not keep a verdict from being given').toBeVisible()
  await expect(form.getByRole('button', { name: 'Accept A' })).toHaveAttribute('aria-pressed', 'false')
  await press('a', 'Escape')
  await expect(form.getByRole('button', { name: 'Accepted A' })).toBeVisible()
  await press(']')
  await expect(form).toContainText('“waltzed with”')
  await press('[')

  await makeOf('picnic', 'meet')
  await makeOf('grumbled', 'statement')
  await press('s', 'Enter')
  await expect(row('Actors')).toContainText('Helena Vasconcelos')
  await press('c')
  await selectByKeys(page, 'the')
  await press('Shift+ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowRight', 'Enter')
  await expect(row('Says')).toContainText('the sandwiches were stale')
  await expect(row('Says').getByRole('button', { name: 'quoted', exact: true })).toHaveAttribute('aria-pressed', 'true')

  await press('u')
  await expect(form.getByRole('button', { name: 'Accept A' })).toHaveAttribute('aria-pressed', 'false')
  await press('Escape', 'j')
  await expect(form).toContainText('“grumbled”')
  await press('x')
  await expect(events.rows.nth(2)).toContainText('rejected')
  await press('a')
  await expect(events.rows.nth(2)).toContainText('accepted')

  await events.rows.nth(1).click()
  await press('m')
  await expect(page.getByRole('dialog')).toContainText('“picnic” stays')
  await press('Enter')
  await expect(events.rows).toHaveCount(2)
  await press('Delete')
  await expect(events.rows).toHaveCount(1)
  await press('Control+z', 'Control+z')
  await expect(events.rows).toHaveCount(3)
  await press('w')
  await expect(page.getByRole('tab', { name: /^Mentions/ })).toHaveAttribute('aria-selected', 'true')
})

test('found events are shown by their words, walked and decided by keys, and their references say whom they mean', async ({ shell }, info) => {
  const { page } = shell
  const { keyboard } = page
  const bench = createWorkbench(page)
  const events = createEventForm(page)
  const file = info.outputPath('found.txt')
  await writeFile(file, 'RABAT, March 4, 2024 – Moroccan Foreign Minister Youssef Benhima met Portuguese Ambassador Helena Vasconcelos in Rabat on Monday.\n\nHe thanked Portugal for its support. The two sides discussed fishing rights off Tangier.')
  await bench.says('Saved')
  await shell.chooseFiles([file], () => keyboard.press('Control+o'))
  await expect(bench.text).toContainText('fishing rights')
  await expect(page.getByRole('tab', { name: /^Events 3/ })).toBeVisible()
  await expect(bench.highlight('met')).toHaveCSS('background-image', /repeating-linear-gradient/)
  await expect(bench.highlight('He')).toHaveAttribute('title', /Stands for Youssef Benhima/)
  await bench.highlight('The two sides').click()
  await bench.says('Stands for')

  await test.step('by a command of the palette to the list, and along it', async () => {
    await keyboard.press('Control+k')
    await keyboard.type('walk through the events')
    await keyboard.press('Enter')
    await expect(page.getByRole('tab', { name: /^Events/ })).toHaveAttribute('aria-selected', 'true')
    await keyboard.press('Escape')
    await keyboard.press('j')
    await expect(events.form).toContainText('“met”')
    await expect.poll(() => events.lit('actor')).toEqual(['Youssef Benhima'])
    await expect.poll(() => events.lit('recipient')).toEqual(['Helena Vasconcelos'])
    await keyboard.press('a')
    await bench.says('1 of 3 events')
    await expect(events.form).toContainText('“thanked”')
    await expect.poll(() => events.lit('actor')).toEqual(['He'])
    await keyboard.press('x')
    await expect(bench.highlight('thanked')).toHaveClass(/mention-struck/)
    await expect(events.form).toContainText('“discussed”')
    await keyboard.press('k')
    await expect(events.form, 'the only one left').toContainText('“discussed”')
    await keyboard.press('a')
    await bench.says('Accepted the event “discussed”')
    await keyboard.press('j')
    await bench.says('Every event of this article is checked')
  })
  await test.step('an undo shows the event that it changed', async () => {
    await bench.select('Tangier')
    await keyboard.press('Control+z')
    await expect(events.form).toContainText('“discussed”')
    await expect(page.getByRole('tab', { name: /^Events/ })).toHaveAttribute('aria-selected', 'true')
  })
  await test.step('reading again leaves what was decided', async () => {
    await page.getByRole('button', { name: /^More about the article/ }).click()
    await page.getByRole('menuitem', { name: 'Read it again' }).click()
    await expect(bench.highlight('thanked')).toHaveClass(/mention-struck/)
    await expect(events.rows.first()).toContainText('accepted')
  })
  await test.step('the article is taken out and brought back', async () => {
    await page.getByRole('button', { name: /^More about the article/ }).click()
    await page.getByRole('menuitem', { name: 'Take it out of the project' }).click()
    await expect(bench.text).toHaveCount(0)
    await bench.undo.click()
    await expect(bench.text).toContainText('fishing rights')
  })
})
