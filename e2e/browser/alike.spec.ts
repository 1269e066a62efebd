import AxeBuilder from '@axe-core/playwright'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '../fixtures/test.ts'
import { createWorkbench } from '../models/workbench.ts'

test('all places with the same words are looked through and accepted together, here and in other articles, as one step', async ({ shell }, info) => {
  const { page } = shell
  const bench = createWorkbench(page)
  const folder = info.outputPath('articles')
  await mkdir(folder)
  const files = [join(folder, 'one.txt'), join(folder, 'two.txt')]
  await writeFile(files[0] ?? '', 'The first letter\n\nHelena Vasconcelos wrote of the moss pact in Rabat. The moss pact is old, and the moss pacts of others are older.')
  await writeFile(files[1] ?? '', 'The second letter\n\nNobody in Lisbon has read the moss pact.')
  await bench.says('Saved')
  await shell.chooseFiles(files, () => page.keyboard.press('Control+o'))
  await page.getByRole('option').filter({ hasText: 'first letter' }).click()
  await expect(bench.text).toContainText('Helena Vasconcelos')
  await bench.markWords('moss pact')
  await page.keyboard.press('8')
  await expect(bench.editor).toContainText('moss pact')
  await page.keyboard.press('Shift+A')
  const dialog = page.getByRole('dialog', { name: 'All like “moss pact”, as agreement' })
  await expect(dialog.getByRole('listitem')).toHaveCount(2)
  await dialog.getByRole('radio', { name: 'In all articles' }).check({ force: true })
  await expect(dialog.getByRole('listitem')).toHaveCount(3)
  await page.screenshot({ path: info.outputPath('alike.png') })
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  await dialog.getByRole('button', { name: 'Accept 2' }).click()
  await expect(dialog).toHaveCount(0)
  await bench.says('Accepted “moss pact” twice')
  await expect(bench.highlight('moss pact')).toHaveCount(1)
  await expect(bench.text.locator('span[data-ids]').filter({ hasText: /^moss pact$/ })).toHaveCount(2)
  await bench.undo.click()
  await expect(bench.text.locator('span[data-ids]').filter({ hasText: /^moss pact$/ })).toHaveCount(1)
})
