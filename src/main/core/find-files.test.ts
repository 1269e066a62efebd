import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openProject } from './db/open-project.ts'
import { findFiles } from './find-files.ts'
import { loadFile } from './load-file.ts'
import { withoutRights } from './rights-test-kit.ts'

let folder: string

beforeEach(() => { folder = join(mkdtempSync(join(tmpdir(), 'dateline-find-')), 'in') })
afterEach(() => rmSync(dirname(folder), { recursive: true, force: true }))

function write(...names: readonly string[]): void {
  for (const name of names) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), name)
  }
}

async function namesIn(path: string): Promise<{ readonly names: readonly string[]; readonly passedOver: number }> {
  const found = await findFiles(path)
  if (!found.ok) throw new Error(found.error.message)
  return { names: found.value.files.map(({ name }) => name), passedOver: found.value.passedOverCount }
}

test('a folder gives the files that a reader knows, in the order of their names, and counts the others', async () => {
  write('part 10.txt', 'part 2.txt', 'b/deep/er.NDJSON', 'a.md', 'C.Txt', 'photo.jpg', 'b/README', 'b/table.xlsx', 'a.markdown')
  expect(await namesIn(folder)).toEqual({ names: ['in/a.markdown', 'in/a.md', 'in/b/deep/er.NDJSON', 'in/C.Txt', 'in/part 2.txt', 'in/part 10.txt'], passedOver: 3 })
})

test('hidden files and folders and node_modules are left alone', async () => {
  write('a.txt', '.hidden.txt', '.git/config.txt', 'node_modules/some/readme.md', 'deep/node_modules/other/readme.md')
  expect(await namesIn(folder)).toEqual({ names: ['in/a.txt'], passedOver: 0 })
})

test('a file that is chosen by its name is tried whatever its name is', async () => {
  write('README', '.hidden.txt', 'node_modules/photo.jpg')
  for (const name of ['README', '.hidden.txt', 'node_modules/photo.jpg']) {
    expect(await namesIn(join(folder, name))).toEqual({ names: [name.split('/').at(-1)], passedOver: 0 })
  }
})

test.skipIf(process.platform === 'win32')('a circle of links ends, a link to a file counts once, and a pipe is no file (needs links, which Windows gives to few)', async () => {
  write('a.txt', 'deep/b.txt')
  symlinkSync(folder, join(folder, 'deep', 'up'))
  symlinkSync(join(folder, 'deep'), join(folder, 'sideways'))
  symlinkSync(join(folder, 'a.txt'), join(folder, 'linked.txt'))
  symlinkSync(join(folder, 'nowhere'), join(folder, 'dangling.txt'))
  spawnSync('mkfifo', [join(folder, 'pipe.txt')])
  expect(await namesIn(folder)).toEqual({ names: ['in/a.txt', 'in/deep/b.txt', 'in/linked.txt'], passedOver: 0 })
  symlinkSync(folder, join(dirname(folder), 'link'))
  expect((await namesIn(join(dirname(folder), 'link'))).names).toEqual(['link/a.txt', 'link/deep/b.txt', 'link/linked.txt'])
})

test('a folder without articles says what Dateline reads', async () => {
  write('photo.jpg')
  expect(await findFiles(folder)).toEqual({ ok: false, error: { code: 'no-text', message: 'The folder “in” holds no articles. Dateline reads files that end in .txt, .text, .md, .markdown, .jsonl, or .ndjson.' } })
})

test.skipIf(process.platform === 'win32')('a folder inside that may not be read is named with its reason, and the others are found (needs the rights of Unix)', async () => {
  write('a.txt', 'secret/b.txt', 'z.txt')
  chmodSync(dirname(folder), 0o755)
  await withoutRights([join(folder, 'secret')], 0o000, async () => {
    expect((await namesIn(folder)).names).toEqual(['in/a.txt', 'in/secret', 'in/z.txt'])
    expect(await loadFile(join(folder, 'secret'), 'in/secret')).toMatchObject({ ok: false, error: { code: 'file-unreadable' } })
  })
})

test.skipIf(process.platform === 'win32')('a pipe or a device that is named is refused instead of being waited for', async () => {
  write('a.txt')
  const pipe = join(folder, 'pipe.txt')
  expect(spawnSync('mkfifo', [pipe]).status).toBe(0)
  for (const path of [pipe, '/dev/zero']) {
    expect(await findFiles(path)).toMatchObject({ ok: false, error: { code: 'file-unreadable', message: expect.stringContaining('pipe or a device') as string } })
    expect(await loadFile(path, 'x.txt')).toMatchObject({ ok: false, error: { code: 'file-unreadable' } })
    expect(openProject(path)).toMatchObject({ ok: false, error: { code: 'project-not-ours' } })
  }
})
