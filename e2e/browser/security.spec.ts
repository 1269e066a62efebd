import { type APIResponse, request as newRequests } from '@playwright/test'
import { request as rawRequest } from 'node:http'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type BrowserServer, startBrowserServer } from '../fixtures/browser-server.ts'
import { expect, test as base } from '../fixtures/test.ts'

/** A server without a page, for what a page cannot do. */
const test = base.extend<{ server: BrowserServer }>({
  server: async ({ dataFolder }, use) => {
    const server = await startBrowserServer(dataFolder)
    await use(server)
    await server.stop()
  }
})

const CALL = { name: 'project.get', input: {} }

function codeOf(address: string): string {
  return new URL(address).hash.slice('#c='.length)
}

async function send(server: BrowserServer, path: string, data: unknown, headers: Readonly<Record<string, string>> = {}): Promise<APIResponse> {
  const requests = await newRequests.newContext()
  return requests.post(server.origin + path, { data, headers: { origin: server.origin, 'content-type': 'application/json', ...headers } })
}

async function signIn(server: BrowserServer): Promise<Readonly<Record<string, string>>> {
  const answer = (await (await send(server, '/session', { code: codeOf(server.address) })).json()) as { value: { token: string } }
  return { authorization: `Bearer ${answer.value.token}` }
}

function statusOf(server: BrowserServer, path: string, host?: string): Promise<number | undefined> {
  const { hostname, port, host: own } = new URL(server.origin)
  return new Promise((resolve, reject) => {
    rawRequest({ hostname, port, path, headers: { host: host ?? own } }, (response) => {
      response.resume()
      resolve(response.statusCode)
    }).on('error', reject).end()
  })
}

test('a code signs in once', async ({ server }) => {
  expect((await send(server, '/session', { code: codeOf(server.address) })).status()).toBe(200)
  expect((await send(server, '/session', { code: codeOf(server.address) })).status()).toBe(401)
})

test('Enter in the terminal prints a fresh address that works', async ({ server }) => {
  const fresh = await server.freshAddress()
  expect(fresh).not.toBe(server.address)
  expect((await send(server, '/session', { code: codeOf(fresh) })).status()).toBe(200)
})

test('calls need the token, our origin and JSON', async ({ server }) => {
  const token = await signIn(server)
  expect((await send(server, '/request', CALL, token)).status()).toBe(200)
  expect((await send(server, '/request', CALL)).status()).toBe(401)
  expect((await send(server, '/events', {})).status()).toBe(401)
  expect((await send(server, '/request', CALL, { ...token, origin: 'http://127.0.0.1:1' })).status()).toBe(403)
  expect((await send(server, '/request', JSON.stringify(CALL), { ...token, 'content-type': 'text/plain' })).status()).toBe(415)
})

test('other host names are refused', async ({ server }) => {
  const { port } = new URL(server.origin)
  for (const host of ['localhost', `localhost:${port}`, `rebound.example:${port}`]) expect(await statusOf(server, '/', host)).toBe(421)
})

test('nothing outside of the renderer is served', async ({ server }) => {
  for (const path of ['/../main/browser.js', '/%2e%2e/main/browser.js', '/..%2fmain%2fbrowser.js', '/assets/..%2f..%2fmain%2fbrowser.js', '/%00', '/%']) {
    expect(await statusOf(server, path), path).toBe(404)
  }
})

test('only this user may read the control file, and it goes when the server ends', async ({ server, dataFolder }) => {
  const file = join(dataFolder, 'browser-mode.json')
  expect((await stat(file)).mode & 0o777).toBe(0o600)
  expect(await readFile(file, 'utf8')).toContain(server.origin)
  expect(await server.stop()).toBe(0)
  await expect(stat(file)).rejects.toThrow()
})

test('a second start joins the running server with an address of its own', async ({ server, dataFolder }) => {
  const second = await startBrowserServer(dataFolder)
  expect(second.origin).toBe(server.origin)
  expect((await send(server, '/session', { code: codeOf(second.address) })).status()).toBe(200)
  expect(await second.ended()).toBe(0)
})

base('the code leaves the address, and a reload keeps the session', async ({ page }) => {
  await expect(page.getByRole('button').first()).toBeVisible()
  expect(page.url()).not.toContain('#')
  await page.reload()
  await expect(page.getByRole('button').first()).toBeVisible()
})

base('the policy stops inline scripts, strings into the DOM, and requests to elsewhere', async ({ page, guard }) => {
  guard.allow(/Content Security Policy|TrustedHTML|Trusted Type|Refused|violates|blocked|requires/i)
  await expect(page.getByRole('button').first()).toBeVisible()
  const seen = await page.evaluate(async () => {
    const attempt = async (act: () => unknown): Promise<string> => {
      try {
        await act()
        return 'went through'
      } catch {
        return 'refused'
      }
    }
    const script = document.createElement('script')
    return {
      html: await attempt(() => { document.body.innerHTML = '<b>x</b>' }),
      inline: await attempt(() => { script.text = 'window.pwned = true' }),
      fetched: await attempt(() => fetch('http://127.0.0.1:9/')),
      ran: 'pwned' in window
    }
  })
  expect(seen).toEqual({ html: 'refused', inline: 'refused', fetched: 'refused', ran: false })
})

base('a tab without a session is told what to do', async ({ shell, page, context }) => {
  const other = await context.newPage()
  await other.goto(new URL(page.url()).origin)
  await expect(other.getByText('npm start')).toBeVisible()
  expect(shell.kind).toBe('browser')
})
