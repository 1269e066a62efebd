import AxeBuilder from '@axe-core/playwright'
import { writeFile } from 'node:fs/promises'
import { expect, test } from '../fixtures/test.ts'
import { createWorkbench } from '../models/workbench.ts'

test('a name that is only like a known one is asked about, told apart, asked again after undo, and merged', async ({ shell }, info) => {
  const { page } = shell
  const bench = createWorkbench(page)
  const texts = ['Iranian Ambassador Mohammad Baqer Tavakol arrived in Oslo on Monday.', 'Iranian Trade Minister Mohammed Bagher Tavakkol flew to Rome on Friday.']
  for (const [index, text] of texts.entries()) {
    const file = info.outputPath(`visit-${index}.txt`)
    await writeFile(file, text)
    await shell.chooseFiles([file], () => page.keyboard.press('Control+o'))
    await expect(bench.text).toContainText(text.slice(0, 30))
  }
  await bench.entity('Mohammed Bagher Tavakkol').click()
  await expect(bench.editor).toContainText('Another spelling of the name of the same country')
  const faults = await new AxeBuilder({ page }).analyze()
  expect(faults.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  await page.screenshot({ path: info.outputPath('likely.png') })
  await bench.editor.getByRole('button', { name: 'Different from Mohammad Baqer Tavakol' }).click()
  await bench.says('Told “Mohammed Bagher Tavakkol” and “Mohammad Baqer Tavakol” apart')
  await expect(bench.editor).not.toContainText('Another spelling')
  await bench.undo.click()
  await bench.entity('Mohammed Bagher Tavakkol').click()
  await bench.editor.getByRole('button', { name: 'Same as Mohammad Baqer Tavakol' }).click()
  await bench.says('Merged “Mohammed Bagher Tavakkol” into “Mohammad Baqer Tavakol”')
  await expect(bench.editor).toContainText('Mohammed Bagher Tavakkol')
  await expect(bench.entity('Mohammad Baqer Tavakol')).toBeVisible()
})
