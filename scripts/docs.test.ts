import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'

const checkout = resolve(import.meta.dirname, '..')
const ROOTS = ['src', 'scripts', 'docs', 'e2e', 'resources', 'bench', '.ci']

function documents(): readonly string[] {
  const inDocs = existsSync(join(checkout, 'docs')) ? readdirSync(join(checkout, 'docs'), { recursive: true, encoding: 'utf8' }).map((name) => join('docs', name)) : []
  return ['README.md', ...inDocs].filter((name) => name.endsWith('.md') && existsSync(join(checkout, name)))
}

/** The paths that a document names: in code marks when they begin with one of our folders, and as targets of links. */
function pathsIn(text: string): readonly string[] {
  const marked = [...text.matchAll(/`([^`\s]+)`/g)].map((match) => match[1] ?? '').filter((path) => ROOTS.some((root) => path.startsWith(`${root}/`)))
  return marked.filter((path) => !/[*<>…{}|]/.test(path)).map((path) => path.replace(/[:#].*$/, ''))
}

function linksIn(text: string): readonly string[] {
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)].map((match) => (match[1] ?? '').replace(/#.*$/, '')).filter((target) => target !== '' && !/^[a-z]+:/.test(target))
}

it.each(documents())('every path that %s names exists', (name) => {
  const text = readFileSync(join(checkout, name), 'utf8')
  const missing = [
    ...pathsIn(text).filter((path) => !existsSync(join(checkout, path))),
    ...linksIn(text).filter((target) => !existsSync(resolve(checkout, name, '..', target)))
  ]
  expect(missing).toEqual([])
})

it('paths are found in code marks, patterns are not', () => {
  expect(pathsIn('See `src/main/desktop.ts`, `src/**/*.ts`, `npm start`, `docs/x.md#part` and `other/y`.')).toEqual(['src/main/desktop.ts', 'docs/x.md'])
})
