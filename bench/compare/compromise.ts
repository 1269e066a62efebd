import nlp from 'compromise'
import dates from 'compromise-dates'
import { bareDate, type Named, type Reader } from './readers.ts'

interface Place {
  readonly offset: { readonly start: number; readonly length: number }
}

/** compromise (https://github.com/spencermountain/compromise) with its plugin for dates: people, places, organizations, demonyms, dates. */
export function createReader(): Reader {
  nlp.plugin(dates)
  nlp('Warm up.')
  return { name: 'compromise with compromise-dates', read }
}

function read(text: string): readonly Named[] {
  const doc = nlp(text)
  const found = (view: { json: (options: object) => unknown }, type: string): readonly Named[] =>
    (view.json({ offset: true }) as readonly Place[]).map(({ offset: { start, length } }) => trimmed(text, start, start + length, type))
  const withDates = doc as unknown as { dates: () => { json: (options: object) => unknown } }
  return [
    ...found(doc.people(), 'Person'),
    ...found(doc.places(), 'Location'),
    ...found(doc.organizations(), 'Organisation'),
    ...found(doc.match('#Demonym'), 'Nationality'),
    ...found(withDates.dates(), 'Temporal').map(({ begin, end }) => bareDate(text, begin, end))
  ]
}

/** Its offsets take in signs around the words, which no annotation has. */
function trimmed(text: string, begin: number, end: number, type: string): Named {
  const words = text.slice(begin, end)
  const [lead, tail] = [/^[^\p{L}\p{N}]*/u.exec(words)?.[0].length ?? 0, /(?:['’]s)?[^\p{L}\p{N}]*$/u.exec(words)?.[0].length ?? 0]
  return lead + tail < words.length ? { begin: begin + lead, end: end - tail, type } : { begin, end, type }
}
