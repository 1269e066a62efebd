import { Checkbox, HTMLSelect } from '@blueprintjs/core'
import { CrossIcon, TickIcon } from '@blueprintjs/icons'
import { type MouseEvent, type ReactNode, useContext, useMemo, useState } from 'react'
import type { ArticleView } from '../../../../shared/contract/requests/article.ts'
import { standing, type ArticleEvent } from '../../../../shared/model/event.ts'
import { READER } from '../../../../shared/model/reader.ts'
import type { Verdict } from '../../../../shared/model/verdict.ts'
import { HoverContext } from '../hover.ts'
import { ListBox } from '../list-box.tsx'
import type { Review } from '../review.ts'
import { writeDateRange } from '../words.ts'
import { nameSides } from './event-words.ts'
import { decideEvent } from './run-event-command.ts'

const ROW_HEIGHT = 50

/** The article's events, in the order of the text or the least sure first. */
export function EventList({ review, view }: { readonly review: Review; readonly view: ArticleView }): ReactNode {
  const [order, setOrder] = useState<'text' | 'confidence'>('text')
  const [undecidedOnly, setUndecidedOnly] = useState(false)
  const hover = useContext(HoverContext)
  const events = useMemo(() => listEvents(view.events, order, undecidedOnly), [view.events, order, undecidedOnly])
  return (
    <div className="mentions events">
      <div className="mentions-tools">
        <Checkbox className="mentions-filter" label="Undecided only" checked={undecidedOnly} onChange={(event) => setUndecidedOnly(event.currentTarget.checked)} />
        <HTMLSelect
          minimal aria-label="Order of the events" value={order} onChange={(event) => setOrder(event.currentTarget.value === 'confidence' ? 'confidence' : 'text')}
          options={[{ value: 'text', label: 'In text order' }, { value: 'confidence', label: 'Least sure first' }]}
        />
      </div>
      <ListBox
        label="Events" rowHeight={ROW_HEIGHT} items={events} currentId={review.event?.id ?? null} choosesAtOnce
        onChoose={(id) => review.select({ kind: 'event', id })} onPoint={hover.set}
        empty={<p className="review-quiet">{whyEmpty(view)}</p>}
        renderRow={(event) => <EventRow event={event} onDecide={(verdict) => void decideEvent(event.id, verdict, review, view)} />}
      />
    </div>
  )
}

function whyEmpty({ article, events }: ArticleView): string {
  if (events.length > 0) return 'Every event of this article is checked.'
  if (article.readBy < READER.version) return `No events: this article was read before ${READER.since}. Its menu above the text reads it again.`
  return 'No events yet. Select the word that names one in the text, and press V.'
}

function listEvents(events: readonly ArticleEvent[], order: 'text' | 'confidence', undecidedOnly: boolean): readonly ArticleEvent[] {
  const shown = undecidedOnly ? events.filter(({ verdict }) => verdict === 'undecided') : events
  return order === 'text' ? shown : [...shown].sort((a, b) => (a.confidence ?? 2) - (b.confidence ?? 2) || a.trigger.start - b.trigger.start)
}

/** One event in two lines: what and who, then when, where and what is said or spoken about. */
export function EventRow({ event, onDecide }: { readonly event: ArticleEvent; readonly onDecide?: (verdict: Verdict) => void }): ReactNode {
  const { kind, trigger, flags, date, place, content, topics, verdict } = event
  const sides = nameSides(event)
  const about = content ?? topics[0]
  const rest = [date && writeDateRange(date), standing(place)?.name, about && (content ? `“${about.quote}”` : `on ${about.quote}`)].filter(Boolean).join(' · ')
  return (
    <>
      <span className="event-words">
        <span className={verdict === 'rejected' ? 'event-line mention-struck' : 'event-line'} title={`${kind} (“${trigger.quote}”) ${sides}`}>
          <span className="event-kind">{kind}</span> <bdi>{sides || 'nobody yet'}</bdi>
        </span>
        <span className="event-line event-rest" title={rest}>
          {flags.map((flag) => <span key={flag} className="event-flag">{flag}</span>)}
          <bdi className="event-about">{rest || `“${trigger.quote}”`}</bdi>
        </span>
      </span>
      {onDecide && <RowVerdict verdict={verdict} onDecide={onDecide} />}
    </>
  )
}

/** A short way for the mouse; by keys and for screen readers the list's own A and X, and the editor's buttons, do the same. */
function RowVerdict({ verdict, onDecide }: { readonly verdict: Verdict; readonly onDecide: (verdict: Verdict) => void }): ReactNode {
  const press = (to: Verdict) => (event: MouseEvent): void => {
    event.stopPropagation()
    onDecide(verdict === to ? 'undecided' : to)
  }
  return (
    <span className="verdict-buttons">
      <span className="hidden-text">{verdict}</span>
      <span className="verdict-button verdict-accept" data-on={verdict === 'accepted'} title="Accept (A)" aria-hidden="true" onClick={press('accepted')}><TickIcon size={12} /></span>
      <span className="verdict-button verdict-reject" data-on={verdict === 'rejected'} title="Reject (X)" aria-hidden="true" onClick={press('rejected')}><CrossIcon size={12} /></span>
    </span>
  )
}
