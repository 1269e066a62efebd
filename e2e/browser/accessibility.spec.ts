import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { join } from 'node:path'
import { expect, test } from '../fixtures/test.ts'
import { dropFiles } from '../models/drop-files.ts'
import { createWorkbench } from '../models/workbench.ts'

const ARTICLES = join(import.meta.dirname, '../articles')

async function expectNoViolation(page: Page, state: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  const found = violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)
  expect(found, `axe in the state “${state}”`).toEqual([])
}

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds no violation in any state, ${scheme}`, async ({ shell }) => {
    test.slow()
    const { page } = shell
    const bench = createWorkbench(page)
    await page.emulateMedia({ colorScheme: scheme })
    await expect(page.getByRole('button', { name: /sample articles/i }).first()).toBeVisible()
    await expectNoViolation(page, 'empty')

    await shell.chooseFiles([join(ARTICLES, 'ambassador-in-rabat.txt')], () => page.getByRole('banner').getByRole('button', { name: 'Open articles…' }).click())
    await expect(bench.text).toContainText('RABAT')
    await expectNoViolation(page, 'an article')
    await page.keyboard.press('j')
    await expect(bench.editor).toBeVisible()
    await page.keyboard.press('x')
    await bench.says('Rejected')
    await expectNoViolation(page, 'a selected mention')
    await page.getByRole('tab', { name: /^Mentions/ }).click()
    await expectNoViolation(page, 'the list of mentions')
    await page.getByRole('tab', { name: /^Entities/ }).click()
    await bench.entity('Youssef Benhima').getByRole('button').first().click()
    await expectNoViolation(page, 'a selected entity')
    await page.keyboard.press('m')
    await expect(page.getByRole('dialog')).toBeVisible()
    await expectNoViolation(page, 'merging')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await page.keyboard.press('Shift+Slash')
    await expect(page.getByRole('dialog')).toBeVisible()
    await expectNoViolation(page, 'the overview of keys')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await page.keyboard.press('Control+k')
    await page.keyboard.type('benhima')
    await expect(page.getByRole('option', { name: /Benhima/ }).first()).toBeVisible()
    await expectNoViolation(page, 'the search')
    await page.keyboard.press('Escape')
    await dropFiles(page, [join(ARTICLES, 'harbour/broken.txt')])
    await expect(page.getByRole('complementary', { name: 'Opening articles' })).toContainText('broken.txt')
    await expectNoViolation(page, 'files that failed')
    await page.getByRole('button', { name: 'Close the list of files that failed' }).click()
    await page.keyboard.press('Control+b')
    await expect(page.getByRole('main', { name: 'Briefing' })).toBeVisible()
    await expectNoViolation(page, 'an empty briefing')
    await page.getByRole('checkbox', { name: 'Undecided' }).locator('..').click()
    await expect(page.getByRole('columnheader', { name: 'kind', exact: true })).toBeVisible()
    await expectNoViolation(page, 'a briefing')
    await page.keyboard.press('Control+e')
    await expect(page.getByRole('grid', { name: 'Events of all articles' }).getByRole('row').nth(1)).toBeVisible()
    await page.keyboard.press('x')
    await bench.says('Rejected')
    await expectNoViolation(page, 'the events')
    await page.getByRole('button', { name: 'Add a kind' }).click()
    await page.keyboard.type('meet')
    await expect(page.getByRole('dialog', { name: 'Add a kind' }).getByRole('option').first()).toBeVisible()
    await expectNoViolation(page, 'choosing a kind')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'What was learned' }).click()
    await expect(page.getByRole('table', { name: 'What was learned' }).getByRole('row').nth(1)).toBeVisible()
    await expectNoViolation(page, 'what was learned')
  })
}
