import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const checkout = resolve(import.meta.dirname, '..')
const SETTINGS = ['package.json', 'eslint.config.js', '.dependency-cruiser.cjs', 'tsconfig.base.json', 'tsconfig.node.json', 'tsconfig.web.json', 'tsconfig.tests.json']

/** What the planted files import, so that a breach is the only thing wrong with them. */
const GROUND: Readonly<Record<string, string>> = {
  'src/main/core/core.ts': 'export const core = 1\n',
  'src/main/core/db/open-project.ts': "export { default as Database } from 'better-sqlite3'\n",
  'src/main/hosts/static-files.ts': "export { core } from '../core/core.ts'\n",
  'src/main/hosts/desktop/menu.ts': "import type { App } from 'electron'\nexport type Menu = App\n",
  'src/shared/contract/requests/tag.ts': 'export const tagRequests = 1\nexport type Tags = number\n',
  'src/renderer/client/tags.ts': "import type { Tags } from '../../shared/contract/requests/tag.ts'\nexport type Client = Tags\n",
  'src/renderer/features/review/review.ts': 'export const review = 1\n',
  'src/preload/bridge.ts': 'export const bridge = 1\n',
  'src/main/processes/reader.ts': 'export const reader = 1\n',
  'src/main/command-line/program.ts': 'export const program = 1\n',
  'src/main/cli.ts': 'export const cli = 1\n'
}

/** For each rule of dependency-cruiser a file that breaks it. */
const IMPORT_BREACHES: Readonly<Record<string, readonly [file: string, text: string]>> = {
  'shared-is-leaf': ['src/shared/leaf.ts', "export type { core } from '../main/core/core.ts'\n"],
  'shared-is-pure': ['src/shared/pure.ts', "export { readFileSync } from 'node:fs'\n"],
  'renderer-never-main': ['src/renderer/app/main.ts', "import type { core } from '../../main/core/core.ts'\nexport type Core = typeof core\n"],
  'renderer-takes-types-of-requests': ['src/renderer/app/schemas.ts', "export { tagRequests } from '../../shared/contract/requests/tag.ts'\n"],
  'renderer-is-for-the-browser': ['src/renderer/app/paths.ts', "export { join } from 'node:path'\n"],
  'core-knows-no-host': ['src/main/core/host.ts', "export { core } from '../hosts/static-files.ts'\n"],
  'main-never-renderer': ['src/main/hosts/view.ts', "export { review } from '../../renderer/features/review/review.ts'\n"],
  'only-the-desktop-host-imports-electron': ['src/main/hosts/browser/app.ts', "import type { App } from 'electron'\nexport type Own = App\n"],
  'only-db-imports-sqlite': ['src/main/core/sql.ts', "export { SqliteError } from 'better-sqlite3'\n"],
  'stages-and-readers-take-values': ['src/main/core/readers/stored.ts', "export { Database } from '../db/open-project.ts'\n"],
  'hosts-enter-by-core': ['src/main/hosts/rows.ts', "export { Database } from '../core/db/open-project.ts'\n"],
  'command-line-enters-by-the-edge': ['src/main/command-line/rows.ts', "export { Database } from '../core/db/open-project.ts'\n"],
  'features-do-not-cross': ['src/renderer/features/briefing/crossing.ts', "export { review } from '../review/review.ts'\n"],
  'ui-has-no-data': ['src/renderer/ui/list.ts', "import type { Client } from '../client/tags.ts'\nexport type List = Client\n"],
  // Reported once for the whole circle, at its first file by name.
  'no-circular': ['src/shared/circle-back.ts', "import type { Back } from './circle.ts'\nexport type Circle = Back\n"],
  'not-to-unresolvable': ['src/shared/gone.ts', "export { gone } from './nowhere.ts'\n"],
  'not-to-dev-dependency': ['src/main/testing.ts', "export { expect } from 'vitest'\n"]
}

/** Every part that the core must not know; the rule's breach above stands for hosts. */
const OUTSIDE_THE_CORE: Readonly<Record<string, string>> = {
  'src/main/core/knows-renderer.ts': '../../renderer/features/review/review.ts',
  'src/main/core/knows-preload.ts': '../../preload/bridge.ts',
  'src/main/core/knows-processes.ts': '../processes/reader.ts',
  'src/main/core/knows-command-line.ts': '../command-line/program.ts',
  'src/main/core/db/knows-entry.ts': '../../cli.ts'
}

/** Every part that works on values alone; the rule's breach above stands for the readers. */
const VALUES_ALONE: Readonly<Record<string, string>> = {
  'src/main/core/extraction/stored.ts': '../db/open-project.ts',
  'src/main/core/briefing/stored.ts': '../db/open-project.ts',
  'src/main/core/events/stored.ts': '../db/open-project.ts',
  'src/main/core/similarity/stored.ts': '../db/open-project.ts'
}

const long = (count: number, line: (index: number) => string): string => Array.from({ length: count }, (_, index) => line(index)).join('\n')

/** For each rule of ESLint that the house leans on, a file that breaks it. */
const LINT_BREACHES: Readonly<Record<string, readonly [file: string, text: string]>> = {
  '@typescript-eslint/no-explicit-any': ['src/shared/lint-any.ts', 'export const a: any = 1\n'],
  '@typescript-eslint/no-floating-promises': ['src/shared/lint-floating.ts', 'export function go(): void { Promise.resolve() }\n'],
  '@typescript-eslint/switch-exhaustiveness-check': ['src/shared/lint-switch.ts', "export function name(kind: 'a' | 'b'): string {\n  switch (kind) {\n    case 'a': return 'A'\n  }\n  return ''\n}\n"],
  '@typescript-eslint/consistent-type-imports': ['src/shared/lint-type-import.ts', "import { Back } from './circle.ts'\nexport type Front = Back\n"],
  'no-restricted-exports': ['src/shared/lint-default.ts', 'const one = 1\nexport default one\n'],
  'no-console': ['src/shared/lint-console.ts', "console.log('a')\n"],
  eqeqeq: ['src/shared/lint-equal.ts', 'export const same = (a: unknown): boolean => a == 1\n'],
  complexity: ['src/shared/lint-complexity.ts', `export function pick(n: number): number {\n${long(21, (index) => `  if (n === ${index}) return ${index + 1}`)}\n  return 0\n}\n`],
  'max-lines-per-function': ['src/shared/lint-function.ts', `export function many(): number {\n  let n = 0\n${long(61, () => '  n += 1')}\n  return n\n}\n`],
  'max-lines': ['src/shared/lint-file.ts', `${long(401, (index) => `export const n${index} = ${index}`)}\n`],
  'no-restricted-imports': ['src/main/lint-sqlite.ts', "export { SqliteError } from 'better-sqlite3'\n"]
}

/** Limits that are tighter in some folders: the same rule, broken by less. */
const TIGHTER: readonly (readonly [rule: string, file: string, text: string])[] = [
  ['max-lines', 'src/preload/index.ts', `${long(61, (index) => `export const n${index} = ${index}`)}\n`],
  ['max-lines', 'src/shared/contract/requests/long.ts', `${long(121, (index) => `export const n${index} = ${index}`)}\n`],
  ['max-lines', 'src/main/browser.ts', `${long(81, (index) => `export const n${index} = ${index}`)}\n`],
  ['no-restricted-imports', 'src/main/lint-electron.ts', "import type { App } from 'electron'\nexport type Own = App\n"],
  ['no-restricted-imports', 'src/main/hosts/desktop/lint-sqlite.ts', "export { SqliteError } from 'better-sqlite3'\n"],
  ['no-restricted-imports', 'src/main/core/db/lint-electron.ts', "import type { App } from 'electron'\nexport type Own = App\n"]
]

const UNUSED_DISABLE = ['src/shared/lint-disable.ts', '// eslint-disable-next-line no-console\nexport const quiet = 1\n'] as const

let tree: string

beforeAll(() => {
  tree = mkdtempSync(join(tmpdir(), 'dateline-house-rules-'))
  for (const name of SETTINGS) cpSync(join(checkout, name), join(tree, name))
  symlinkSync(join(checkout, 'node_modules'), join(tree, 'node_modules'))
  plant('src/shared/circle.ts', "import type { Circle } from './circle-back.ts'\nexport type Back = Circle\n")
  plant(...UNUSED_DISABLE)
  for (const [file, target] of Object.entries({ ...OUTSIDE_THE_CORE, ...VALUES_ALONE })) plant(file, `export * from '${target}'\n`)
  for (const [file, text] of [...Object.entries(GROUND), ...Object.values(IMPORT_BREACHES), ...Object.values(LINT_BREACHES), ...TIGHTER.map(([, file, text]) => [file, text] as const)]) plant(file, text)
})

afterAll(() => rmSync(tree, { recursive: true, force: true }))

function plant(file: string, text: string): void {
  mkdirSync(dirname(join(tree, file)), { recursive: true })
  writeFileSync(join(tree, file), text)
}

/** Runs a tool of the project on the planted tree and answers with what it printed as JSON. */
function runTool(path: string, args: readonly string[]): Promise<unknown> {
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [join(checkout, 'node_modules', path), ...args], { cwd: tree, maxBuffer: 64 * 1024 * 1024 }, (_error, stdout, stderr) => {
      try {
        resolve(JSON.parse(stdout))
      } catch {
        reject(new Error(`${path} printed no JSON: ${stdout.slice(0, 300)} ${stderr}`))
      }
    })
  })
}

describe('dependency-cruiser', () => {
  let found: readonly { readonly rule: { readonly name: string }; readonly from: string }[]
  beforeAll(async () => {
    const report = (await runTool('dependency-cruiser/bin/dependency-cruise.mjs', ['--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'src'])) as { summary: { violations: typeof found } }
    found = report.summary.violations
  })

  it('has a planted breach for every rule', () => {
    const { forbidden } = createRequire(import.meta.url)(join(checkout, '.dependency-cruiser.cjs')) as { forbidden: readonly { name: string }[] }
    expect(Object.keys(IMPORT_BREACHES).sort()).toEqual(forbidden.map((rule) => rule.name).sort())
  })

  it.each(Object.keys(IMPORT_BREACHES))('%s stops the import that breaks it', (rule) => {
    expect(found.filter((violation) => violation.rule.name === rule).map((violation) => violation.from)).toContain(IMPORT_BREACHES[rule]?.[0])
  })

  it.each(Object.keys(OUTSIDE_THE_CORE))('lets the core know nothing around it: %s', (file) => {
    expect(found.filter((violation) => violation.from === file).map((violation) => violation.rule.name)).toContain('core-knows-no-host')
  })

  it.each(Object.keys(VALUES_ALONE))('keeps what works on values away from rows: %s', (file) => {
    expect(found.filter((violation) => violation.from === file).map((violation) => violation.rule.name)).toContain('stages-and-readers-take-values')
  })

  it('has nothing to say about imports that are allowed', () => {
    expect(found.filter((violation) => violation.from in GROUND)).toEqual([])
  })
})

describe('ESLint', () => {
  let found: readonly { readonly filePath: string; readonly messages: readonly { readonly ruleId: string | null; readonly message: string; readonly severity: number }[] }[]
  const rulesAt = (file: string): readonly (string | null)[] => found.find((each) => each.filePath.endsWith(file))?.messages.filter((message) => message.severity === 2).map((message) => message.ruleId) ?? []
  beforeAll(async () => {
    found = (await runTool('eslint/bin/eslint.js', ['--format', 'json', 'src'])) as typeof found
  })

  it.each(Object.entries(LINT_BREACHES))('%s is an error', (rule, [file]) => {
    expect(rulesAt(file)).toContain(rule)
  })

  it.each(TIGHTER)('%s is tighter at %s', (rule, file) => {
    expect(rulesAt(file)).toContain(rule)
  })

  it('takes a disable comment that disables nothing for an error', () => {
    const messages = found.find((each) => each.filePath.endsWith(UNUSED_DISABLE[0]))?.messages ?? []
    expect(messages.map((message) => [message.severity, message.message.startsWith('Unused eslint-disable')])).toEqual([[2, true]])
  })

  it('has nothing to say about the files that the breaches import', () => {
    expect(Object.keys(GROUND).filter((file) => file !== 'src/main/core/db/open-project.ts').flatMap(rulesAt)).toEqual([])
  })
})
