import type { Page } from '@playwright/test'
import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { expect, test } from '../fixtures/test.ts'
import { createEventsTable } from '../models/events-table.ts'
import { createWorkbench } from '../models/workbench.ts'

/** `npm run screenshots` renews the pictures of the README; any other run leaves its pictures with the test results. */
const IN_DOCS = resolve(import.meta.dirname, '../../docs/screenshots')
const SIZES = [{ width: 1440, height: 900 }, { width: 1280, height: 720 }] as const

for (const scheme of ['light', 'dark'] as const) {
  test(`screenshots, ${scheme}`, async ({ shell }, info) => {
    const { page } = shell
    const folder = ['all', 'changed'].includes(info.config.updateSnapshots) ? IN_DOCS : join(info.project.outputDir, 'screenshots')
    await mkdir(folder, { recursive: true })
    const shoot = (name: string): Promise<void> => shootAllSizes(page, join(folder, `${name}-${scheme}`))
    const bench = createWorkbench(page)
    await page.emulateMedia({ colorScheme: scheme })

    await expect(page.getByRole('button', { name: /sample articles/i }).first()).toBeVisible()
    await shoot('empty')

    await page.getByRole('button', { name: /sample articles/i }).first().click()
    await expect(page.getByRole('radio', { name: /^To review 8/ })).toBeAttached()
    await page.getByRole('option').filter({ hasText: 'Amman' }).first().click()
    await page.getByRole('group', { name: 'Tags of the article' }).getByRole('button', { name: '+ tag' }).click()
    await page.keyboard.type('bilateral')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('group', { name: 'Tags of the article' })).toContainText('bilateral')
    await page.keyboard.press('Escape')
    for (const key of ['j', 'a', 'a', 'a', 'a', 'x', 'a', 'a', 'a', 'j', 'j']) {
      await page.keyboard.press(key)
      await expect(bench.editor).toBeVisible()
    }
    await bench.select('Karim El-Menshawy')
    await shoot('review')

    await page.getByRole('tab', { name: /^Mentions/ }).click()
    await shoot('mentions')
    await page.getByRole('tab', { name: /^Events/ }).click()
    await bench.highlight('received').click()
    await expect(page.getByRole('region', { name: 'Selected event' })).toBeVisible()
    await shoot('review-events')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('minister')
    await expect(page.getByRole('option', { name: /minister/i }).first()).toBeVisible()
    await shoot('search')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Shift+Slash')
    await expect(page.getByRole('dialog')).toContainText('Next undecided finding')
    await shoot('keys')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)

    await page.keyboard.press('Control+e')
    const events = createEventsTable(page)
    await expect(events.rows.nth(8)).toBeVisible()
    for (const key of ['Home', 'a', 'a', 'x', 'j']) await page.keyboard.press(key)
    await expect(events.rows.nth(2).getByRole('button', { name: /^Reject / })).toHaveAttribute('aria-pressed', 'true')
    await shoot('events')

    await page.keyboard.press('Control+b')
    await page.getByRole('checkbox', { name: 'Undecided' }).locator('..').click()
    await expect(page.getByRole('button', { name: 'Export CSV' })).toBeEnabled()
    await shoot('briefing')
  })
}

async function shootAllSizes(page: Page, path: string): Promise<void> {
  for (const size of SIZES) {
    await page.setViewportSize(size)
    await page.screenshot({ path: `${path}-${size.width}x${size.height}.png`, animations: 'disabled', caret: 'hide' })
  }
  await page.setViewportSize(SIZES[0])
}
