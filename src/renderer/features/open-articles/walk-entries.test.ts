import { expect, test } from 'vitest'
import { type DroppedEntry, walkEntries } from './walk-entries.ts'

function file(name: string, isReadable = true): DroppedEntry {
  const read = (found: (file: File) => void, failed: (error: unknown) => void): void => {
    if (isReadable) found(new File(['text'], name))
    else failed(new DOMException('gone', 'NotFoundError'))
  }
  return Object.assign({ isFile: true, isDirectory: false, name }, { file: read })
}

/** A folder whose reader gives two entries at a time, as browsers give a hundred. */
function folder(name: string, ...children: readonly DroppedEntry[]): DroppedEntry {
  const createReader = () => {
    const rest = [...children]
    return { readEntries: (found: (entries: readonly DroppedEntry[]) => void) => { found(rest.splice(0, 2)) } }
  }
  return Object.assign({ isFile: false, isDirectory: true, name }, { createReader })
}

const names = (dropped: Awaited<ReturnType<typeof walkEntries>>): readonly string[] => dropped.files.map(({ name }) => name)

test('folders are walked whole, with the path inside them as the name', async () => {
  const dropped = await walkEntries([folder('desk', file('10.txt'), file('9.txt'), folder('march', file('a.md'), file('b.jsonl'), file('c.TXT')))])
  expect(names(dropped)).toEqual(['desk/9.txt', 'desk/10.txt', 'desk/march/a.md', 'desk/march/b.jsonl', 'desk/march/c.TXT'])
})

test('a file dropped by itself is opened whatever its name, so that its reader can say what is wrong', async () => {
  expect(names(await walkEntries([file('photo.jpg'), file('.notes')]))).toEqual(['photo.jpg', '.notes'])
})

test('in a folder what cannot be an article is counted and hidden files are passed over', async () => {
  const dropped = await walkEntries([folder('desk', file('photo.jpg'), file('.DS_Store'), file('one.txt'), file('two.ndjson'), folder('.git', file('x.txt')), folder('node_modules', file('y.md')))])
  expect(names(dropped)).toEqual(['desk/one.txt', 'desk/two.ndjson'])
  expect(dropped.skippedCount).toBe(1)
})

test('a file that cannot be read is named and the others go on', async () => {
  const dropped = await walkEntries([folder('desk', file('a.txt', false), file('b.txt'))])
  expect(names(dropped)).toEqual(['desk/b.txt'])
  expect(dropped.unreadable).toEqual(['desk/a.txt'])
})
