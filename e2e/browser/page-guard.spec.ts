import { createPageGuard } from '../fixtures/page-guard.ts'
import { expect, test } from '../fixtures/test.ts'

test('a console error, an uncaught error or a request to elsewhere would fail any test', async ({ page, guard }) => {
  guard.allow(/./)
  for (const [what, act] of [
    ['console error: planted', () => page.evaluate("console.error('planted')")],
    ['uncaught: planted', () => page.evaluate(() => { setTimeout(() => { throw new Error('planted') }) })],
    ['request to http://127.0.0.1:9/', () => page.goto('http://127.0.0.1:9/').catch(() => undefined)]
  ] as const) {
    const strict = createPageGuard()
    const origin = new URL(page.url()).origin
    strict.watch(page, (url) => url.origin === origin)
    await act()
    await expect.poll(() => {
      try {
        strict.check()
        return ''
      } catch (error) {
        return String(error)
      }
    }).toContain(what)
  }
})
