import AxeBuilder from '@axe-core/playwright'
import { writeFile } from 'node:fs/promises'
import { expect, test } from '../fixtures/test.ts'
import { createWorkbench } from '../models/workbench.ts'

const TEXT = 'The harbour talks\n\nNorwegian Foreign Minister Mara Lindqvist came to Lisbon on 3 March 2024. The ambassador spoke to Oto Brandl about cargo.'

test('the days of a date are corrected in the editor, a reversed range is answered with a sentence, and undo takes it back', async ({ shell }, info) => {
  const { page } = shell
  const bench = createWorkbench(page)
  const file = info.outputPath('talks.txt')
  await writeFile(file, TEXT)
  await shell.chooseFiles([file], () => page.keyboard.press('Control+o'))
  await bench.select('3 March 2024')
  const set = async (name: 'From' | 'To', day: string): Promise<void> => {
    await bench.editor.getByRole('button', { name: new RegExp(`^${name}:`) }).click()
    await bench.editor.getByLabel(name, { exact: true }).fill(day)
    await page.keyboard.press('Enter')
  }
  await set('From', '2024-03-05')
  await expect(bench.editor).toContainText('from 5 Mar 2024')
  await expect(bench.editor, 'a single day moves as one').toContainText('to 5 Mar 2024')
  await set('To', '2024-03-01')
  await expect(page.getByRole('alert').first()).toContainText('ends on 2024-03-01, before it starts on 2024-03-05')
  await expect(bench.editor).toContainText('to 5 Mar 2024')
  await set('To', '2024-03-09')
  await expect(bench.editor).toContainText('5 Mar 2024 to 9 Mar 2024')
  await bench.says('Dated “3 March 2024” 2024-03-05 to 2024-03-09')
  await page.screenshot({ path: info.outputPath('date.png') })
  await bench.undo.click()
  await bench.undo.click()
  await expect(bench.editor).toContainText('from 3 Mar 2024')
})

test('a person is given a post by hand, which is corrected, taken out and brought back', async ({ shell }, info) => {
  const { page } = shell
  const bench = createWorkbench(page)
  const file = info.outputPath('talks.txt')
  await writeFile(file, TEXT)
  await shell.chooseFiles([file], () => page.keyboard.press('Control+o'))
  await bench.entity('Oto Brandl').click()
  await bench.editor.getByRole('button', { name: /^Post:/ }).click()
  await bench.editor.getByLabel('Post', { exact: true }).fill('Harbour Commissioner')
  await page.keyboard.press('Enter')
  await expect(bench.editor.getByRole('button', { name: 'Title: Harbour Commissioner' })).toBeVisible()
  await bench.says('Gave “Oto Brandl” the post “Harbour Commissioner”')
  await bench.editor.getByLabel('Country of the post Harbour Commissioner').selectOption('PRT')
  await bench.says('Edited the post “Harbour Commissioner”')
  const faults = await new AxeBuilder({ page }).analyze()
  expect(faults.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  await page.screenshot({ path: info.outputPath('post.png') })
  await bench.editor.getByRole('button', { name: 'Take out the post Harbour Commissioner' }).click()
  await expect(bench.editor.getByRole('button', { name: /^Title:/ })).toHaveCount(0)
  await bench.undo.click()
  await expect(bench.editor.getByRole('button', { name: 'Title: Harbour Commissioner' })).toBeVisible()
})
