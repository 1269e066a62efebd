import { expect, test } from 'vitest'
import { decode } from './decode.ts'

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array => Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Uint8Array.from(part))))

/** The bytes of a text in a one-byte encoding, found by decoding each byte. */
function encode(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding)
  const table = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]))
  return Uint8Array.from(Array.from(text, (letter) => table.get(letter) ?? 0x3f))
}

function read(input: Uint8Array): { text: string; warnings: readonly string[] } {
  const outcome = decode(input)
  if (!outcome.ok) throw new Error(outcome.error.message)
  return outcome.value
}

test('UTF-8 is kept to the last white space, without a warning', () => {
  const text = ' \tKYIV –\r\n\r\n“Ćwiertnia” met the 大使 📰\u200f في عمان \n\n'
  expect(read(bytes(text))).toEqual({ text, warnings: [] })
})

test('a byte order mark tells the encoding and is no part of the text', () => {
  const text = 'Genève – 大使 📰'
  const little = Buffer.from(text, 'utf16le')
  const big = Buffer.from(little).swap16()
  for (const input of [bytes([0xef, 0xbb, 0xbf], text), bytes([0xff, 0xfe], [...little]), bytes([0xfe, 0xff], [...big])]) {
    expect(read(input)).toEqual({ text, warnings: [] })
  }
})

test('a guessed encoding is named in a warning', () => {
  const cases = [
    ['windows-1252', 'The envoy said “we met in Genève” and Syria’s minister agreed to the talks on Monday.'],
    ['windows-1251', 'Министр иностранных дел встретился с послом в Москве, сообщает агентство.'],
    ['windows-1256', 'التقى وزير الخارجية بالسفير في عمان يوم الاثنين']
  ] as const
  for (const [encoding, text] of cases) {
    const result = read(encode(text, encoding))
    expect(result.text).toBe(text)
    expect(result.warnings).toHaveLength(1)
    expect(result.warnings[0]).toContain(encoding)
  }
})

test('a long file is guessed by its first letters that are not ASCII', () => {
  const result = read(bytes('The envoys met again. '.repeat(20_000), [0x93], 'Syria', [0x92], 's envoy', [0x94]))
  expect(result.text.endsWith('“Syria’s envoy”')).toBe(true)
  expect(result.warnings[0]).toContain('windows-1252')
})

test('UTF-8 that is cut off in the middle of a letter stays UTF-8 and says what is missing', () => {
  const whole = 'Türkiye’nin bakanı “görüştü” — Genève. '.repeat(5)
  const result = read(bytes(whole, [0xe2, 0x80]))
  expect(result.text).toBe(`${whole}\uFFFD`)
  expect(result.warnings).toEqual(['One character could not be read and is shown as \uFFFD.'])
})

test('a damaged UTF-16 file says how much of it is damaged', () => {
  const result = read(bytes([0xff, 0xfe], [0x41, 0, 0x00, 0xd8, 0x42, 0, 0x43]))
  expect(result.text).toBe('A\uFFFDB\uFFFD')
  expect(result.warnings[0]).toContain('2 characters')
})

test('NUL bytes and UTF-32 are refused with what to do', () => {
  for (const input of [bytes('plain', [0], 'text'), bytes([0xff, 0xfe, 0, 0], [0x41, 0, 0, 0])]) {
    const outcome = decode(input)
    expect(outcome).toMatchObject({ ok: false, error: { code: 'format-unknown' } })
    if (!outcome.ok) expect(outcome.error.message).toContain('UTF-8')
  }
})

test('any bytes at all are decoded or refused, never thrown at', () => {
  for (let seed = 1; seed <= 300; seed++) {
    let state = seed
    const random = Uint8Array.from({ length: seed % 97 }, () => (state = (state * 1103515245 + 12345) % 2147483648) % 256)
    const outcome = decode(random)
    if (outcome.ok) expect(typeof outcome.value.text).toBe('string')
    else expect(outcome.error.code).toBe('format-unknown')
  }
})
