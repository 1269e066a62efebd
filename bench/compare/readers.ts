/** A stretch of the text with one of re3d's types, as the scorer wants it. */
export interface Named {
  readonly begin: number
  readonly end: number
  readonly type: string
}

/** A program that finds names and dates in a text. */
export interface Reader {
  /** As the table names it, with its version. */
  readonly name: string
  readonly read: (text: string) => readonly Named[]
}

/** The readers by key. Loading one imports its library, so that a process that measures one holds nothing of the others. */
export const LOADERS: Readonly<Record<string, () => Promise<Reader>>> = {
  dateline: async () => (await import('./dateline.ts')).createReader(),
  names: async () => (await import('./dateline.ts')).createNamesReader(),
  compromise: async () => (await import('./compromise.ts')).createReader(),
  wink: async () => (await import('./wink.ts')).createReader(),
  chrono: async () => (await import('./chrono.ts')).createReader()
}

/** A date without the preposition before it and the signs after it: by the convention of the corpora they stay outside. */
export function bareDate(text: string, begin: number, end: number): Named {
  const words = text.slice(begin, end)
  const lead = /^(?:(?:on|in|since|by|at|from|until|during|before|after|the)\s+)+/i.exec(words)?.[0].length ?? 0
  const tail = /[\s.,;:!?)"”'’]*$/.exec(words)?.[0].length ?? 0
  return lead + tail < words.length ? { begin: begin + lead, end: end - tail, type: 'Temporal' } : { begin, end, type: 'Temporal' }
}
