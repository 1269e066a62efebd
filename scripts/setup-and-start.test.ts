import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sourceDigest } from './lib/build.mjs'
import { findChromium } from './lib/chromium.mjs'
import { chooseShell } from './lib/choose-shell.mjs'
import { isInstalled } from './lib/dependencies.mjs'
import { isNewEnough } from './lib/node.mjs'
import { seconds } from './lib/say.mjs'
import { parseStart } from './lib/start-arguments.mjs'
import { readPlaywright, readVitest } from './lib/test-steps.mjs'

describe('what is installed', () => {
  const lock = { packages: { '': {}, a: { version: '1.0.0' }, 'other-system': { version: '2.0.0', optional: true } } }
  it.each([
    ['is enough where every version is that of the lock file', { a: { version: '1.0.0' } }, true],
    ['is not where a version differs', { a: { version: '1.0.1' } }, false],
    ['is not where a package is missing', {}, false],
    ['is not where an optional package is there in another version', { a: { version: '1.0.0' }, 'other-system': { version: '2.0.1' } }, false]
  ])('%s', (_what, packages, expected) => {
    expect(isInstalled(lock, { packages: packages })).toBe(expected)
  })
})

describe('the Node that runs the project', () => {
  it.each([['20.20.2', false], ['22.13.1', false], ['22.14.0', true], ['24.0.0', true], ['26.10.0', true]])('%s: %s', (version, expected) => {
    expect(isNewEnough(version)).toBe(expected)
  })
})

describe('the build', () => {
  it('is stale when a source changed, and not when a test or a hidden folder did', () => {
    const root = mkdtempSync(join(tmpdir(), 'dateline-digest-'))
    mkdirSync(join(root, 'src/.cache'), { recursive: true })
    writeFileSync(join(root, 'src/a.ts'), '1')
    const before = sourceDigest(root)
    writeFileSync(join(root, 'src/a.test.ts'), '1')
    writeFileSync(join(root, 'src/.cache/b.ts'), '1')
    const afterTest = sourceDigest(root)
    writeFileSync(join(root, 'src/a.ts'), '2')
    const afterSource = sourceDigest(root)
    rmSync(root, { recursive: true })
    expect([afterTest === before, afterSource === before]).toEqual([true, false])
  })
})

describe('the shell', () => {
  const there = { forcedBy: undefined, electron: '/e', platform: 'linux', env: { DISPLAY: ':0' }, isRoot: false } as const
  it('is Electron where its binary and a display are', () => {
    expect(chooseShell(there)).toEqual({ shell: 'electron', binary: '/e' })
    expect(chooseShell({ ...there, env: { WAYLAND_DISPLAY: 'w' } })).toEqual({ shell: 'electron', binary: '/e' })
    expect(chooseShell({ ...there, platform: 'darwin', env: {} })).toEqual({ shell: 'electron', binary: '/e' })
  })
  it.each([
    ['--browser', { forcedBy: '--browser' }],
    ['binary', { electron: undefined }],
    ['display', { env: {} }],
    ['root', { isRoot: true }]
  ])('is the browser else, and says why: %s', (word, change) => {
    const choice = chooseShell({ ...there, ...change })
    expect(choice).toMatchObject({ shell: 'browser', why: expect.stringContaining(word) as string })
  })
})

describe('the arguments of npm start', () => {
  it('name files and a project from the folder that npm was called in', () => {
    expect(parseStart(['a.txt', '--project', 'p.dateline', '/b'], '/home/x').passedOn).toEqual(['--project', '/home/x/p.dateline', '/home/x/a.txt', '/b'])
  })
  it('ask for browser mode by three options', () => {
    expect([['--browser'], ['--no-open'], ['--port', '8080'], []].map((args) => parseStart(args, '/').forcedBy)).toEqual(['--browser', '--no-open', '--port', undefined])
    expect([parseStart(['--no-open'], '/').opens, parseStart([], '/').opens]).toEqual([false, true])
  })
  it('are refused with the help where one is unknown', () => {
    expect(() => parseStart(['--fast'], '/')).toThrow(/--fast[^]*npm start/)
  })
})

describe('the browser for the tests', () => {
  it('is the one that DATELINE_CHROMIUM names, where it is there', () => {
    expect(findChromium({ DATELINE_CHROMIUM: process.execPath, PATH: '' }, 'linux')).toBe(process.execPath)
    expect(findChromium({ DATELINE_CHROMIUM: '/nowhere', PATH: '' }, 'linux')).toBeUndefined()
  })
})

describe('the count of npm test', () => {
  it('takes a test file that did not load for a failure', () => {
    const report = { testResults: [{ status: 'failed', assertionResults: [] }, { status: 'passed', assertionResults: [{ status: 'passed' }, { status: 'pending', fullName: 'later' }] }] }
    expect(readVitest(report)).toMatchObject({ passed: 1, failed: 1, skipped: 1, reasons: ['later'] })
  })
  it('counts a failed test once', () => {
    expect(readVitest({ testResults: [{ status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] }] })).toMatchObject({ passed: 1, failed: 1 })
  })
  it('names each reason for a skip once, and takes flaky tests for failures', () => {
    const skipped = { status: 'skipped', annotations: [{ type: 'skip', description: 'no binary' }] }
    const report = { stats: { expected: 3, unexpected: 0, flaky: 1, skipped: 2 }, suites: [{ specs: [{ tests: [skipped] }], suites: [{ specs: [{ tests: [skipped] }] }] }] }
    expect(readPlaywright(report)).toMatchObject({ passed: 3, failed: 1, skipped: 2, reasons: ['no binary'] })
  })
  it('takes an error outside of any test, as in the setup, for a failure', () => {
    expect(readPlaywright({ stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0 }, suites: [], errors: [{}] })).toMatchObject({ failed: 1 })
  })
})

it('a time is said in a unit that suits it', () => {
  expect([420, 12_300, 185_000].map(seconds)).toEqual(['0.4 s', '12 s', '3 min 5 s'])
})
