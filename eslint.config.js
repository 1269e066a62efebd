import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

const size = (lines) => ['error', { max: lines, skipBlankLines: true, skipComments: true }]
const noElectron = { name: 'electron', message: 'Only src/main/hosts/desktop, src/main/desktop.ts and src/preload may import electron.' }
const noSqlite = { name: 'better-sqlite3', message: 'Only src/main/core/db may import better-sqlite3.' }
const restricted = (...paths) => ({ 'no-restricted-imports': ['error', { paths }] })

export default tseslint.config(
  { ignores: ['out/**', 'node_modules/**', 'dist/**', 'test-results/**', 'playwright-report/**', 'docs/**', '.cache/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { project: ['./tsconfig.node.json', './tsconfig.web.json', './tsconfig.tests.json'], tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true, defaultFrom: true, namedFrom: true, namespaceFrom: true } }],
      'max-lines': size(400),
      'max-lines-per-function': size(60),
      complexity: ['error', 20],
      eqeqeq: 'error',
      'no-console': 'error',
      ...restricted(noElectron, noSqlite)
    }
  },
  { files: ['src/main/core/db/**'], rules: restricted(noElectron) },
  { files: ['src/main/desktop.ts', 'src/main/hosts/desktop/**', 'src/preload/**'], rules: restricted(noSqlite) },
  { files: ['src/preload/**'], rules: { 'max-lines': size(60) } },
  { files: ['src/shared/contract/requests/**'], rules: { 'max-lines': size(120) } },
  { files: ['src/main/desktop.ts', 'src/main/browser.ts'], rules: { 'max-lines': size(80) } },
  { files: ['**/*.tsx'], plugins: { 'react-hooks': reactHooks }, rules: { ...reactHooks.configs.recommended.rules, 'max-lines-per-function': size(120) } },
  // A suite is one function of many cases; its length says nothing about how hard it is to read.
  { files: ['**/*.test.ts', 'e2e/**'], rules: { 'max-lines-per-function': 'off' } },
  { files: ['electron.vite.config.ts', 'vitest.config.ts', 'playwright.config.ts', 'e2e/fixtures/global-setup.ts'], rules: { 'no-restricted-exports': 'off' } }
)
