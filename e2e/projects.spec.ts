import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, test } from './fixtures/test.ts'

test('projects: a new one is empty, the old one is a click away, a copy opens like the original', async ({ shell }, info) => {
  const { page } = shell
  const menu = page.getByRole('banner').getByRole('button', { name: /^Project / })
  await page.getByRole('button', { name: /sample articles/i }).first().click()
  await expect(page.getByRole('radio', { name: /^To review 8/ })).toBeAttached()

  await menu.click()
  await page.getByRole('menuitem', { name: 'New project…' }).click()
  await page.getByRole('dialog').getByRole('textbox').fill('Maghreb desk')
  await page.keyboard.press('Enter')
  await expect(menu).toContainText('Maghreb desk')
  await expect(page.getByRole('button', { name: /sample articles/i }).first()).toBeVisible()

  await menu.click()
  await page.getByRole('menuitem', { name: /My project/ }).click()
  await expect(menu).toContainText('My project')
  await expect(page.getByRole('radio', { name: /^To review 8/ })).toBeAttached()

  const copy = await shell.saveFile(async () => {
    await menu.click()
    await page.getByRole('menuitem', { name: /Save a copy/ }).click()
  })
  expect(copy.name).toMatch(/^My project.*\.dateline$/)
  const path = join(info.outputPath(), 'The copy.dateline')
  await writeFile(path, copy.bytes)
  await shell.chooseFiles([path], async () => {
    await menu.click()
    await page.getByRole('menuitem', { name: /Open project file/ }).click()
  })
  await expect(menu).toContainText('The copy')
  await expect(page.getByRole('radio', { name: /^To review 8/ })).toBeAttached()
})

test('a file that is no project is refused with a sentence, and the open project stays', async ({ shell }, info) => {
  const { page } = shell
  const path = join(info.outputPath(), 'shopping list.dateline')
  await writeFile(path, 'bread, milk, a treaty')
  await shell.chooseFiles([path], async () => {
    await page.getByRole('banner').getByRole('button', { name: /^Project / }).click()
    await page.getByRole('menuitem', { name: /Open project file/ }).click()
  })
  await expect(page.getByRole('alert').filter({ hasText: 'not a Dateline project' }).first()).toBeVisible()
  await expect(page.getByRole('banner').getByRole('button', { name: /^Project / })).toContainText('My project')
})

test('a project from before events were found says so, and has its articles read again in one step', async ({ shell }, info) => {
  const { page } = shell
  const path = join(info.outputPath(), 'From before.dateline')
  await writeFile(path, gunzipSync(await readFile(join(import.meta.dirname, '../src/main/core/db/fixtures/schema-10.dateline.gz'))))
  await shell.chooseFiles([path], async () => {
    await page.getByRole('banner').getByRole('button', { name: /^Project / }).click()
    await page.getByRole('menuitem', { name: /Open project file/ }).click()
  })
  const note = page.getByRole('complementary', { name: 'Articles read by an earlier version' })
  const status = page.getByRole('contentinfo', { name: 'Status' })
  await expect(note).toContainText('2 articles were read before events were found.')
  await page.getByRole('option', { name: /The second round/ }).click()
  await page.getByRole('tab', { name: /^Events/ }).click()
  await expect(page.getByText(/^No events: this article was read before events were found/)).toBeVisible()
  await note.getByRole('button', { name: 'Read them again' }).click()
  await expect(page.getByRole('listbox', { name: 'Events' }).getByRole('option').first()).toContainText('thank')
  await expect(note).toBeHidden()
  await expect(status).toContainText('Read 2 articles again')
  await page.keyboard.press('Control+z')
  await expect(note).toContainText('2 articles')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('read all')
  await page.keyboard.press('Enter')
  await expect(note).toBeHidden()
  await expect(page.getByRole('listbox', { name: 'Events' }).getByRole('option').first()).toContainText('thank')
})
