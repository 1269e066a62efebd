import { _electron } from '@playwright/test'
import { join } from 'node:path'
import { findElectronPath } from '../electron-path.ts'
import { OUT } from '../fixtures/built-program.ts'
import { expect, test } from '../fixtures/test.ts'

const electron = findElectronPath()
test.skip(electron.kind === 'absent', electron.kind === 'absent' ? electron.why : '')

test('the database module loads in Electron: the project opens', async ({ page }) => {
  const answer = await page.evaluate(() => (window as unknown as { workbench: { request(name: string, input: unknown): Promise<unknown> } }).workbench.request('project.get', {}))
  expect(answer).toMatchObject({ ok: true })
})

test('the page has the three functions of the bridge and nothing of Node or Electron', async ({ page }) => {
  const seen = await page.evaluate(() => ({
    bridge: Object.keys((window as unknown as { workbench: object }).workbench).sort(),
    require: typeof (globalThis as { require?: unknown }).require,
    process: typeof (globalThis as { process?: unknown }).process
  }))
  expect(seen).toEqual({ bridge: ['hostCall', 'onEvent', 'request'], require: 'undefined', process: 'undefined' })
})

test('the page cannot leave, open windows or reach the network', async ({ page, guard }) => {
  guard.allow(/./)
  const before = page.url()
  const opened = await page.evaluate(() => window.open('file:///etc/passwd'))
  await page.evaluate(() => { location.href = 'http://127.0.0.1:9/' })
  const fetched = await page.evaluate(() => fetch('http://127.0.0.1:9/').then(() => 'went through', () => 'refused'))
  expect([opened, page.url(), fetched]).toEqual([null, before, 'refused'])
})

test('a second start hands over to the first and ends', async ({ shell, dataFolder }) => {
  await expect(shell.page.getByRole('button').first()).toBeVisible()
  if (electron.kind === 'absent') return
  const second = await _electron.launch({ executablePath: electron.path, args: [join(OUT, 'main/desktop.js')], env: { ...process.env, DATELINE_DATA: dataFolder } }).catch(() => undefined)
  expect(second?.windows() ?? []).toEqual([])
})
