import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { writeFile } from 'node:fs/promises'
import { expect, test } from '../fixtures/test.ts'
import { createEventForm } from '../models/event-form.ts'
import { createWorkbench, type Workbench } from '../models/workbench.ts'

const LONG = `Wilhelmina ${'Alexandrina '.repeat(12)}Vasconcelos`
const TEXT = `Harbour waltz in Rabat

RABAT, March 4, 2024 – Moroccan Foreign Minister Youssef Benhima waltzed with Portuguese Ambassador Helena Vasconcelos in Rabat on Monday, for the sake of fishing rights off Tangier.

The picnic was long. Youssef Benhima grumbled that “the sandwiches, which the harbour office had ordered from a bakery on the far side of the bay, were stale”.`
const SIZES = [{ width: 1440, height: 900 }, { width: 1280, height: 720 }] as const

async function expectNoFaults(page: Page, state: string): Promise<void> {
  // Nothing on the screen may be in the middle of a fade when its contrast is measured.
  await page.waitForTimeout(400)
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]), state).toEqual([])
}

async function makeEvent(page: Page, bench: Workbench, word: string, kind: string): Promise<void> {
  await bench.markWords(word)
  await expect(page.getByRole('group', { name: 'Make the selected text a mention' })).toBeVisible()
  await page.keyboard.press('v')
  await expect(page.getByRole('combobox', { name: 'Find a kind of event' })).toBeFocused()
  await page.keyboard.type(kind)
  await page.keyboard.press('Enter')
  await expect(createEventForm(page).form).toContainText(`“${word}”`)
}

for (const scheme of ['light', 'dark'] as const) {
  test(`events can be read and reached by everybody, and stay in their places, ${scheme}`, async ({ shell }, info) => {
    // Axe looks at the whole window eight times.
    test.slow()
    const { page } = shell
    const bench = createWorkbench(page)
    const events = createEventForm(page)
    await page.emulateMedia({ colorScheme: scheme })
    const file = info.outputPath('harbour.txt')
    await writeFile(file, TEXT)
    await bench.says('Saved')
    await shell.chooseFiles([file], () => page.keyboard.press('Control+o'))
    await expect(bench.text).toContainText('picnic')
    const shoot = async (name: string): Promise<void> => {
      for (const size of SIZES) {
        await page.setViewportSize(size)
        expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), 'the window never scrolls sideways').toBe(0)
        expect(await page.evaluate(() => [...document.querySelectorAll('.findings, .editor-body')].map((part) => part.scrollWidth - part.clientWidth)), 'nor does the right side').toEqual([0, 0])
        await page.screenshot({ path: info.outputPath(`${name}-${size.width}.png`), animations: 'disabled' })
      }
    }

    await bench.select('Helena Vasconcelos')
    await page.keyboard.press('F2')
    await page.getByRole('textbox', { name: 'Name' }).fill(LONG)
    await page.keyboard.press('Enter')
    await bench.says('Wilhelmina')

    await bench.markWords('waltzed')
    await expect(page.getByRole('group', { name: 'Make the selected text a mention' })).toBeVisible()
    await page.keyboard.press('v')
    await expect(page.getByRole('combobox', { name: 'Find a kind of event' })).toBeFocused()
    await expectNoFaults(page, 'choosing the kind of a new event')
    await shoot('new')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('region', { name: /^New event/ })).toHaveCount(0)

    await page.setViewportSize(SIZES[0])
    await makeEvent(page, bench, 'waltzed', 'meet')
    for (const [slot, label, words] of [['s', 'Actors', 'Youssef Benhima'], ['o', 'To', 'Wilhelmina'], ['p', 'Where', 'Rabat'], ['d', 'When', '4 Mar 2024']] as const) {
      await page.keyboard.press(slot)
      await expect(page.locator('.slot-hint')).toContainText('takes “')
      await page.keyboard.press('Enter')
      await expect(events.row(label)).toContainText(words)
    }
    await makeEvent(page, bench, 'grumbled', 'statement')
    await page.keyboard.press('s')
    await expect(page.locator('.slot-hint')).toContainText('takes “')
    await page.keyboard.press('Enter')
    await expect(events.row('Actors')).toContainText('Youssef Benhima')
    await page.keyboard.press('c')
    await expect(page.locator('.slot-hint')).toContainText('Select the words')
    await bench.markWords('the sandwiches, which the harbour office had ordered from a bakery on the far side of the bay, were stale')
    await expect(events.row('Says')).toContainText('the sandwiches')
    await makeEvent(page, bench, 'picnic', 'meet')
    await page.keyboard.press('u')
    await expect(events.form.getByRole('button', { name: 'Accept A' })).toBeVisible()
    await events.rows.nth(1).hover()
    await expectNoFaults(page, 'the list with one event under the pointer')
    await events.rows.first().click()
    await expect(events.row('To')).toContainText('Wilhelmina')
    await expectNoFaults(page, 'the form of an event')
    await shoot('form')
    const details = events.form.getByRole('button', { name: /^Details:/ })
    await expect(details, 'the folded form needs no scrolling on a low screen').toBeInViewport({ ratio: 1 })
    await details.click()
    await expect(events.row('Told by'), 'what was unfolded is in sight').toBeInViewport()
    await events.form.getByRole('button', { name: 'Hide the details' }).click()
    await page.keyboard.press('o')
    await expect(page.locator('.slot-hint')).toBeVisible()
    await expectNoFaults(page, 'a slot that waits')
    await shoot('slot')
    await page.keyboard.press('Escape')
    await expect(page.locator('.slot-hint')).toHaveCount(0)
    await page.keyboard.press('v')
    await expect(page.getByRole('dialog', { name: 'Choose the kind' })).toBeVisible()
    await expectNoFaults(page, 'choosing another kind')
    await page.screenshot({ path: info.outputPath('kind.png') })
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await page.keyboard.press('m')
    await expect(page.getByRole('dialog')).toBeVisible()
    await expectNoFaults(page, 'merging')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await page.getByRole('button', { name: 'More about the event' }).click()
    await expect(page.getByRole('menu')).toBeVisible()
    await expectNoFaults(page, 'the menu of an event')
    await page.keyboard.press('Escape')
  })
}
