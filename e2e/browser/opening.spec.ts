import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
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
