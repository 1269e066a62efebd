import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBuilt } from './build.mjs'
import { inCheckout, MEMORY } from './checkout.mjs'
import { projectEnvironment } from './node.mjs'
import { run } from './run.mjs'

/** What a step found: how many passed, failed and were skipped, the reasons of the skipped, and what to show of a failure. */
const result = (passed, failed, { skipped = 0, reasons = [], output = '' } = {}) => ({ passed, failed, skipped, reasons, output })

/** Reports are read in logs too: no colours, no moving cursor. */
const plainEnvironment = () => ({ ...projectEnvironment(), NO_COLOR: '1', CI: '1' })

const script = (path) => inCheckout('node_modules', path)

/** A tool that says yes or no counts as one test. */
function tool(name, path, args) {
  return {
    name,
    async run({ node }) {
      const { code, output } = await run(node, [script(path), ...args], { env: plainEnvironment() })
      return code === 0 ? result(1, 0) : result(0, 1, { output })
    }
  }
}

const typecheck = (project) => tool(`typecheck ${project}`, 'typescript/bin/tsc', ['--noEmit', '-p', `tsconfig.${project}.json`])

const build = {
  name: 'build',
  async run() {
    try {
      await ensureBuilt({ quiet: true })
      return result(1, 0)
    } catch (error) {
      return result(0, 1, { output: error.message })
    }
  }
}

const unit = {
  name: 'unit tests',
  async run({ node }) {
    const report = freshReport('unit.json')
    const { output } = await run(node, [script('vitest/vitest.mjs'), 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`], { env: plainEnvironment() })
    return readReport(report, output, readVitest)
  }
}

const endToEnd = {
  name: 'end-to-end tests',
  async run({ node, chromium }) {
    const report = freshReport('e2e.json')
    const env = { ...plainEnvironment(), DATELINE_CHROMIUM: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: report }
    const { output } = await run(node, [script('@playwright/test/cli.js'), 'test', '--reporter=dot,json'], { env })
    return readReport(report, output, readPlaywright)
  }
}

/**
 * Everything that npm test runs. Lanes beside each other run at the same time (ESLint takes about as long as the rest of
 * its row); what needs the build, or the whole machine, comes after it.
 */
export const ROWS = [
  [
    [tool('eslint', 'eslint/bin/eslint.js', ['.'])],
    [
      typecheck('node'),
      typecheck('web'),
      typecheck('tests'),
      tool('dependency-cruiser', 'dependency-cruiser/bin/dependency-cruise.mjs', ['--config', '.dependency-cruiser.cjs', 'src', 'e2e']),
      build
    ]
  ],
  [[unit, endToEnd]]
]

function freshReport(name) {
  mkdirSync(MEMORY, { recursive: true })
  const report = join(MEMORY, name)
  rmSync(report, { force: true })
  return report
}

/** A runner that left no report, or counted nothing, has failed, whatever it says. */
function readReport(file, output, read) {
  try {
    const found = read(JSON.parse(readFileSync(file, 'utf8')))
    const isEmpty = found.passed + found.failed === 0
    return { ...found, failed: found.failed + (isEmpty ? 1 : 0), output: found.failed > 0 || isEmpty ? output : '' }
  } catch {
    return result(0, 1, { output })
  }
}

/** Counts vitest's JSON report; a file that could not be loaded counts as one failure. */
export function readVitest(report) {
  const tests = report.testResults.flatMap((file) => file.assertionResults)
  const unloaded = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'))
  const skipped = tests.filter((test) => ['pending', 'skipped', 'todo', 'disabled'].includes(test.status))
  return result(
    tests.filter((test) => test.status === 'passed').length,
    tests.filter((test) => test.status === 'failed').length + unloaded.length,
    { skipped: skipped.length, reasons: skipped.map((test) => test.fullName) }
  )
}

/** Counts Playwright's JSON report; a skipped test's reason is in its annotations. */
export function readPlaywright(report) {
  const { expected, unexpected, flaky, skipped } = report.stats
  const reasons = report.suites.flatMap(testsOf).filter((test) => test.status === 'skipped').flatMap((test) => test.annotations.map((each) => each.description ?? each.type))
  return result(expected, unexpected + flaky + (unexpected === 0 ? (report.errors?.length ?? 0) : 0), { skipped, reasons: [...new Set(reasons)] })
}

function testsOf(suite) {
  return [...(suite.specs ?? []).flatMap((spec) => spec.tests), ...(suite.suites ?? []).flatMap(testsOf)]
}
