import { Readable, Writable } from 'node:stream'
import { expect, test } from 'vitest'
import { createTerminal } from './terminal.ts'
import { OutputClosed } from './tools.ts'

/** A stream that takes everything, or fails each write with the code. */
function sink(code?: string): { readonly stream: Writable; readonly taken: Buffer[] } {
  const taken: Buffer[] = []
  const stream = new Writable({
    autoDestroy: false,
    write(piece: Buffer, _encoding, callback) {
      taken.push(piece)
      callback(code === undefined ? null : Object.assign(new Error(code), { code }))
    }
  })
  return { stream, taken }
}

test('stdin is read as bytes, whatever they are', async () => {
  const terminal = createTerminal({ stdin: Readable.from([Buffer.from([0xff, 0x00]), Buffer.from('é')]), stdout: sink().stream, stderr: sink().stream })
  const read = await terminal.readStdin()
  expect([...(read.ok ? read.value : [])]).toEqual([0xff, 0x00, 0xc3, 0xa9])
})

test('a stdin without end is cut off at what a reader takes', async () => {
  const piece = Buffer.alloc(8 * 1024 * 1024)
  const endless = new Readable({ read() { this.push(piece) } })
  const terminal = createTerminal({ stdin: endless, stdout: sink().stream, stderr: sink().stream })
  expect(await terminal.readStdin()).toMatchObject({ ok: false, error: { code: 'file-too-large' } })
  expect(endless.destroyed).toBe(true)
})

test('data goes to stdout unchanged and what is said goes to stderr, a line each', async () => {
  const [out, error] = [sink(), sink()]
  const terminal = createTerminal({ stdin: Readable.from([]), stdout: out.stream, stderr: error.stream })
  await terminal.write(Uint8Array.of(0xef, 0xbb, 0xbf))
  await terminal.write('é\r\n')
  terminal.say('a.txt: no text')
  expect(Buffer.concat(out.taken)).toEqual(Buffer.from('\uFEFFé\r\n'))
  expect(Buffer.concat(error.taken).toString()).toBe('a.txt: no text\n')
})

test('a closed pipe is told apart from a real failure', async () => {
  const terminalOn = (code: string) => createTerminal({ stdin: Readable.from([]), stdout: sink(code).stream, stderr: sink().stream })
  await expect(terminalOn('EPIPE').write('x')).rejects.toBeInstanceOf(OutputClosed)
  await expect(terminalOn('ENOSPC').write('x')).rejects.toThrow('ENOSPC')
})
