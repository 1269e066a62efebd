import type { FoundEntity, Findings, FoundMention } from '../../../shared/model/findings.ts'
import { isEntityType, type EntityType } from '../../../shared/model/mention.ts'
import type { ExtractionInput } from '../ports.ts'
import { findLayout } from './layout.ts'
import { nameKey } from './linking.ts'
import { loadGazetteer } from './resources.ts'
import { splitSentences } from './sentences.ts'
import { decide } from './tagger/decide.ts'
import { proposeByRules } from './tagger.ts'
import { tokenize } from './tokens.ts'

/** Reads one article: text in, findings out. */
export function extract(input: ExtractionInput): Findings {
  const { text } = input.draft
  const layout = findLayout(text)
  const { tokens, sentences } = splitSentences(tokenize(text), layout.paragraphs, layout.dateline?.end ?? -1)
  const chosen = decide(proposeByRules({ tokens, sentences, gazetteer: loadGazetteer() }), tokens.length)
  const entities: FoundEntity[] = []
  const byKey = new Map<string, number>()
  const mentions: FoundMention[] = []
  for (const span of chosen) {
    const [start, end] = [tokens[span.first]?.start ?? 0, tokens[span.end - 1]?.end ?? 0]
    const type: EntityType | null = isEntityType(span.type) ? span.type : span.type === 'nationality' && span.country !== null ? 'place' : null
    let entity: number | null = null
    if (type) {
      const name = span.name ?? text.slice(start, end)
      const key = `${type} ${nameKey(name)}`
      entity = byKey.get(key) ?? entities.push({ type, name, aliases: [], country: span.country, sector: span.sector, confidence: span.confidence, why: span.why }) - 1
      byKey.set(key, entity)
    }
    mentions.push({ start, end, type: span.type, entity, date: span.date, confidence: span.confidence, why: span.why })
  }
  const place = layout.dateline?.place
  return {
    facts: { title: input.draft.title ?? text.trim().slice(0, 80), publishedOn: input.draft.publishedOn ?? null, dateline: place ? text.slice(place.start, place.end) : null, reportedBy: null, language: 'en' },
    mentions,
    entities,
    posts: [],
    events: []
  }
}
