import { parse } from 'chrono-node'
import { bareDate, type Reader } from './readers.ts'

/** The day that relative dates count from; which one does not matter for where dates stand. */
const REFERENCE = new Date('2017-01-01T12:00:00Z')

/** chrono-node (https://github.com/wanasit/chrono): dates alone. */
export function createReader(): Reader {
  return { name: 'chrono-node', read: (text) => parse(text, REFERENCE).map(({ index, text: words }) => bareDate(text, index, index + words.length)) }
}
