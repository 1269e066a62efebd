interface Signature {
  readonly kind: string
  readonly bytes: readonly number[]
  /** Where the bytes stand; the start where it is not said. */
  readonly at?: number
}

const ascii = (text: string): readonly number[] => Array.from(text, (character) => character.charCodeAt(0))

/** The first bytes of files that people take for articles. Names read well after "is". */
const SIGNATURES: readonly Signature[] = [
  { kind: 'a PDF document', bytes: ascii('%PDF-') },
  { kind: 'a ZIP archive or an Office document', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { kind: 'an empty ZIP archive', bytes: [0x50, 0x4b, 0x05, 0x06] },
  { kind: 'an old Office document or an Outlook message', bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
  { kind: 'an RTF document', bytes: ascii('{\\rtf') },
  { kind: 'a PNG image', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { kind: 'a JPEG image', bytes: [0xff, 0xd8, 0xff] },
  { kind: 'a GIF image', bytes: ascii('GIF8') },
  { kind: 'a WebP image', bytes: ascii('WEBP'), at: 8 },
  { kind: 'a TIFF image', bytes: [0x49, 0x49, 0x2a, 0x00] },
  { kind: 'a TIFF image', bytes: [0x4d, 0x4d, 0x00, 0x2a] },
  { kind: 'a gzip archive', bytes: [0x1f, 0x8b] },
  { kind: 'a 7-Zip archive', bytes: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c] },
  { kind: 'a RAR archive', bytes: ascii('Rar!\x1a') },
  { kind: 'an XZ archive', bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00] },
  { kind: 'a database or a Dateline project', bytes: ascii('SQLite format 3\0') },
  { kind: 'a video', bytes: ascii('ftyp'), at: 4 },
  { kind: 'a sound file', bytes: ascii('ID3\x03') },
  { kind: 'a sound file', bytes: ascii('ID3\x04') },
  { kind: 'a sound file', bytes: ascii('OggS') },
  { kind: 'a Windows program', bytes: [0x4d, 0x5a, 0x90, 0x00] },
  { kind: 'a Linux program', bytes: [0x7f, 0x45, 0x4c, 0x46] }
]

/**
 * What the bytes are, where they are plainly no text: "a PDF document". Undefined for what may be text.
 *
 * Names lie more often than first bytes do, so this looks at the bytes alone.
 */
export function findBinaryKind(bytes: Uint8Array): string | undefined {
  const signature = SIGNATURES.find(({ bytes: expected, at = 0 }) => expected.every((byte, index) => bytes[at + index] === byte))
  return signature?.kind
}
