import { writeFile } from 'node:fs/promises'
import { expect, test } from './fixtures/test.ts'
import { createWorkbench } from './models/workbench.ts'

const TEXT = 'Harbour talks in Rabat\n\nRABAT, March 4, 2024 – Moroccan Foreign Minister Youssef Benhima met Portuguese Ambassador Helena Vasconcelos in Rabat on Monday. Benhima thanked Portugal.'

test('events are briefed on first, narrowed, cut to columns, and written in each format', async ({ shell }, info) => {
  const { page } = shell
  const bench = createWorkbench(page)
  const file = info.outputPath('harbour.txt')
  await writeFile(file, TEXT)
  await bench.says('Saved')
  await shell.chooseFiles([file], () => page.keyboard.press('Control+o'))
  await expect(bench.text).toContainText('Helena Vasconcelos')
  await page.keyboard.press('Control+b')
  const title = page.getByRole('heading', { level: 1 })
  const status = page.getByRole('main', { name: 'Briefing' }).getByRole('status')
  await expect(title).toHaveText('Accepted events')
  await page.getByRole('button', { name: 'Include undecided findings' }).click()
  await expect(status).toHaveText('2 events · exactly what the file will hold')

  await test.step('narrow to who takes part, and go on where it was left', async () => {
    await page.getByRole('button', { name: 'Add somebody' }).click()
    await page.getByRole('dialog', { name: 'Add somebody' }).getByRole('combobox').fill('vascon')
    await page.keyboard.press('Enter')
    await expect(title).toHaveText('Accepted and undecided events · with Helena Vasconcelos')
    await expect(status).toContainText('1 event ')
    await page.keyboard.press('Control+e')
    await page.keyboard.press('Control+b')
    await expect(title).toContainText('with Helena Vasconcelos')
  })
  await test.step('write chosen columns', async () => {
    await page.getByRole('button', { name: 'Columns: all' }).click()
    for (const column of ['date_end', 'date_precision']) await page.getByRole('dialog', { name: 'Columns of the table' }).getByRole('checkbox', { name: column, exact: true }).locator('..').click()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('columnheader', { name: 'date_end' })).toHaveCount(0)
    const { bytes } = await shell.saveFile(() => page.getByRole('button', { name: 'Export CSV' }).click())
    expect(bytes.toString('utf8')).toMatch(/^\uFEFFdate_start,kind,plover_type,/)
  })
  await test.step('write what other tools read', async () => {
    const format = page.getByRole('combobox', { name: 'Format' })
    await format.selectOption('Phoenix')
    await expect(status).toContainText('fit Phoenix')
    const phoenix = await shell.saveFile(() => page.getByRole('button', { name: 'Export Phoenix' }).click())
    const lines = phoenix.bytes.toString('utf8').trimEnd().split('\n')
    expect(lines.map((line) => line.split('\t').length)).toEqual([26, 26])
    await format.selectOption('POLECAT')
    const polecat = await shell.saveFile(() => page.getByRole('button', { name: 'Export POLECAT' }).click())
    expect(polecat.bytes.toString('utf8').split('\n')[0]?.split('\t')).toHaveLength(40)
    await format.selectOption('PLOVER')
    const plover = await shell.saveFile(() => page.keyboard.press('Control+s'))
    expect(plover.bytes.toString('utf8').trim().split('\n').map((line): unknown => JSON.parse(line))).toHaveLength(1)
    await bench.says('Exported 1 row')
    await page.getByRole('radio', { name: 'Posts' }).locator('..').click()
    await expect(page.getByRole('button', { name: 'Export CSV' })).toBeVisible()
  })
})
