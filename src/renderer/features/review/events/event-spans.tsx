import { CrossIcon, DocumentOpenIcon } from '@blueprintjs/icons'
import type { ReactNode } from 'react'
import type { ArticleEvent, Quoted } from '../../../../shared/model/event.ts'
import { EditorRow } from '../editor-row.tsx'
import type { Review } from '../review.ts'
import { showInText } from '../text-dom.ts'
import { changeEvent } from './change-event.ts'
import { withoutSpan } from './event-change.ts'
import { SlotButton } from './slot-button.tsx'

interface PartProps {
  readonly review: Review
  readonly event: ArticleEvent
}

/** What the event is about, as pieces of the text. */
export function Topics({ review, event }: PartProps): ReactNode {
  return (
    <EditorRow label="Topics" light="topic">
      {event.topics.map((topic) => (
        <SpanChip key={topic.start} span={topic} onRemove={() => void changeEvent(event, { topics: withoutSpan(event.topics, topic) }, review)} />
      ))}
      <SlotButton review={review} slot="topic" label="Add a topic" keyName="I" isFilled={event.topics.length > 0} />
    </EditorRow>
  )
}

/** What a statement says, and whether in the speaker's own words. */
export function Content({ review, event }: PartProps): ReactNode {
  const { content, isQuoted } = event
  return (
    <EditorRow label="Says" light="content">
      {content && <SpanChip span={content} onRemove={() => void changeEvent(event, { content: null, isQuoted: false }, review)} />}
      <SlotButton review={review} slot="content" label="Say what is stated" keyName="C" isFilled={content !== null} />
      {content && (
        <button type="button" className="flag-toggle" aria-pressed={isQuoted} title="In the speaker’s own words" onClick={() => void changeEvent(event, { isQuoted: !isQuoted }, review)}>quoted</button>
      )}
    </EditorRow>
  )
}

interface EvidenceProps extends PartProps {
  readonly onSplit: (span: Quoted) => void
}

/** Every place of the article that tells this event; a click shows it. */
export function Evidence({ review, event, onSplit }: EvidenceProps): ReactNode {
  return (
    <EditorRow label="Told by" light="evidence">
      {event.evidence.map((span) => (
        <SpanChip
          key={span.start} span={span} onRemove={() => void changeEvent(event, { evidence: withoutSpan(event.evidence, span) }, review)}
          more={<button type="button" className="chip-act" aria-label={`Make an event of its own of “${span.quote}”`} title="Make an event of its own of it" onClick={() => onSplit(span)}><DocumentOpenIcon size={11} /></button>}
        />
      ))}
      <SlotButton review={review} slot="evidence" label="Add further words that tell it" keyName="H" isFilled={event.evidence.length > 0} />
    </EditorRow>
  )
}

function SpanChip({ span, more, onRemove }: { readonly span: Quoted; readonly more?: ReactNode; readonly onRemove: () => void }): ReactNode {
  return (
    <span className="who-chip">
      <button type="button" className="who-name" title={`${span.quote} (show it in the text)`} onClick={() => showInText(span)}><bdi>{span.quote}</bdi></button>
      {more}
      <button type="button" className="chip-act" aria-label={`Take out “${span.quote}”`} title="Take out" onClick={onRemove}><CrossIcon size={11} /></button>
    </span>
  )
}
