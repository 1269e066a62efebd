/** The fields of a block between two `---` lines at the top of a Markdown file, and where the text after it begins. */
export interface FrontMatter {
  readonly fields: ReadonlyMap<string, string>
  readonly end: number
}

const BLOCK = /^---[ \t]*\r?\n([\s\S]*?)(?:^|\r?\n)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/
const FIELD = /^([A-Za-z][\w-]*)[ \t]*:[ \t]*(\S.*)$/
const QUOTED = /^(["'])(.*)\1$/

/** Reads the plain `name: value` lines of a front matter; nested and folded values are left alone, for they are no titles. */
export function parseFrontMatter(text: string): FrontMatter {
  const block = BLOCK.exec(text)
  const fields = new Map<string, string>()
  if (!block) return { fields, end: 0 }
  for (const line of (block[1] ?? '').split(/\r?\n/)) {
    const [, name = '', value = ''] = FIELD.exec(line.trimEnd()) ?? []
    if (name !== '' && !/^[>|[{&*]/.test(value)) fields.set(name.toLowerCase(), QUOTED.exec(value)?.[2] ?? value)
  }
  return { fields, end: block[0].length }
}
