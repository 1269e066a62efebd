import type { Findings } from '../../src/shared/model/findings.ts'
import { extract, extractNames } from '../../src/main/core/extraction/extract.ts'
import { loadGazetteer, loadTagger } from '../../src/main/core/extraction/resources.ts'
import { type Named, type Reader } from './readers.ts'

/** re3d's name of each type that it has; it counts posts as persons. */
const TYPES: Readonly<Record<string, string>> = { person: 'Person', role: 'Person', organization: 'Organisation', place: 'Location', nationality: 'Nationality', date: 'Temporal' }

/** The outermost findings, a post and the name right after it as one person, as re3d has them. */
export function inRe3dTypes(text: string, mentions: Findings['mentions']): readonly Named[] {
  const found: { begin: number; end: number; type: string; isPost: boolean }[] = []
  for (const { start, end, type } of mentions) {
    const last = found.at(-1)
    const named = TYPES[type]
    if (named === undefined || (last && end <= last.end)) continue
    if (last?.isPost && type === 'person' && /^[\s,]*$/.test(text.slice(last.end, start))) Object.assign(last, { end, isPost: false })
    else found.push({ begin: start, end, type: named, isPost: type === 'role' })
  }
  return found
}

/** Dateline's whole pipeline: names, posts, dates, who is who, events. */
export function createReader(): Reader {
  loadGazetteer()
  loadTagger()
  return { name: 'Dateline', read: (text) => inRe3dTypes(text, extract({ draft: { text, warnings: [] }, lexicon: [] }).mentions) }
}

/** Dateline without events: names, posts, dates and who is who, still more than the other libraries look for. */
export function createNamesReader(): Reader {
  loadGazetteer()
  loadTagger()
  return { name: 'Dateline, names only', read: (text) => inRe3dTypes(text, extractNames({ draft: { text, warnings: [] }, lexicon: [] }).mentions) }
}
