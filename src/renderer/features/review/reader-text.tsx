import { type KeyboardEvent, memo, type MouseEvent, type ReactNode, useContext, useEffect, useMemo, useRef } from 'react'
import type { ArticleView } from '../../../shared/contract/requests/article.ts'
import type { Mention } from '../../../shared/model/mention.ts'
import { MentionParagraph } from '../../ui/mention-paragraph.tsx'
import { findParagraphs, type Paragraph, shareOut } from '../../ui/span-segments.ts'
import type { TextMark } from '../../ui/text-mark.ts'
import { describeReference, marksOf, referenceOf } from './events/event-marks.ts'
import { fillFrom, fillFromText, stepWaiting } from './events/fill-slot.ts'
import { SlotHint } from './events/slot-hint.tsx'
import { takesText } from './events/slots.ts'
import { useEventLights } from './events/use-event-lights.ts'
import { HoverContext, useHovered } from './hover.ts'
import { cycleStack, type Selection } from './review-model.ts'
import { TypePopup } from './type-popup.tsx'
import type { Review } from './review.ts'
import { useDraft } from './use-draft.ts'
import { useStable } from './use-stable.ts'
import { useTextCaret } from './use-text-caret.ts'

/** The article's text with its highlights: select by click, make mentions and events from a selection, walk it by keys. */
export function ReaderText({ review, view }: { readonly review: Review; readonly view: ArticleView }): ReactNode {
  const { selection, waiting, words, piece, setPiece } = review
  const { text } = view.article
  const root = useRef<HTMLDivElement>(null)
  const hover = useContext(HoverContext)
  /** Where the pointer was last moved to. The browser also tells of a pointer at rest, when a dialog goes or the text scrolls under it; that points at nothing. */
  const pointer = useRef('')
  const paragraphs = useMemo(() => findParagraphs(text), [text])
  const { mentions, events, references, entities } = view
  const marks = useMemo(() => marksOf({ mentions, events, references, entities }), [mentions, events, references, entities])
  const shares = useMemo(() => shareOut(paragraphs, marks), [paragraphs, marks])
  const caret = useTextCaret(root, words, text.length)
  const draft = useDraft(root, text, review.setDraft, useStable((span) => { fillFromText(span, review, view) }))
  const ringedId = waiting?.candidateId ?? (selection?.kind === 'entity' ? null : selection?.id) ?? null
  useReveal(root, ringedId ?? firstMentionOf(mentions, selection?.id), view.article.id)
  useEventLights(root, review, view)

  const onClick = (event: MouseEvent): void => {
    if (event.detail > 1 || document.getSelection()?.isCollapsed === false) return
    clickOn(idsAt(event.target), review, view)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (waiting && !takesText(waiting.slot)) {
      const direction = STEPS[event.key]
      if (direction) stepWaiting(direction, review, view)
      else if (event.key === 'Enter' && waiting.candidateId !== null) fillFrom([waiting.candidateId], review, view)
      else return
      event.preventDefault()
      event.stopPropagation()
    } else if (caret.onKeyDown(event)) return
    else if (event.key === 'Enter') {
      if (waiting && review.draft && fillFromText(review.draft, review, view)) caret.end()
      else if (!waiting) clickOn(idsAt(caretElement()).slice(0, 1), review, view)
    } else if (event.key === 'Escape' && review.draft && !waiting) {
      event.stopPropagation()
      caret.end()
      document.getSelection()?.removeAllRanges()
    }
  }
  useEffect(() => {
    if (piece !== 'text' || !root.current) return
    root.current.focus()
    if (!waiting) caret.begin(startOfSelection(view, selection) ?? firstInSight(root.current))
    else if (takesText(waiting.slot)) caret.begin(review.event?.trigger.end ?? 0)
    setPiece(null)
  })
  return (
    <div className="reader-text-frame">
      <div
        ref={root} className="reader-text" role="group" tabIndex={0} aria-label="Text of the article" aria-describedby="review-text-keys" data-review-part="text" data-waiting={waiting?.slot} lang={view.article.language}
        onClick={onClick} onKeyDown={onKeyDown} onMouseDown={caret.end}
        onMouseMove={(event) => { pointer.current = placeOf(event) }}
        onMouseOver={(event) => { if (pointer.current !== placeOf(event)) hover.set(idsAt(event.target)[0] ?? null) }} onMouseLeave={() => hover.set(null)}
      >
        {paragraphs.map((paragraph, index) => {
          const own = shares[index] ?? []
          return (
            <ReaderParagraph
              key={paragraph.start} text={text} paragraph={paragraph} marks={own}
              ringedId={own.some(({ id }) => id === ringedId) ? ringedId : null}
              raisedId={selection?.kind === 'entity' && own.some(({ lit }) => lit.includes(selection.id)) ? selection.id : null}
            />
          )
        })}
      </div>
      {waiting
        ? <SlotHint slot={waiting.slot} candidate={mentions.find(({ id }) => id === waiting.candidateId)} />
        : (
            <p id="review-text-keys" className="reader-hint">
              <kbd>G</kbd> goes to a word, <kbd>←</kbd><kbd>→</kbd><kbd>↑</kbd><kbd>↓</kbd> move, <kbd>Shift</kbd> stretches, <kbd>1</kbd>–<kbd>8</kbd> make a mention, <kbd>V</kbd> an event, <kbd>Enter</kbd> selects what is there, <kbd>Esc</kbd> leaves
            </p>
          )}
      {review.draft && draft.box && !waiting && <TypePopup box={draft.box} review={review} view={view} />}
    </div>
  )
}

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

/** Fills the waiting slot; without one, selects what lies there, the next one out on every further click. */
function clickOn(owners: readonly string[], review: Review, view: ArticleView): void {
  if (review.waiting) {
    fillFrom(owners, review, view)
    return
  }
  const owner = cycleStack(owners, review.selection?.id ?? null)
  const reference = owner === undefined ? undefined : referenceOf(owner, view.references)
  review.select(owner === undefined ? null : selectionOf(owner, view, reference?.entityIds))
  if (reference) review.report(`“${view.article.text.slice(reference.start, reference.end)}”: ${describeReference(reference, new Map(view.entities.map(({ id, name }) => [id, name])))}`)
}

/** Words that stand for somebody select whom they stand for. */
function selectionOf(owner: string, view: ArticleView, standsFor: readonly string[] | undefined): Selection | null {
  if (standsFor) return standsFor[0] === undefined ? null : { kind: 'entity', id: standsFor[0] }
  return { kind: view.events.some(({ id }) => id === owner) ? 'event' : 'mention', id: owner }
}

function startOfSelection({ mentions, events }: ArticleView, selection: Selection | null): number | undefined {
  if (selection === null) return undefined
  if (selection.kind === 'event') return events.find(({ id }) => id === selection.id)?.trigger.start
  return mentions.find((mention) => mention.id === selection.id || mention.entityId === selection.id)?.start
}

interface ReaderParagraphProps {
  readonly text: string
  readonly paragraph: Paragraph
  readonly marks: readonly TextMark[]
  readonly ringedId: string | null
  readonly raisedId: string | null
}

const ReaderParagraph = memo(function ReaderParagraph({ text, paragraph, marks, ringedId, raisedId }: ReaderParagraphProps): ReactNode {
  const hoveredId = useHovered((id) => marks.some(({ lit }) => lit.includes(id)))
  const raised = useMemo(() => [hoveredId, raisedId].filter((id) => id !== null), [hoveredId, raisedId])
  return <MentionParagraph text={text} paragraph={paragraph} marks={marks} ringedId={ringedId} raised={raised} />
}, (before, after) => before.text === after.text && before.paragraph === after.paragraph && before.ringedId === after.ringedId && before.raisedId === after.raisedId && areSame(before.marks, after.marks))

function areSame(a: readonly TextMark[], b: readonly TextMark[]): boolean {
  return a.length === b.length && a.every((mark, index) => mark === b[index])
}

/** The element that the caret stands in; null where nothing is selected, as after Esc. */
function caretElement(): Element | null {
  const selection = document.getSelection()
  return selection && selection.rangeCount > 0 ? selection.getRangeAt(0).startContainer.parentElement : null
}

function placeOf({ screenX, screenY }: MouseEvent): string {
  return `${screenX} ${screenY}`
}

function idsAt(target: EventTarget | null): readonly string[] {
  const segment = target instanceof Element ? target.closest<HTMLElement>('[data-ids]') : null
  return segment?.dataset.ids?.split(' ') ?? []
}

function firstMentionOf(mentions: readonly Mention[], entityId: string | undefined): string | undefined {
  return entityId === undefined ? undefined : mentions.find((mention) => mention.entityId === entityId)?.id
}

function firstInSight(root: HTMLElement): number {
  const top = root.closest('[data-review-scroller]')?.getBoundingClientRect().top ?? 0
  const paragraph = [...root.querySelectorAll<HTMLElement>('p[data-start]')].find((element) => element.getBoundingClientRect().top >= top)
  return Number(paragraph?.dataset.start ?? 0)
}

/** Brings what is selected into sight, no further than needed; opens an article at its top. */
function useReveal(root: { readonly current: HTMLElement | null }, id: string | undefined, articleId: string): void {
  useEffect(() => {
    const scroller = root.current?.closest('[data-review-scroller]')
    if (scroller) scroller.scrollTop = 0
  }, [root, articleId])
  useEffect(() => {
    if (id !== undefined) root.current?.querySelector(`[data-ids~="${CSS.escape(id)}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [root, id])
}
