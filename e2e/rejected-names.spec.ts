import { writeFile } from 'node:fs/promises'
import { expect, test } from './fixtures/test.ts'
import { createEventForm } from './models/event-form.ts'
import { createWorkbench } from './models/workbench.ts'

const TEXT = `Talks in Rabat

RABAT, March 4, 2024 – Youssef Benhima met Helena Vasconcelos in Rabat on Monday. Idris Alaoui was at the table.
`

test('who was rejected stands struck in the event until somebody else is put there, and in no list or briefing', async ({ shell }, info) => {
  const { page } = shell
  const bench = createWorkbench(page)
  const { rows, row, slot, form } = createEventForm(page)
  const file = info.outputPath('talks.txt')
  await writeFile(file, TEXT)
  await shell.chooseFiles([file], () => page.keyboard.press('Control+o'))
  await expect(bench.text).toContainText('Helena Vasconcelos')
  await page.getByRole('tab', { name: /^Events/ }).click()
  await expect(rows).toHaveText([/meet Youssef Benhima → Helena Vasconcelos/])

  await test.step('reject the name in the text', async () => {
    await bench.select('Youssef Benhima')
    await page.keyboard.press('x')
    await page.getByRole('tab', { name: /^Events/ }).click()
    await expect(rows).toHaveText([/meet … → Helena Vasconcelos/])
    await expect(rows).not.toContainText('Benhima')
    await rows.first().click()
    await expect(row('Actors').locator('.who-struck')).toContainText('Youssef Benhima')
    await page.screenshot({ path: info.outputPath('struck.png') })
  })
  await test.step('no list of all events and no briefing has it', async () => {
    await page.keyboard.press('Control+e')
    await expect(page.getByRole('row').filter({ hasText: 'meet' }).locator('.event-who')).toHaveText(['…', 'Helena Vasconcelos'])
    await page.keyboard.press('Control+b')
    await page.getByRole('button', { name: 'Include undecided findings' }).click()
    const table = page.getByRole('region', { name: 'Table' })
    await expect(table.getByText('Helena Vasconcelos', { exact: true })).toBeVisible()
    await expect(table.getByText('Youssef Benhima', { exact: true })).toHaveCount(0)
    await page.keyboard.press('Control+b')
  })
  await test.step('reading again puts nobody else there', async () => {
    await page.getByRole('button', { name: /^More about the article/ }).click()
    await page.getByRole('menuitem', { name: 'Read it again' }).click()
    await page.getByRole('tab', { name: /^Events/ }).click()
    await expect(rows).toHaveText([/meet … → Helena Vasconcelos/])
    await expect(bench.highlight('Youssef Benhima')).toHaveClass(/mention-struck/)
  })
  await test.step('whoever is put there takes its place', async () => {
    await rows.first().click()
    await expect(form).toContainText('“met”')
    await slot('Add an actor').click()
    await bench.highlight('Idris Alaoui').click()
    await expect(row('Actors')).toContainText('Idris Alaoui')
    await expect(row('Actors')).not.toContainText('Benhima')
  })
})
