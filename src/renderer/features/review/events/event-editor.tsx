import { type ReactNode, useEffect, useRef } from 'react'
import type { ArticleView } from '../../../../shared/contract/requests/article.ts'
import { type ArticleEvent, EVENT_FLAGS, type EventBasis, type Quoted, standing } from '../../../../shared/model/event.ts'
import { kindNamed } from '../../../../shared/model/kinds/catalogue.ts'
import { DateFields } from '../date-meaning.tsx'
import { EditorButton, EditorRow } from '../editor-row.tsx'
import { FactField } from '../fact-field.tsx'
import type { Review } from '../review.ts'
import { TagField } from '../tag-field.tsx'
import { writeWhy } from '../words.ts'
import { changeEvent } from './change-event.ts'
import { type EventChange, withFlagToggled } from './event-change.ts'
import { EventMore } from './event-more.tsx'
import { KindRow } from './event-kind.tsx'
import { Content, Evidence, Topics } from './event-spans.tsx'
import { FLAG_WORDS } from './event-words.ts'
import { describeFolded, useFold } from './use-fold.ts'
import { OneEntity, Side } from './participants.tsx'
import { SlotButton, SlotSearch } from './slot-button.tsx'

interface EventEditorProps {
  readonly review: Review
  readonly view: ArticleView
  readonly event: ArticleEvent
}

/** The selected event as a form: every field tied to its piece of the text, every change stored at once. */
export function EventEditor({ review, view, event }: EventEditorProps): ReactNode {
  const { run, act } = review
  const { verdict } = event
  const tags = view.eventTags[event.id] ?? []
  const [isUnfolded, toggleFold] = useFold(review.piece === 'event-tags' || review.waiting?.slot === 'evidence' || review.waiting?.slot === 'reported-by' || review.piece === 'find:reported-by')
  const body = useRef<HTMLDivElement>(null)
  // What was asked for must not lie below the edge.
  useEffect(() => { if (isUnfolded) body.current?.querySelector('.event-fold')?.scrollIntoView({ block: 'nearest' }) }, [isUnfolded])
  const change = (fields: EventChange): void => void changeEvent(event, fields, review)
  const splitOut = async (span: Quoted): Promise<void> => {
    const made = await act('event.split', { id: event.id, by: { evidence: [{ start: span.start, end: span.end }] } })
    const id = made?.value.ids[0]
    if (id !== undefined) review.select({ kind: 'event', id })
  }
  return (
    <section className="editor editor-high" aria-label="Selected event" data-review-part="editor" data-unfolded={isUnfolded}>
      <div className="editor-body" ref={body}>
        <KindRow review={review} event={event} />
        {event.participants.every(({ isRejected }) => isRejected) && <p className="event-nobody">Nobody is named yet: press <kbd>S</kbd>, then click a name.</p>}
        <Side review={review} event={event} side="actor" />
        <Side review={review} event={event} side="recipient" />
        {kindNamed(event.kind)?.sides === 'speaker' || event.content ? <Content review={review} event={event} /> : null}
        <When review={review} event={event} change={change} />
        <Where review={review} event={event} change={change} />
        <Topics review={review} event={event} />
        <EditorRow label="Flags">
          {EVENT_FLAGS.map((flag) => (
            <button key={flag} type="button" className="flag-toggle" aria-pressed={event.flags.includes(flag)} title={FLAG_WORDS[flag]} onClick={() => change({ flags: withFlagToggled(event.flags, flag) })}>{flag}</button>
          ))}
        </EditorRow>
        <button type="button" className="event-fold" aria-expanded={isUnfolded} onClick={toggleFold}>{isUnfolded ? 'Hide the details' : `Details: ${describeFolded(event, tags.length)}`}</button>
        {isUnfolded && (
          <>
            <Evidence review={review} event={event} onSplit={(span) => void splitOut(span)} />
            <ReportedBy review={review} event={event} change={change} />
            <EditorRow label="Note"><FactField key={event.id} className="event-note" name="Note" value={event.note} onSave={(note) => change({ note })} /></EditorRow>
            <EditorRow label="Tags">
              <TagField
                key={event.id} label="Tags of the event" subject={{ kind: 'event', id: event.id }} tags={tags} act={act}
                isOpen={review.piece === 'event-tags'} onOpen={(isOpen) => review.setPiece(isOpen ? 'event-tags' : null)}
              />
            </EditorRow>
            <EditorRow label="Why"><span className="editor-why">{writeWhy(event)}</span></EditorRow>
          </>
        )}
      </div>
      <div className="editor-foot">
        <EditorButton text={verdict === 'accepted' ? 'Accepted' : 'Accept'} keyName="A" tone="accept" isOn={verdict === 'accepted'} onPress={() => run(verdict === 'accepted' ? 'undecide' : 'accept')} />
        <EditorButton text={verdict === 'rejected' ? 'Rejected' : 'Reject'} keyName="X" isOn={verdict === 'rejected'} onPress={() => run(verdict === 'rejected' ? 'undecide' : 'reject')} />
        <EditorButton text="Merge…" keyName="M" isDisabled={view.events.length < 2} title={view.events.length < 2 ? 'It is the only event of this article' : 'Another event of this article is the same'} onPress={() => run('merge')} />
        <EventMore review={review} event={event} />
      </div>
    </section>
  )
}

interface FieldProps {
  readonly review: Review
  readonly event: ArticleEvent
  readonly change: (fields: EventChange) => void
}

const FROM: Readonly<Record<EventBasis, string>> = { clause: 'said with it', context: 'from the sentences around it', article: 'from the article’s head' }

function When({ review, event, change }: FieldProps): ReactNode {
  const { date, dateFrom } = event
  return (
    <EditorRow label="When" light="date">
      {date && <DateFields of={event.id} date={date} onSave={(next) => change({ date: next })} />}
      <SlotButton review={review} slot="date" label="Take the date" keyName="D" isFilled={date !== null} />
      {!date && <DateFields of={event.id} date={date} onSave={(next) => change({ date: next })} />}
      {date && dateFrom && dateFrom !== 'clause' && <span className="event-basis">({FROM[dateFrom]})</span>}
    </EditorRow>
  )
}

function Where({ review, event, change }: FieldProps): ReactNode {
  const { place, placeFrom } = event
  return (
    <EditorRow label="Where" light="place">
      {place && <OneEntity review={review} named={place} removeLabel={`Take out the place ${place.name}`} onRemove={() => change({ place: null })} />}
      <span className="slot-ways">
        <SlotButton review={review} slot="place" label="Take the place" keyName="P" isFilled={standing(place) !== null} />
        <SlotSearch review={review} slot="place" label="Choose the place" type="place" onChoose={({ id, name }) => change({ place: { entityId: id, name } })} />
      </span>
      {place && placeFrom && placeFrom !== 'clause' && <span className="event-basis">({FROM[placeFrom]})</span>}
    </EditorRow>
  )
}

function ReportedBy({ review, event, change }: FieldProps): ReactNode {
  const { reportedBy } = event
  return (
    <EditorRow label="Source">
      {reportedBy && <OneEntity review={review} named={reportedBy} removeLabel={`Take out ${reportedBy.name} as the source`} onRemove={() => change({ reportedBy: null })} />}
      <span className="slot-ways">
        <SlotButton review={review} slot="reported-by" label="Say by whom it is reported" keyName="B" isFilled={standing(reportedBy) !== null} />
        <SlotSearch review={review} slot="reported-by" label="Choose who reports it" onChoose={({ id, name }) => change({ reportedBy: { entityId: id, name } })} />
      </span>
    </EditorRow>
  )
}
