import { readdirSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from '../fixtures/test.ts'
import { createWorkbench } from '../models/workbench.ts'

test('a step that can no longer be undone is left as it is by the button of its toast, and undo goes on with the one before', async ({ shell, dataFolder }, info) => {
  const { page } = shell
  const bench = createWorkbench(page)
  const file = info.outputPath('talks.txt')
  await writeFile(file, 'The harbour talks\n\nNorwegian Foreign Minister Mara Lindqvist came to Lisbon.')
  await bench.says('Saved')
  await shell.chooseFiles([file], () => page.keyboard.press('Control+o'))
  await bench.select('Lisbon')
  await page.keyboard.press('a')
  await bench.says('Accepted “Lisbon”')
  await bench.select('Mara Lindqvist')
  await page.keyboard.press('x')
  await bench.says('Rejected “Mara Lindqvist”')
  changeFromOutside(dataFolder)
  await page.keyboard.press('Control+z')
  const toast = page.getByText('can’t be undone')
  await expect(toast).toBeVisible()
  await page.getByRole('button', { name: 'Leave this step and go on' }).click()
  await expect(toast).toHaveCount(0)
  await bench.says('Left as it is: Rejected “Mara Lindqvist”')
  await page.keyboard.press('Control+z')
  await bench.says('Undid: Accepted “Lisbon”')
})

/** What another program does to the project file, and Dateline cannot know of. */
function changeFromOutside(dataFolder: string): void {
  const folder = join(dataFolder, 'projects')
  const [name = ''] = readdirSync(folder).filter((each) => each.endsWith('.dateline'))
  const db = new DatabaseSync(join(folder, name))
  try {
    db.prepare(`UPDATE mention SET verdict = 'undecided' WHERE quote = 'Mara Lindqvist'`).run()
  } finally {
    db.close()
  }
}
