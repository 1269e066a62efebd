import { join } from 'node:path'
import { expect, test } from './fixtures/test.ts'
import { dropFiles } from './models/drop-files.ts'
import { expectBriefingOf } from './models/briefing-check.ts'
import { readProject, withoutSeq } from './models/project-rows.ts'
import { redoAll, undoAll } from './models/step-through.ts'
import { createWorkbench } from './models/workbench.ts'

const ARTICLES = join(import.meta.dirname, 'articles')

test('the whole job with the mouse: open, check, correct, tag, undo to the start, redo to the end, restart, brief', async ({ shell, dataFolder }) => {
  const { page } = shell
  const bench = createWorkbench(page)

  await test.step('open a file through the file chooser', async () => {
    await shell.chooseFiles([join(ARTICLES, 'ambassador-in-rabat.txt')], () => page.getByRole('banner').getByRole('button', { name: 'Open articles…' }).click())
    await bench.says('Opened')
    await expect(bench.text).toContainText('RABAT, March 4, 2024 (MAP)')
  })
  await test.step('drop a folder: one article is opened, the broken file is listed with its reason', async () => {
    await dropFiles(page, [join(ARTICLES, 'harbour')])
    const panel = page.getByRole('complementary', { name: 'Opening articles' })
    await expect(panel).toContainText('broken.txt')
    await page.keyboard.press('Escape')
    await expect(panel, 'Escape closes it while nothing is selected').toHaveCount(0)
    await expect(page.getByRole('option')).toHaveCount(2)
  })
  await test.step('opening the same text again stores nothing twice', async () => {
    await shell.chooseFiles([join(ARTICLES, 'ambassador-in-rabat.txt')], () => page.getByRole('banner').getByRole('button', { name: 'Open articles…' }).click())
    await bench.says('already')
    expect(readProject(dataFolder).article).toHaveLength(2)
  })
  await page.getByRole('option').filter({ hasText: 'Rabat' }).first().click()
  await expect(bench.text).toContainText('Benhima thanked Portugal')

  await test.step('accept, reject, retype, move a boundary', async () => {
    await bench.select('Helena Vasconcelos')
    await bench.editor.getByRole('button', { name: 'Accept' }).click()
    await bench.says('Accepted “Helena Vasconcelos”')
    await bench.select('Tangier')
    await bench.editor.getByRole('button', { name: 'Reject' }).click()
    await bench.says('Rejected “Tangier”')
    await bench.select('African Union')
    await bench.editor.getByRole('button', { name: 'Place' }).click()
    await bench.says('“African Union”')
    await bench.select('Lisbon')
    await bench.editor.getByRole('button', { name: 'Move the end right by a word' }).click()
    await expect(bench.highlight('Lisbon would')).toBeVisible()
    await bench.editor.getByRole('button', { name: 'Move the end left by a word' }).click()
    await expect(bench.highlight('Lisbon')).toBeVisible()
  })
  await test.step('make a mention by selecting text', async () => {
    await bench.markWords('harbour treaty')
    await page.getByRole('group', { name: 'Make the selected text a mention' }).getByRole('button', { name: 'Agreement' }).click()
    await bench.says('“harbour treaty” as agreement')
    await expect(bench.editor).toContainText('harbour treaty')
  })
  await test.step('tag a mention, an entity and the article; rename an entity', async () => {
    await bench.editor.getByRole('button', { name: '+ tag' }).click()
    await page.getByRole('combobox', { name: /Add to tags of the mention/ }).fill('ports')
    await page.keyboard.press('Enter')
    await bench.says('“ports”')
    await bench.entity('Youssef Benhima').getByRole('button').first().click()
    await bench.editor.getByRole('button', { name: '+ tag' }).click()
    await page.getByRole('combobox', { name: /Add to tags of/ }).fill('minister')
    await page.keyboard.press('Enter')
    await bench.says('“minister”')
    await bench.editor.getByRole('button', { name: /^Name: Youssef Benhima/ }).click()
    await page.getByRole('textbox', { name: 'Name' }).fill('Youssef Ben Hima')
    await page.keyboard.press('Enter')
    await bench.says('Renamed')
    await page.getByRole('group', { name: 'Tags of the article' }).getByRole('button', { name: '+ tag' }).click()
    await page.getByRole('combobox', { name: /Add to tags of the article/ }).fill('bilateral')
    await page.keyboard.press('Enter')
    await bench.says('“bilateral”')
  })
  await test.step('accept an entity with its mentions, mark the article reviewed', async () => {
    await bench.entity('Youssef Ben Hima').getByRole('button', { name: 'Accept Youssef Ben Hima' }).click()
    await bench.says('Accepted “Youssef Ben Hima”')
    await page.getByRole('button', { name: 'Mark reviewed' }).click()
    await bench.says('reviewed')
    await expect(page.getByRole('radio', { name: 'Reviewed 1' })).toBeVisible()
  })

  const atTheEnd = readProject(dataFolder)
  await test.step('undo to the start, and redo to the end', async () => {
    const steps = await undoAll(dataFolder, () => bench.undo.click())
    expect(steps).toBeGreaterThanOrEqual(13)
    await expect(bench.undo).toHaveAttribute('aria-disabled', 'true')
    expect(Object.values(readProject(dataFolder)).flat()).toEqual([])
    await redoAll(dataFolder, steps, () => bench.redo.click())
    await expect(bench.redo).toHaveAttribute('aria-disabled', 'true')
    expect(withoutSeq(readProject(dataFolder))).toEqual(withoutSeq(atTheEnd))
  })
  await test.step('restart, and find everything', async () => {
    const restarted = createWorkbench(await shell.restart())
    await restarted.page.getByRole('radio', { name: /^All 2/ }).locator('..').click()
    await restarted.page.getByRole('option').filter({ hasText: 'Rabat' }).first().click()
    await expect(restarted.text).toContainText('Benhima thanked Portugal')
    await expect(restarted.entity('Youssef Ben Hima')).toBeVisible()
    await expect(restarted.page.getByRole('group', { name: 'Tags of the article' })).toContainText('bilateral')
    await expect(restarted.undo).toHaveAttribute('aria-disabled', 'false')
    expect(withoutSeq(readProject(dataFolder))).toEqual(withoutSeq(atTheEnd))
  })
  await test.step('export the briefing, and compare it with the database', async () => {
    const page = shell.page
    await page.getByRole('banner').getByRole('button', { name: 'Briefing' }).click()
    for (const subject of ['Entities', 'Mentions', 'Posts', 'Articles'] as const) {
      await page.getByRole('radio', { name: subject }).locator('..').click()
      if (subject === 'Posts') await page.getByRole('checkbox', { name: 'Undecided' }).locator('..').click()
      await expect(page.getByRole('status').filter({ hasText: 'exactly what the file will hold' })).toBeVisible()
      const saved = await shell.saveFile(() => page.getByRole('button', { name: 'Export CSV' }).click())
      await expectBriefingOf(page, subject, saved, readProject(dataFolder))
    }
  })
})
