import type { CodedActor, CodedPost } from '../events/codes/actor-code.ts'
import type { BriefedEvent, BriefedParticipant } from './briefed-event.ts'

const post = (title: string, country: string | null): CodedPost => ({ title, country, organization: null, heldFrom: null, heldTo: null })

/** People, countries and bodies that tests of briefings let act. */
export const ACTORS = {
  sani: { type: 'person', name: 'Issa Sani', country: 'NER', sector: null, posts: [post('foreign minister of Niger', 'NER')] },
  dahl: { type: 'person', name: 'Karin Dahl', country: 'NOR', sector: null, posts: [post('Norwegian defence minister', 'NOR')] },
  chad: { type: 'place', name: 'Chad', country: 'TCD', sector: null, posts: [] },
  un: { type: 'organization', name: 'United Nations', country: null, sector: 'IGO', posts: [] },
  nobody: { type: 'person', name: 'A Stranger', country: null, sector: null, posts: [] }
} as const satisfies Readonly<Record<string, CodedActor>>

/** Somebody on a side, in the text's own words where they differ. */
export function taking(side: BriefedParticipant['side'], actor: CodedActor, said: string | null = null): BriefedParticipant {
  return { side, actor, said }
}

/** An event for tests: what is not given is plain. */
export function eventRow(given: Partial<BriefedEvent>): BriefedEvent {
  return {
    id: 'e1', kind: 'meet', mode: null, flags: [], date: { start: '2024-05-12', end: '2024-05-12', precision: 'day' }, participants: [], place: null, topics: [], content: null, isQuoted: false, about: [],
    reportedBy: null, sourceCount: 1, verdict: 'accepted', note: '', tags: [],
    evidence: { articleId: 'a1', start: 10, end: 13, articleTitle: 'Ministers meet', publishedOn: '2024-05-13', source: 'The Lake Post' },
    ...given
  }
}
