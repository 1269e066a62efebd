import { expect, test } from './fixtures/test.ts'

test('the workbench starts and shows itself, without a word on the console', async ({ page }) => {
  await expect(page).toHaveTitle(/Dateline/)
  await expect(page.locator('#root, body > *').first()).not.toBeEmpty()
  await expect(page.getByRole('button').first()).toBeVisible()
})

test('a restart opens the same project again', async ({ shell }) => {
  await expect(shell.page).toHaveTitle(/ – Dateline$/)
  const title = await shell.page.title()
  const page = await shell.restart()
  await expect(page).toHaveTitle(title)
  await expect(page.getByRole('button').first()).toBeVisible()
})
