/** The extensions of the files that Dateline reads, the usual one of each format first. Readers, dialogs and sentences go by it. */
export const ARTICLE_EXTENSIONS = {
  text: ['.txt', '.text'],
  markdown: ['.md', '.markdown'],
  jsonLines: ['.jsonl', '.ndjson']
} as const

/** Every extension of an article file, with its dot. */
export const ALL_ARTICLE_EXTENSIONS: readonly string[] = Object.values(ARTICLE_EXTENSIONS).flat()

/** The usual extension of each format, as sentences name them. */
export const USUAL_EXTENSIONS: readonly string[] = Object.values(ARTICLE_EXTENSIONS).map(([usual]) => usual)

/** The usual extensions for a sentence: ".txt, .md or .jsonl". */
export function listUsualExtensions(): string {
  return new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(USUAL_EXTENSIONS)
}

/** The name's extension in lower case with its dot; empty where it has none, as in "README" or ".profile". */
export function extensionOf(name: string): string {
  return /[^/\\](\.[^./\\\s]{1,10})$/.exec(name)?.[1]?.toLowerCase() ?? ''
}

/** Whether a file may be an article by its name. In a folder only such files are opened. */
export function isArticleName(name: string): boolean {
  return ALL_ARTICLE_EXTENSIONS.includes(extensionOf(name))
}

/** Whether a file or folder inside an opened folder is none of the analyst's: hidden ones, and what a package manager made. */
export function isLeftAlone(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules'
}
