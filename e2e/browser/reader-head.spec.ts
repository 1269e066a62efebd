import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '../fixtures/test.ts'
import { createWorkbench } from '../models/workbench.ts'

const COPY = `Foreign Minister Mara Lindqvist met Ambassador Oto Brandl in Lisbon on 3 March 2024. They discussed fishing rights off the northern islands, a new ferry for the mail, and the old question of who keeps the lighthouse. Lindqvist thanked the port for its help with the stranded trawlers, and Brandl said that his government would send two engineers before the summer.`
const FRENCH = `La ministre des Affaires étrangères a reçu mardi l’ambassadeur du royaume voisin au palais. Les deux responsables ont évoqué la pêche, les ports et la question du phare, et sont convenus de se revoir avant l’été, selon un communiqué publié dans la soirée.`

test('articles with nearly the same text lead to each other, and another language is said to be marked by hand', async ({ shell }, info) => {
  const { page } = shell
  const bench = createWorkbench(page)
  const folder = info.outputPath('articles')
  await mkdir(folder)
  const texts = { 'first.txt': `Two meet in Lisbon\n\n${COPY}`, 'reprint.txt': `Reprinted: two meet\n\n${COPY} (Reprint)`, 'french.txt': `Rencontre au palais\n\n${FRENCH}` }
  const files = await Promise.all(Object.entries(texts).map(async ([name, text]) => {
    await writeFile(join(folder, name), text)
    return join(folder, name)
  }))
  await bench.says('Saved')
  await shell.chooseFiles(files, () => page.keyboard.press('Control+o'))
  await page.getByRole('option').filter({ hasText: 'Two meet in' }).click()
  await page.getByRole('button', { name: '1 more article with nearly this text' }).click()
  await page.screenshot({ path: info.outputPath('similar.png') })
  await page.getByRole('button', { name: /^Reprinted: two meet/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Reprinted')

  await page.getByRole('option').filter({ hasText: 'Rencontre' }).click()
  await expect(page.getByText('This text is in French')).toBeVisible()
  await expect(page.getByRole('tab', { name: /^Events 0/ })).toBeVisible()
  await bench.markWords('phare')
  await page.keyboard.press('3')
  await bench.says('Marked “phare” as place')
  expect(await bench.editor.evaluate((editor) => [...editor.querySelectorAll('.editor-button')].every((button) => button.getBoundingClientRect().right <= editor.getBoundingClientRect().right)), 'all its buttons are in sight').toBe(true)
  await expect(page.getByText('marking by hand works in every language')).toBeVisible()
  await page.screenshot({ path: info.outputPath('french.png') })

  await page.getByRole('button', { name: /^Web page/ }).click()
  await page.getByRole('textbox', { name: 'Web page' }).fill('https://press.example.org/phare')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: /^Web page/ })).toContainText('press.example.org')
  await page.getByRole('button', { name: /^More about the article/ }).click()
  await expect(page.getByRole('menuitem', { name: 'Open its web page' })).toHaveAttribute('title', 'https://press.example.org/phare')
  await page.keyboard.press('Escape')
})
