import { writeFile } from 'node:fs/promises'
import { expect, test } from '../fixtures/test.ts'
import { createWorkbench } from '../models/workbench.ts'

const COUNT = Number(process.env.DATELINE_MANY ?? 1250)

/** Short articles, the newest first in the list: number 0 is its first. */
function writeMany(): string {
  return Array.from({ length: COUNT }, (_, index) => JSON.stringify({
    id: `note-${index}`, title: `Note ${String(index).padStart(5, '0')} from Tarnow`, source: 'The Harbour Wire',
    date: new Date(Date.UTC(2024, 0, 1) - index * 86_400_000).toISOString().slice(0, 10),
    text: `Foreign Minister Mara Lindqvist met Ambassador Oto Brandl in Lisbon. This is note ${index}.`
  })).join('\n')
}

test('a list of more than a thousand articles scrolls to its end, N goes on over its pages, and a decision fetches only what is in use', async ({ shell }, info) => {
  const { page } = shell
  const bench = createWorkbench(page)
  const file = info.outputPath('many.jsonl')
  await writeFile(file, writeMany())
  await shell.chooseFiles([file], () => page.keyboard.press('Control+o'))
  await expect(page.getByRole('radio', { name: new RegExp(`^To review ${COUNT}$`) })).toBeAttached({ timeout: 100_000 })
  const rows = page.getByRole('listbox', { name: 'Articles of this list' })
  await rows.getByRole('option').first().click()
  await expect(bench.text).toContainText('This is note 0.')

  await rows.press('End')
  const last = rows.getByRole('option').filter({ hasText: `Note ${String(COUNT - 1).padStart(5, '0')}` })
  await expect(last).toBeVisible()
  await expect(last).toHaveAttribute('aria-posinset', String(COUNT))
  await last.click()
  await expect(bench.text).toContainText(`This is note ${COUNT - 1}.`)
  await page.screenshot({ path: info.outputPath('end-of-list.png') })

  // Over the ends of the first two pages.
  for (const from of [195, 395]) {
    await rows.evaluate((list, row) => { list.scrollTop = row * 86 }, from)
    await rows.getByRole('option').filter({ hasText: `Note ${String(from).padStart(5, '0')}` }).click()
    await expect(bench.text).toContainText(`This is note ${from}.`)
    for (let at = from + 1; at <= from + 10; at++) {
      await page.keyboard.press('n')
      await expect(bench.text).toContainText(`This is note ${at}.`)
    }
    await expect(rows.getByRole('option', { selected: true })).toBeInViewport()
  }

  const offsets: number[] = []
  page.on('request', (request) => {
    const body = request.method() === 'POST' && request.url().endsWith('/request') ? request.postDataJSON() as { readonly name: string; readonly input: { readonly offset?: number } } : undefined
    if (body?.name === 'article.list') offsets.push(body.input.offset ?? 0)
  })
  await page.keyboard.press('j')
  await page.keyboard.press('a')
  await bench.says(/^.*Accepted/)
  await expect.poll(() => offsets.length).toBeGreaterThan(0)
  expect(new Set(offsets).size, 'the first page for the counts, and one or two in use').toBeLessThanOrEqual(3)

  await test.step('a briefing of more than one page shows its rows over the pages’ ends and at its own', async () => {
    await page.keyboard.press('Control+b')
    await page.getByRole('group', { name: 'Rows' }).getByText('Articles', { exact: true }).click()
    const table = page.getByRole('region', { name: 'Rows of the briefing' })
    // A briefing begins with the oldest.
    const titleOf = (row: number): string => `Note ${String(COUNT - row).padStart(5, '0')} from Tarnow`
    for (const row of [200, 201, COUNT]) {
      await table.evaluate((scroller, at) => { scroller.scrollTop = (at - 3) * 30 }, row)
      await expect(table.locator(`tr[aria-rowindex="${row + 1}"]`)).toContainText(titleOf(row))
    }
  })
})
