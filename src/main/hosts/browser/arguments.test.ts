import { expect, it } from 'vitest'
import { parseBrowserArguments } from './arguments.ts'

it('reads options and files in any order', () => {
  expect(parseBrowserArguments(['a.txt', '--port', '8080', '--no-open', '--project', 'p.dateline', 'b'])).toEqual({ ok: true, value: { project: 'p.dateline', port: 8080, opensBrowser: false, files: ['a.txt', 'b'] } })
  expect(parseBrowserArguments([])).toEqual({ ok: true, value: { project: undefined, port: 0, opensBrowser: true, files: [] } })
})

it.each([['--fast'], ['--port', 'x'], ['--port', '65536'], ['--port', '-1'], ['--port', '1.5'], ['--project']])('refuses %s %s with the use', (...args) => {
  expect(parseBrowserArguments(args)).toMatchObject({ ok: false, error: { code: 'bad-input', message: expect.stringContaining('Use: ') as string } })
})
