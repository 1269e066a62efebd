import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { writeFile } from 'node:fs/promises'
import { expect, test } from '../fixtures/test.ts'
import { createWorkbench } from '../models/workbench.ts'

const TEXT = 'The harbour talks\n\nNorwegian Foreign Minister Mara Lindqvist came to Lisbon on 3 March 2024. Mara Lindqvist spoke to Oto Brandl about cargo.'

test.beforeEach(async ({ shell }, info) => {
  const file = info.outputPath('talks.txt')
  await writeFile(file, TEXT)
  // A key before the page stands would go to nobody.
  await createWorkbench(shell.page).says('Saved')
  await shell.chooseFiles([file], () => shell.page.keyboard.press('Control+o'))
  await expect(createWorkbench(shell.page).text).toContainText('Oto Brandl')
})

async function expectNoFaults(page: Page): Promise<void> {
  const faults = await new AxeBuilder({ page }).analyze()
  expect(faults.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
}

test('keys pressed faster than answers come are all heard', async ({ shell }) => {
  const { page } = shell
  const bench = createWorkbench(page)
  const total = Number(/of (\d+) checked/.exec((await bench.status.textContent()) ?? '')?.[1])
  expect(total).toBeGreaterThan(3)
  // Every answer about the article comes long after the reply to the key that made it stale.
  await page.route('**/request', async (route) => {
    const { name } = route.request().postDataJSON() as { readonly name: string }
    const response = await route.fetch()
    if (name === 'article.get') await page.waitForTimeout(1200)
    await route.fulfill({ response })
  })
  await page.keyboard.press('j')
  await page.keyboard.press('a')
  await bench.says(`1 of ${total} checked`)
  // The late answer is no change of somebody else's: the selection has moved on, and A decides what it shows.
  for (let done = 2; done <= total; done++) {
    await page.keyboard.press('a')
    await page.waitForTimeout(300)
  }
  await bench.says(`${total} of ${total} checked`)
  await page.unrouteAll({ behavior: 'ignoreErrors' })
})

test('a date is written as text, nonsense is refused with a sentence, and only an emptied field clears', async ({ shell }, info) => {
  const { page } = shell
  const field = page.getByRole('textbox', { name: 'Published on' })
  const fact = page.getByRole('button', { name: /^Published on/ })
  await fact.click()
  await expect(field).toHaveAttribute('placeholder', '2023-02-15')
  await field.fill('15 Feb 2023')
  await page.keyboard.press('Enter')
  await expect(fact).toContainText('15 Feb 2023')
  for (const [typed, sentence] of [['02/03/2023', '2023-02-15'], ['0003-02-15', '1500'], ['2023-02-30', 'calendar']] as const) {
    await fact.click()
    await field.fill(typed)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('alert').filter({ hasText: sentence })).toBeVisible()
    await expectNoFaults(page)
    await page.screenshot({ path: info.outputPath('date-refused.png') })
    await page.keyboard.press('Escape')
    await expect(fact).toContainText('15 Feb 2023')
  }
  await fact.click()
  await field.fill('')
  await page.keyboard.press('Enter')
  await expect(fact).toContainText('+ published on')

  await page.keyboard.press('Control+b')
  const from = page.getByRole('textbox', { name: 'From' })
  await from.fill('2023-')
  await from.blur()
  await expect(page.getByRole('alert').filter({ hasText: 'Write the date' })).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).not.toContainText('published')
  await from.fill('1 Mar 2023')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('from 2023-03-01')
  await expect(from).toHaveValue('2023-03-01')
})

test('a new project’s name can be typed at once, opened from the menu', async ({ shell }) => {
  const { page } = shell
  await page.getByRole('button', { name: /^Project / }).click()
  await page.getByRole('menuitem', { name: 'New project…' }).click()
  const name = page.getByRole('textbox', { name: 'Name' })
  await expect(name).toBeFocused()
  await page.waitForTimeout(600)
  await expect(name, 'the menu that closes does not take it').toBeFocused()
})

test('every key of the overview can be scrolled to on a low screen', async ({ shell }, info) => {
  const { page } = shell
  await page.setViewportSize({ width: 1280, height: 720 })
  await page.getByRole('button', { name: /all keys/ }).click()
  const keys = page.getByRole('region', { name: 'Keys by group' })
  await expect(keys).toBeVisible()
  expect(await keys.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0)
  const box = await keys.boundingBox()
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(720)
  for (const line of await keys.locator('.keys-line').all()) {
    await line.scrollIntoViewIfNeeded()
    await expect(line).toBeInViewport()
  }
  await page.screenshot({ path: info.outputPath('keys.png') })
})

test('the palette’s glass is beside its words, and it does not list itself', async ({ shell }, info) => {
  const { page } = shell
  await page.keyboard.press('Control+k')
  const field = page.getByRole('combobox')
  await expect(field).toBeFocused()
  const glass = await page.locator('.palette-field .bp6-icon').boundingBox()
  const padding = await field.evaluate((element) => element.getBoundingClientRect().left + Number.parseFloat(getComputedStyle(element).paddingLeft))
  expect((glass?.x ?? 0) + (glass?.width ?? 0)).toBeLessThanOrEqual(padding)
  await expect(page.getByRole('option', { name: /Search and commands/ })).toHaveCount(0)
  await field.fill('Lindqvist')
  await expect(page.getByRole('option', { name: /Lindqvist/ }).filter({ hasText: 'Norway' })).toBeVisible()
  await page.screenshot({ path: info.outputPath('palette.png') })
})

test('the editor and the list say the same of an entity that is partly accepted', async ({ shell }, info) => {
  const { page } = shell
  const bench = createWorkbench(page)
  const row = bench.entity('Mara Lindqvist')
  await row.getByRole('button', { name: 'Accept Mara Lindqvist' }).click()
  await expect(row.getByRole('button', { name: 'Accept Mara Lindqvist' })).toHaveAttribute('aria-pressed', 'true')
  await row.getByRole('button', { name: /Mara Lindqvist/ }).first().click()
  await expect(bench.editor.getByRole('button', { name: 'Accepted' })).toHaveAttribute('aria-pressed', 'true')
  await page.screenshot({ path: info.outputPath('accepted.png') })
  await bench.select('Mara Lindqvist', 1)
  await page.keyboard.press('u')
  await row.getByRole('button', { name: /Mara Lindqvist/ }).first().click()
  await expect(row.getByRole('button', { name: 'Accept Mara Lindqvist' })).toHaveAttribute('aria-pressed', 'mixed')
  await expect(bench.editor.getByRole('button', { name: 'Accept the rest' })).toHaveAttribute('aria-pressed', 'mixed')
  await expectNoFaults(page)
  await page.screenshot({ path: info.outputPath('partly.png') })
})

test('a hint goes when it no longer holds, and the undo stays beside it', async ({ shell }, info) => {
  const { page } = shell
  const bench = createWorkbench(page)
  await page.keyboard.press('m')
  await bench.says('Select a finding first')
  await expect(bench.status.getByRole('button', { name: /^Undo/ })).toContainText('Opened')
  await page.screenshot({ path: info.outputPath('hint.png') })
  await page.keyboard.press('j')
  await expect(bench.status).not.toContainText('Select a finding first')
  await bench.entity('Oto Brandl').getByRole('button', { name: 'Accept Oto Brandl' }).click()
  await bench.says('Accepted')
  await page.keyboard.press('Control+b')
  await page.getByRole('radio', { name: 'Entities' }).locator('..').click()
  await expect(page.getByRole('button', { name: 'Export CSV' })).toBeEnabled()
  await shell.saveFile(() => page.keyboard.press('Control+s'))
  await bench.says('Exported')
  await page.keyboard.press('Control+b')
  await expect(bench.status).not.toContainText('Exported')
  await page.keyboard.press('Control+z')
  await bench.says('Undid')
  await expect(bench.status.getByRole('button', { name: 'Redo' })).toBeVisible()
  await expect(bench.status.getByRole('button', { name: /^Undo/ })).toContainText('Opened')
})

test('a row of the briefing shows its evidence in the article, and the evidence is in sight', async ({ shell }, info) => {
  const { page } = shell
  const bench = createWorkbench(page)
  await bench.select('Oto Brandl')
  await page.keyboard.press('a')
  await bench.says('Accepted')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+b')
  await page.getByRole('group', { name: 'Rows' }).getByText('Mentions', { exact: true }).click()
  await expect(page.getByRole('columnheader', { name: 'evidence' })).toBeInViewport({ ratio: 1 })
  await page.screenshot({ path: info.outputPath('briefing.png') })
  await page.getByRole('cell', { name: 'Oto Brandl' }).first().click()
  await expect(bench.editor).toContainText('Oto Brandl')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+b')
  await page.getByRole('group', { name: 'Rows' }).getByText('Entities', { exact: true }).click()
  await page.getByRole('button', { name: 'Row 1: show it in its article' }).press('Enter')
  await expect(bench.editor).toContainText('Oto Brandl')
})

test('Enter chooses from what fits the typed words, however late that comes', async ({ shell }) => {
  const { page } = shell
  await page.route('**/request', async (route) => {
    const { name } = route.request().postDataJSON() as { readonly name: string }
    if (name === 'entity.find' || name === 'search.find') await page.waitForTimeout(800)
    await route.continue()
  })
  await page.keyboard.press('Control+b')
  await page.getByRole('button', { name: 'Add somebody' }).click()
  const choices = page.getByRole('dialog', { name: 'Add somebody' })
  await expect(choices.getByRole('option').nth(2), 'all, before anything is typed').toBeVisible()
  await page.keyboard.type('oto')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('with Oto Brandl')
  await expect(choices).toHaveCount(0)
  await page.keyboard.press('Control+k')
  await page.keyboard.type('mara')
  await page.keyboard.press('Enter')
  await expect(createWorkbench(page).text).toContainText('Oto Brandl')
  await page.unrouteAll({ behavior: 'ignoreErrors' })
})

test('an export that is asked for while its rows are gathered is written once they are there', async ({ shell }) => {
  const { page } = shell
  const bench = createWorkbench(page)
  await bench.select('Oto Brandl')
  await page.keyboard.press('a')
  await bench.says('Accepted')
  await page.keyboard.press('Control+b')
  await expect(page.getByRole('button', { name: 'Export CSV' })).toBeVisible()
  let release = (): void => undefined
  const isReleased = new Promise<void>((resolve) => { release = resolve })
  await page.route('**/request', async (route) => {
    const { name } = route.request().postDataJSON() as { readonly name: string }
    if (name === 'briefing.preview') await isReleased
    await route.continue()
  })
  await page.getByRole('group', { name: 'Rows' }).getByText('Mentions', { exact: true }).click()
  await expect(page.getByRole('main', { name: 'Briefing' }).getByRole('status')).toHaveText('Gathering…')
  const { name } = await shell.saveFile(async () => {
    await page.keyboard.press('Control+s')
    release()
  })
  expect(name).toMatch(/^briefing-mentions-/)
  await bench.says('Exported 1 row')
})

test('an article that is marked reviewed stays in the list until another is opened', async ({ shell }, info) => {
  const { page } = shell
  const bench = createWorkbench(page)
  const second = info.outputPath('later.txt')
  await writeFile(second, 'Later talks\n\nOto Brandl left Lisbon.')
  await shell.chooseFiles([second], () => page.keyboard.press('Control+o'))
  const options = page.getByRole('option')
  await expect(options).toHaveCount(2)
  await options.filter({ hasText: 'harbour' }).click()
  await expect(bench.text).toContainText('cargo')
  await page.keyboard.press('r')
  await bench.says(/as reviewed, \d+ findings undecided/)
  await expect(page.getByRole('radio', { name: /^To review 1/ })).toBeAttached()
  await expect(options).toHaveCount(2)
  await expect(options.filter({ hasText: 'harbour' })).toContainText('Reviewed')
  await page.screenshot({ path: info.outputPath('reviewed.png') })
  await options.filter({ hasText: 'Later' }).click()
  await expect(options).toHaveCount(1)
})

test('a project file opened in the browser is said to be a copy', async ({ shell }, info) => {
  const { page } = shell
  const bench = createWorkbench(page)
  await page.getByRole('button', { name: /^Project / }).click()
  const saved = await shell.saveFile(() => page.getByRole('menuitem', { name: 'Save a copy…' }).click())
  const file = info.outputPath('sent.dateline')
  await writeFile(file, saved.bytes)
  await page.getByRole('button', { name: /^Project / }).click()
  await shell.chooseFiles([file], () => page.getByRole('menuitem', { name: 'Open project file…' }).click())
  await bench.says('Opened a copy named “sent” in Dateline’s folder')
})
