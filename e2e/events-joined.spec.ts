import { writeFile } from 'node:fs/promises'
import { expect, test } from './fixtures/test.ts'
import { createEventsTable } from './models/events-table.ts'
import { createWorkbench } from './models/workbench.ts'

/** Each tells of one event that no other article tells, as far as a machine can see. */
const ARTICLES = [
  'Harbour talks\n\nRABAT, March 4, 2024 – Moroccan Foreign Minister Youssef Benhima met Portuguese Ambassador Helena Vasconcelos in Rabat on Monday.',
  'Ferry plans\n\nLISBON, March 9, 2024 – Youssef Benhima thanked Portugal on Saturday.',
  'Cargo ship\n\nOSLO, March 14, 2024 – Norwegian Foreign Minister Mara Lindqvist criticized Morocco on Thursday. Lindqvist thanked Portugal.'
]

test('events that no machine would put together are chosen and said to be one, with the mouse and by keys, and taken apart again', async ({ shell }, info) => {
  const { page } = shell
  const bench = createWorkbench(page)
  const events = createEventsTable(page)
  const files = ARTICLES.map((_, index) => info.outputPath(`report-${index}.txt`))
  await Promise.all(files.map((file, index) => writeFile(file, ARTICLES[index] ?? '')))
  await bench.says('Saved')
  await shell.chooseFiles(files, () => page.keyboard.press('Control+o'))
  await expect(page.getByRole('radio', { name: /^To review 3/ })).toBeAttached()
  await page.keyboard.press('Control+e')
  await expect(events.rows).toHaveCount(4)
  const chosen = page.getByRole('group', { name: 'Chosen events' })
  const join = chosen.getByRole('button', { name: 'These are one event' })

  await test.step('with the mouse', async () => {
    await events.row('Harbour talks').click({ modifiers: ['Control'] })
    await expect(chosen).toContainText('1 row chosen')
    await expect(join).toBeDisabled()
    await events.row('Ferry plans').click({ modifiers: ['Control'] })
    await expect(chosen).toContainText('2 rows chosen')
    await page.screenshot({ path: info.outputPath('chosen.png') })
    await join.click()
    await expect(events.row('2 sources')).toContainText('as you said')
    await bench.says('Grouped 2 events')
    await expect(chosen).toHaveCount(0)
    await bench.undo.click()
    await expect(events.rows).toHaveCount(4)
  })
  await test.step('events of one article are refused with a sentence, and stay chosen', async () => {
    await events.row('criticize').click({ modifiers: ['Control'] })
    await events.row('Mara Lindqvist → Portugal').click({ modifiers: ['Control'] })
    await join.click()
    await expect(page.getByText('are told by the same article')).toBeVisible()
    await expect(chosen).toContainText('2 rows chosen')
    await page.keyboard.press('Escape')
    await expect(chosen).toHaveCount(0)
  })
  await test.step('by keys, a group with a third', async () => {
    await events.grid.focus()
    await page.keyboard.press('End')
    await expect(events.current).toContainText('Harbour talks')
    await page.keyboard.press('s')
    await bench.says('Choose the rows that do')
    await page.keyboard.press('Shift+K')
    await expect(chosen).toContainText('2 rows chosen')
    await page.keyboard.press('s')
    await expect(events.row('2 sources')).toContainText('as you said')
    await page.keyboard.press('c')
    await expect(chosen).toContainText('1 row chosen')
    await page.keyboard.press('Home')
    await page.keyboard.press('c')
    await expect(chosen).toContainText('2 rows chosen')
    await page.keyboard.press('s')
    await expect(events.row('3 sources')).toContainText('as you said')
    await page.keyboard.press('Control+z')
    await expect(events.row('2 sources')).toContainText('as you said')
    await page.keyboard.press('Control+z')
    await expect(events.rows).toHaveCount(4)
  })
})
