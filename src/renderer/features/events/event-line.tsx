import { CaretDownIcon, CaretRightIcon, CrossIcon } from '@blueprintjs/icons'
import { memo, type ReactNode } from 'react'
import type { EventRow } from '../../../shared/contract/requests/event.ts'
import { standing, standingOn, type EventSide } from '../../../shared/model/event.ts'
import { writeCode } from '../../../shared/model/kinds/code.ts'
import type { Verdict } from '../../../shared/model/verdict.ts'
import { plural } from '../../ui/plural.ts'
import { VerdictButtons } from '../../ui/verdict-buttons.tsx'
import { shortDate } from './date-words.ts'

/** What can be done with a row; each gets the row. Keep them stable. */
export interface RowActions {
  /** Goes to a row and chooses it besides others, or no longer; or all from the current one to it. */
  readonly onPick: (index: number, how: 'row' | 'through') => void
  /** Says that the chosen events are one. */
  readonly onJoin: () => void
  readonly onOpen: (row: EventRow) => void
  readonly onDecide: (row: EventRow, verdict: Verdict) => void
  readonly onToggle: (row: EventRow) => void
  /** Says whether the group's events tell the same; of one of its events, whether that one does. */
  readonly onGroup: (row: EventRow, same: boolean) => void
}

interface EventLineProps extends RowActions {
  readonly row: EventRow
  readonly isCurrent: boolean
  readonly isOpen: boolean
}

/** The cells of a row: what one event is, or what the events of a group have in common. Drawn again only where the row itself changes. */
export const EventCells = memo(function EventCells({ row, isCurrent, isOpen, ...actions }: EventLineProps): ReactNode {
  const { kind, flags, date, place, articleTitle, articleDate, source, tags, group, isGroup } = row
  const where = standing(place)?.name
  const isMember = group !== null && !isGroup && isOpen
  const article = [articleDate, source].filter(Boolean).join(' · ')
  return (
    <>
      <div role="gridcell" className="event-cell event-toggle">
        {isGroup && (
          <button type="button" className="event-toggle-button" tabIndex={-1} aria-expanded={isOpen} aria-label={`${isOpen ? 'Close' : 'Open'} the ${plural(group?.eventIds.length ?? 0, 'source')}`} onClick={() => { actions.onToggle(row) }}>
            {isOpen ? <CaretDownIcon /> : <CaretRightIcon />}
          </button>
        )}
        {isMember && <button type="button" className="event-toggle-button event-out" tabIndex={isCurrent ? 0 : -1} aria-label={`${nameRow(row)} does not tell the same`} title="Does not tell the same: take it out of the group (D)" onClick={() => { actions.onGroup(row, false) }}><CrossIcon size={12} /></button>}
      </div>
      <div role="gridcell" className="event-cell">
        <span className="event-top event-date">{shortDate(date) || <span className="event-none">no date</span>}</span>
        <span className="event-below">{flags.map((flag) => <span key={flag} className="event-mark" data-flag={flag}>{flag}</span>)}</span>
      </div>
      <div role="gridcell" className="event-cell">
        <span className="event-top event-what" title={kind}>{kind}</span>
        <span className="event-below" title="PLOVER type and mode, CAMEO code">{writeCode(row)}</span>
      </div>
      <div role="gridcell" className="event-cell">
        <Sides row={row} />
        {isGroup ? <GroupWords row={row} onGroup={actions.onGroup} isCurrent={isCurrent} /> : <Sentence row={row} />}
      </div>
      <div role="gridcell" className="event-cell"><span className="event-top event-where" title={where}><bdi>{where}</bdi></span></div>
      <div role="gridcell" className={tags.length > 0 ? 'event-cell event-paper is-tagged' : 'event-cell event-paper'}>
        {isGroup
          ? <span className="event-top event-sources">{plural(group?.eventIds.length ?? 0, 'source')}</span>
          : <span className="event-top event-article" title={articleTitle} dir="auto">{articleTitle}</span>}
        <span className="event-below" title={article}>
          {tags.map(({ id, name }) => <span key={id} className="event-tag"><bdi>{name}</bdi></span>)}
          {!isGroup && <bdi>{article}</bdi>}
        </span>
      </div>
      <div role="gridcell" className="event-cell event-verdict">
        <VerdictButtons name={nameRow(row)} verdict={verdictOf(row)} isPartly={isPartly(row)} isInTabOrder={isCurrent} onDecide={(verdict) => { actions.onDecide(row, verdict) }} />
      </div>
    </>
  )
})

/** A group is accepted as far as one of its events is. */
function verdictOf({ isGroup, acceptedCount, verdict }: EventRow): Verdict {
  return isGroup ? (acceptedCount > 0 ? 'accepted' : 'undecided') : verdict
}

function isPartly({ isGroup, group, acceptedCount }: EventRow): boolean {
  return isGroup && acceptedCount > 0 && acceptedCount < (group?.eventIds.length ?? 0)
}

/** How a row is called where its buttons stand for themselves. */
function nameRow(row: EventRow): string {
  const [actors, recipients] = [namesOn(row, 'actor'), namesOn(row, 'recipient')].map((names) => names.join(', '))
  const who = [actors, recipients].filter(Boolean).join(' → ')
  return `${row.isGroup ? `${plural(row.group?.eventIds.length ?? 0, 'source')} of ` : ''}“${row.trigger.quote}”${who === '' ? '' : `: ${who}`}`
}

function namesOn(row: EventRow, side: EventSide): readonly string[] {
  return standingOn(side, row).map(({ name }) => name)
}

function Sides({ row }: { readonly row: EventRow }): ReactNode {
  const [actors, recipients] = [namesOn(row, 'actor'), namesOn(row, 'recipient')]
  const whole = [actors.join(', ') || '…', ...(recipients.length > 0 ? [recipients.join(', ')] : [])].join(' → ')
  if (actors.length + recipients.length === 0) return <span className="event-top event-none">nobody yet</span>
  return (
    <span className={row.verdict === 'rejected' ? 'event-top event-struck' : 'event-top'} title={whole}>
      <bdi className="event-who">{actors.join(', ') || '…'}</bdi>
      {recipients.length > 0 && <> <span className="event-arrow" aria-label="to">→</span> <bdi className="event-who">{recipients.join(', ')}</bdi></>}
    </span>
  )
}

/** The evidence: the sentence with the word that names the event. */
function Sentence({ row: { sentence, trigger } }: { readonly row: EventRow }): ReactNode {
  const at = trigger.start - sentence.start
  const isInside = at >= 0 && trigger.end <= sentence.end
  return (
    <span className="event-below event-sentence" title={sentence.quote} dir="auto">
      {isInside ? <>{lead(sentence.quote.slice(0, at))}<b>{trigger.quote}</b>{sentence.quote.slice(at + trigger.quote.length)}</> : sentence.quote}
    </span>
  )
}

const LEAD = 30

/** The words before the trigger, cut at the front where they would push it out of sight. */
function lead(words: string): string {
  if (words.length <= LEAD) return words
  const cut = words.slice(-LEAD)
  return `…${cut.slice(cut.indexOf(' ') + 1)}`
}

function GroupWords({ row, onGroup, isCurrent }: { readonly row: EventRow; readonly onGroup: RowActions['onGroup']; readonly isCurrent: boolean }): ReactNode {
  const { group } = row
  const tabIndex = isCurrent ? 0 : -1
  return (
    <span className="event-below event-group">
      {group?.state === 'proposed'
        ? <button type="button" className="event-group-button" tabIndex={tabIndex} title="They tell the same event (S)" onClick={() => { onGroup(row, true) }}>Same event</button>
        : <span className="event-confirmed">Same event, as you said</span>}
      <button type="button" className="event-group-button" tabIndex={tabIndex} title="They tell different events (D)" onClick={() => { onGroup(row, false) }}>Not the same</button>
      {group?.state === 'proposed' && <span className="event-why" title={group.why}>{group.why}</span>}
    </span>
  )
}
