import type { ArticleDraft } from '../../shared/model/article.ts'
import type { EventSide } from '../../shared/model/event.ts'
import type { Findings, FoundEvent, FoundParticipant } from '../../shared/model/findings.ts'
import { codeOf } from '../../shared/model/kinds/code.ts'

/** What `extract` prints of one article; docs and scripts depend on these names. */
export interface ExtractLine {
  readonly article: Readonly<Record<string, unknown>>
  readonly mentions: readonly Readonly<Record<string, unknown>>[]
  readonly entities: readonly Readonly<Record<string, unknown>>[]
  readonly references: readonly Readonly<Record<string, unknown>>[]
  readonly events: readonly Readonly<Record<string, unknown>>[]
}

/** Writes findings for other programs: entities have ids such as "e1", and what the format says wins over what the text says. */
export function toExtractLine(draft: ArticleDraft, findings: Findings, file: string, id: string): ExtractLine {
  const { facts, mentions, entities, posts, references, events } = findings
  return {
    article: {
      id,
      file,
      title: draft.title ?? facts.title,
      text: draft.text,
      publishedOn: draft.publishedOn ?? facts.publishedOn,
      dateline: facts.dateline,
      reportedBy: facts.reportedBy,
      language: facts.language,
      ...(draft.source !== undefined && { source: draft.source }),
      ...(draft.url !== undefined && { url: draft.url }),
      ...(draft.warnings.length > 0 && { warnings: draft.warnings })
    },
    mentions: mentions.map(({ start, end, type, entity, date, confidence, why }) => ({ start, end, text: draft.text.slice(start, end), type, entity: idOf(entity), ...(date && { date }), confidence, why })),
    entities: entities.map(({ type, name, aliases, country, sector }, index) => ({
      id: idOf(index),
      type,
      name,
      aliases,
      country,
      sector,
      posts: posts.filter(({ holder }) => holder === index).map((post) => ({ title: post.title, country: post.country, organization: post.organization }))
    })),
    references: references.map(({ start, end, entities: those, confidence, why }) => ({ start, end, text: draft.text.slice(start, end), entities: those.map(idOf), confidence, why })),
    events: events.map(toEvent)
  }
}

function toEvent(event: FoundEvent): Readonly<Record<string, unknown>> {
  const { kind, trigger, actors, recipients, date, place, topics, content, isQuoted, flags, reportedBy, evidence, confidence, why } = event
  const { plover, mode, cameo } = codeOf(event)
  const participants = [...sideOf(actors, 'actor'), ...sideOf(recipients, 'recipient')]
  return {
    kind, plover, mode, cameo, trigger, participants, date: date && { start: date.start, end: date.end }, place: idOf(place), topics,
    ...(content && { content, isQuoted }), flags, reportedBy: idOf(reportedBy), evidence, confidence, why
  }
}

function sideOf(participants: readonly FoundParticipant[], role: EventSide): readonly Readonly<Record<string, unknown>>[] {
  return participants.map(({ entity, start, end }) => ({ entity: idOf(entity), role, start, end }))
}

function idOf(index: number | null): string | null {
  return index === null ? null : `e${index + 1}`
}
