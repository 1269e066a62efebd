import { chmod, mkdir, readFile, truncate, writeFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { startBrowserServer } from '../fixtures/browser-server.ts'
import { expect, test } from '../fixtures/test.ts'

test('the browser is opened on a page of this user’s own that leads on to the workbench', async ({ browser, dataFolder }) => {
  test.skip(process.platform !== 'linux', 'the stand-in for the default browser is a shell script named xdg-open')
  const commands = join(dataFolder, 'commands')
  const opened = join(dataFolder, 'opened')
  await mkdir(commands)
  await writeFile(join(commands, 'xdg-open'), `#!/bin/sh\nprintf '%s' "$*" > '${opened}'\n`)
  await chmod(join(commands, 'xdg-open'), 0o755)
  const server = await startBrowserServer(dataFolder, [], { opens: true, env: { PATH: `${commands}${delimiter}${process.env.PATH ?? ''}` } })
  const target = await readFile(opened, 'utf8')
  expect(target).toMatch(/^file:\/\/\S+\/open\.html$/)
  const page = await browser.newPage()
  await page.goto(target)
  await expect(page).toHaveURL(`${server.origin}/`)
  await expect(page.getByRole('button').first()).toBeVisible()
  await page.close()
  expect(await server.stop()).toBe(0)
  await expect(readFile(new URL(target))).rejects.toThrow()
})

test('of the files chosen the one that is too large is named, and the others are opened', async ({ page, shell, dataFolder }) => {
  const [large, good] = [join(dataFolder, 'large.txt'), join(dataFolder, 'good.txt')]
  await writeFile(large, 'Too much of it.')
  await truncate(large, 61 * 1024 * 1024)
  await writeFile(good, 'Harbour talks\n\nOdo Varga arrived in Lisbon on Monday.')
  await shell.chooseFiles([large, good], () => page.getByRole('main').getByRole('button', { name: 'Open articles…' }).click())
  await expect(page.getByRole('list', { name: 'Files that couldn’t be opened' })).toContainText('large.txtThe file is larger than 60 MB.')
  await expect(page.getByText('Odo Varga arrived').first()).toBeVisible()
})

test('a chosen folder is opened by what may be an article in it', async ({ page, shell, dataFolder }) => {
  const folder = join(dataFolder, 'desk')
  await mkdir(join(folder, '.hidden'), { recursive: true })
  for (const [name, text] of [['a.txt', 'Mara Lind met Odo Varga.'], ['b.ndjson', JSON.stringify({ text: 'The envoys left Lisbon.' })], ['photo.jpg', 'no article'], ['.hidden/c.txt', 'Nothing to read here.']] as const) await writeFile(join(folder, name), text)
  await shell.chooseFiles([folder], () => page.getByRole('button', { name: 'Open a folder…' }).click())
  await expect(page.getByRole('contentinfo')).toContainText('Opened 2 articles, passed over 1 file that is no .txt, .md or .jsonl')
})
