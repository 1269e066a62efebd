import type { ArticleView } from '../../../../shared/contract/requests/article.ts'
import type { ArticleEvent } from '../../../../shared/model/event.ts'
import type { Mention } from '../../../../shared/model/mention.ts'

/** A text with two people, a place, a date and two events in it, for the tests of this folder. */
export const TEXT = 'Mara Lindqvist met Oto Brandl in Lisbon on 3 March 2024. He thanked the port for its help.'

/** The offsets of the n-th time that these words stand in the text. */
export function at(words: string): { readonly start: number; readonly end: number; readonly quote: string } {
  const start = TEXT.indexOf(words)
  return { start, end: start + words.length, quote: words }
}

export function mention(words: string, more: Partial<Mention> = {}): Mention {
  return { id: words, articleId: 'a', ...at(words), type: 'person', entityId: words, date: null, verdict: 'undecided', origin: 'machine', confidence: 0.9, why: '', ...more }
}

export function event(words: string, more: Partial<ArticleEvent> = {}): ArticleEvent {
  return {
    id: `event ${words}`, articleId: 'a', kind: 'meet', mode: null, trigger: at(words), participants: [], date: null, dateFrom: null, place: null, placeFrom: null, topics: [], content: null,
    isQuoted: false, flags: [], reportedBy: null, evidence: [], note: '', verdict: 'undecided', origin: 'machine', confidence: 0.9, why: '', ...more
  }
}

const DAY = { start: '2024-03-03', end: '2024-03-03', precision: 'day' } as const

/** The article as the view gets it, with the two events given. */
export function viewWith(events: readonly ArticleEvent[]): ArticleView {
  const mentions = [mention('Mara Lindqvist'), mention('Oto Brandl'), mention('Lisbon', { type: 'place' }), mention('3 March 2024', { type: 'date', entityId: null, date: DAY })]
  const entities = mentions.flatMap(({ entityId, type }) => (entityId === null ? [] : [{ id: entityId, name: entityId, type }]))
  return { article: { id: 'a', text: TEXT }, mentions, entities, events, references: [{ ...at('He'), entityIds: ['Mara Lindqvist'], why: 'the last woman named' }] } as unknown as ArticleView
}
