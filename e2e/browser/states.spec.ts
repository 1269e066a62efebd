import type { Page } from '@playwright/test'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '../fixtures/test.ts'
import { createWorkbench } from '../models/workbench.ts'

/** About 80 kB of text with more than 2,000 findings. */
const LONG_ARTICLE = Array.from({ length: 290 }, (_, index) =>
  `Moroccan Foreign Minister Youssef Benhima met Portuguese Ambassador Helena Vasconcelos in Rabat on ${1 + (index % 28)} March 2024 to speak about the ${index + 1} points of a plan for Tangier, the African Union said in Algiers.`).join('\n\n')
const LONG_NAME = `Ambassador ${'Wilhelmina-Alexandrina '.repeat(9)}Vasconcelos arrived in Lisbon on Friday for talks that nobody had announced and that nobody would describe afterwards, whatever they were asked.\n\n${'unbroken'.repeat(60)}`
const RIGHT_TO_LEFT = 'Officials spoke in Amman.\n\nاستقبل وزير الخارجية السفير في عمّان يوم الأحد وبحث معه العلاقات الثنائية.\n\nThe words “وزارة الخارجية” mean Foreign Ministry.'

async function openTexts(page: Page, texts: Readonly<Record<string, string>>, folder: string, choose: (paths: readonly string[], act: () => Promise<void>) => Promise<void>): Promise<void> {
  await mkdir(folder, { recursive: true })
  const paths = await Promise.all(Object.entries(texts).map(async ([name, text]) => {
    await writeFile(join(folder, name), text)
    return join(folder, name)
  }))
  await choose(paths, () => page.keyboard.press('Control+o'))
}

test('an article of 2,000 findings opens, and its findings are checked by key', async ({ shell }, info) => {
  const { page } = shell
  const bench = createWorkbench(page)
  await openTexts(page, { 'long.txt': LONG_ARTICLE }, info.outputPath('articles'), (paths, act) => shell.chooseFiles(paths, act))
  await expect(bench.text).toContainText('290 points')
  const total = Number(/of (\d+) checked/.exec((await bench.status.textContent()) ?? '')?.[1])
  expect(total).toBeGreaterThan(2000)
  await page.keyboard.press('j')
  for (let done = 1; done <= 5; done++) {
    await page.keyboard.press('a')
    await bench.says(`${done} of ${total} checked`)
  }
  await page.getByRole('tab', { name: /^Mentions/ }).click()
  await page.keyboard.press('k')
  await expect(bench.editor).toBeVisible()
  await expect(bench.editor).toBeInViewport()
  await page.screenshot({ path: info.outputPath('2000-findings.png') })
})

test('long names, unbroken words and right-to-left text stay inside their places', async ({ shell }, info) => {
  const { page } = shell
  const bench = createWorkbench(page)
  await openTexts(page, { 'long-name.txt': LONG_NAME, 'two-directions.txt': RIGHT_TO_LEFT }, info.outputPath('articles'), (paths, act) => shell.chooseFiles(paths, act))
  await page.setViewportSize({ width: 1280, height: 720 })
  await expect(page.getByRole('option')).toHaveCount(2)
  for (const [title, words] of [['Ambassador', 'Vasconcelos'], ['Officials', 'Amman']] as const) {
    await page.getByRole('option').filter({ hasText: title }).click()
    await expect(bench.text).toContainText(words)
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(overflow, 'the window never scrolls sideways').toBe(0)
    await page.screenshot({ path: info.outputPath(`${words}.png`) })
  }
  const arabic = bench.text.locator('p').nth(1)
  expect(await arabic.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl')
})

test('a lost connection is said in the status bar, and work goes on when the program is back', async ({ shell, guard }) => {
  guard.allow(/Failed to load resource|ERR_|request to/)
  const { page } = shell
  await page.getByRole('button', { name: /sample articles/i }).first().click()
  await expect(page.getByRole('radio', { name: /^To review 8/ })).toBeAttached()
  await page.context().setOffline(true)
  await page.getByRole('button', { name: 'Mark reviewed' }).click()
  await expect(page.getByRole('alert').first()).toBeVisible()
  await page.context().setOffline(false)
  await page.getByRole('button', { name: 'Mark reviewed' }).click()
  await expect(page.getByRole('radio', { name: /^Reviewed 1/ })).toBeAttached()
})

test('the list follows what changes while its first answer is on its way', async ({ shell }) => {
  const { page } = shell
  let isHeld = false
  await page.route('**/request', async (route) => {
    const { name, input } = route.request().postDataJSON() as { readonly name: string; readonly input: { readonly limit?: number } }
    if (isHeld || name !== 'article.list' || input.limit === 1) return route.continue()
    isHeld = true
    const early = await route.fetch()
    // By the time that this older answer arrives, the import is over and every change was told.
    await expect.poll(async () => ((await (await route.fetch()).json()) as { readonly value: { readonly total: number } }).value.total).toBe(8)
    await page.waitForTimeout(500)
    return route.fulfill({ response: early })
  })
  await page.getByRole('button', { name: /sample articles/i }).first().click()
  await expect(page.getByRole('radio', { name: /^To review 8/ })).toBeAttached()
  expect(isHeld).toBe(true)
})

test('a page without a session says what to do', async ({ shell, browser, guard }) => {
  guard.allow(/Failed to load resource/)
  const context = await browser.newContext()
  const stranger = await context.newPage()
  await stranger.goto(new URL('/', shell.page.url()).href)
  await expect(stranger.getByRole('alert')).toContainText('npm start')
  await context.close()
})
