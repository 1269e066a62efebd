import { join } from 'node:path'
import { expect, test } from './fixtures/test.ts'
import { expectBriefingOf } from './models/briefing-check.ts'
import { readProject, withoutSeq } from './models/project-rows.ts'
import { redoAll, undoAll } from './models/step-through.ts'
import { createWorkbench } from './models/workbench.ts'

const ARTICLES = join(import.meta.dirname, 'articles')

test('the whole job with the keyboard alone', async ({ shell, dataFolder }) => {
  const { page } = shell
  const { keyboard } = page
  const bench = createWorkbench(page)
  const press = async (...keys: readonly string[]): Promise<void> => { for (const key of keys) await keyboard.press(key) }
  /** Goes from finding to finding until the editor shows these words. */
  const goTo = async (words: string): Promise<void> => {
    for (let steps = 0; steps < 60; steps++) {
      await press('j')
      await expect(bench.editor).toBeVisible()
      if (((await bench.editor.textContent()) ?? '').startsWith(`Text${words}`)) return
    }
    throw new Error(`J never came to “${words}”`)
  }

  await test.step('open', async () => {
    await bench.says('Saved')
    await shell.chooseFiles([join(ARTICLES, 'ambassador-in-rabat.txt')], () => press('Control+o'))
    await expect(bench.text).toContainText('RABAT, March 4, 2024 (MAP)')
  })
  await test.step('accept, reject, go back on it, retype', async () => {
    await goTo('Youssef Benhima')
    await press('a')
    await bench.says('Accepted “Youssef Benhima”')
    await goTo('Tangier')
    await press('x')
    await bench.says('Rejected “Tangier”')
    await goTo('African Union')
    await press('3')
    await bench.says('“African Union”')
    await expect(bench.editor.getByRole('button', { name: 'Place' })).toHaveAttribute('aria-pressed', 'true')
    await press('2')
    await expect(bench.editor.getByRole('button', { name: 'Organization' })).toHaveAttribute('aria-pressed', 'true')
  })
  await test.step('move both ends', async () => {
    await goTo('Lisbon')
    await press(']')
    await expect(bench.editor).toContainText('Lisbon would')
    await press('[')
    await expect(bench.highlight('Lisbon')).toBeVisible()
    await press('Shift+BracketLeft')
    await expect(bench.editor).toContainText('that Lisbon')
    await press('Shift+BracketRight')
    await expect(bench.highlight('Lisbon')).toBeVisible()
  })
  await test.step('make a mention from the text', async () => {
    await press('Escape', 'g')
    await expect(bench.text).toBeFocused()
    await press('ArrowDown')
    for (let steps = 0; steps < 120; steps++) {
      if ((await page.evaluate(() => getSelection()?.toString())) === 'harbour') break
      await press('ArrowRight')
    }
    await press('Shift+ArrowRight')
    expect(await page.evaluate(() => getSelection()?.toString())).toBe('harbour treaty')
    await press('8')
    await bench.says('“harbour treaty” as agreement')
  })
  await test.step('tag it, and tag and rename an entity', async () => {
    await press('t')
    await keyboard.type('ports')
    await press('Enter')
    await bench.says('“ports”')
    await goTo('Helena Vasconcelos')
    await press('F2')
    await page.getByRole('textbox', { name: 'Name' }).fill('Helena Vasconcelos Pinto')
    await press('Enter')
    await bench.says('“Helena Vasconcelos Pinto”')
  })
  await test.step('merge by name', async () => {
    await goTo('Benhima')
    await press('m')
    await expect(page.getByRole('dialog')).toBeVisible()
    await keyboard.type('vasc')
    await expect(page.getByRole('dialog').getByText('Helena Vasconcelos Pinto').first()).toBeVisible()
    await press('Enter')
    await expect(page.getByRole('dialog')).toContainText('“Helena Vasconcelos Pinto” stays.')
    await press('Tab', 'Tab', 'Tab')
    await expect(page.getByRole('button', { name: 'Merge', exact: true })).toBeFocused()
    const before = readProject(dataFolder)
    await press('Enter')
    await bench.says('Merged “Youssef Benhima” into “Helena Vasconcelos Pinto”')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    const after = readProject(dataFolder)
    const idOf = (name: string): unknown => before.entity.find((entity) => entity.name === name)?.id
    const [from, into] = [idOf('Youssef Benhima'), idOf('Helena Vasconcelos Pinto')]
    expect(after.entity.map(({ id }) => id)).toEqual(before.entity.map(({ id }) => id).filter((id) => id !== from))
    const moved = before.mention.filter(({ entity_id: entityId }) => entityId === from).map(({ id }) => id)
    expect(moved.length).toBeGreaterThan(1)
    expect(after.mention.filter(({ id }) => moved.includes(id)).map(({ entity_id: entityId }) => entityId)).toEqual(moved.map(() => into))
    expect(after.alias.filter(({ entity_id: entityId }) => entityId === into).map(({ name }) => name)).toContain('Youssef Benhima')
  })
  await test.step('the overview of all keys opens and closes', async () => {
    await press('Shift+Slash')
    await expect(page.getByRole('dialog')).toContainText('Next undecided finding')
    await press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  })
  await test.step('find by Ctrl+K', async () => {
    await press('Control+k')
    await expect(page.getByRole('combobox', { name: /^Search articles/ })).toBeFocused()
    await keyboard.type('vasconc')
    await expect(page.getByRole('dialog').or(page.getByRole('listbox')).filter({ hasText: 'Helena Vasconcelos Pinto' }).first()).toBeVisible()
    await press('Escape')
  })
  await test.step('mark reviewed', async () => {
    await press('r')
    await expect(page.getByRole('radio', { name: 'Reviewed 1' })).toBeAttached()
  })

  const atTheEnd = readProject(dataFolder)
  await test.step('undo to the start and redo to the end', async () => {
    const steps = await undoAll(dataFolder, () => press('Control+z'))
    expect(steps).toBeGreaterThanOrEqual(10)
    expect(Object.values(readProject(dataFolder)).flat()).toEqual([])
    await redoAll(dataFolder, 1, () => press('Control+y'))
    await redoAll(dataFolder, steps - 1, () => press('Control+Shift+z'))
    expect(withoutSeq(readProject(dataFolder))).toEqual(withoutSeq(atTheEnd))
  })
  await test.step('restart, and find everything', async () => {
    const restarted = createWorkbench(await shell.restart())
    await expect(restarted.undo).toHaveAttribute('aria-disabled', 'false')
    await restarted.page.getByRole('radio', { name: 'Reviewed 1' }).locator('..').click()
    await expect(restarted.page.getByRole('option').filter({ hasText: 'Rabat' })).toHaveCount(1)
    expect(withoutSeq(readProject(dataFolder))).toEqual(withoutSeq(atTheEnd))
  })
  await test.step('export the briefing', async () => {
    const { page } = shell
    const press = (key: string): Promise<void> => page.keyboard.press(key)
    await press('Control+b')
    await page.getByRole('radio', { name: 'Entities' }).press('Space')
    await expect(page.getByRole('status').filter({ hasText: 'exactly what the file will hold' })).toBeVisible()
    const saved = await shell.saveFile(() => press('Control+s'))
    await expectBriefingOf(page, 'Entities', saved, readProject(dataFolder))
  })
})
