const NUMBER = new Intl.NumberFormat('en')

/** A count with its noun: "1 article", "1,204 articles". The plural is the noun with an s unless it is given. */
export function plural(count: number, noun: string, many = `${noun}s`): string {
  return `${NUMBER.format(count)} ${count === 1 ? noun : many}`
}
