import { type KeyboardEvent, memo, type MouseEvent, type ReactNode, useContext, useEffect, useMemo, useRef } from 'react'
import type { ArticleView } from '../../../shared/contract/requests/article.ts'
import type { Mention } from '../../../shared/model/mention.ts'
import { MentionParagraph } from '../../ui/mention-paragraph.tsx'
import { findParagraphs, type Paragraph, shareOut } from '../../ui/span-segments.ts'
import { HoverContext, useHovered } from './hover.ts'
import { cycleStack } from './review-model.ts'
import { TypePopup } from './type-popup.tsx'
import type { Review } from './review.ts'
import { useDraft } from './use-draft.ts'
import { useTextCaret } from './use-text-caret.ts'

/** The article's text with its highlights: select by click, make mentions from a selection, walk it by keys. */
export function ReaderText({ review, view }: { readonly review: Review; readonly view: ArticleView }): ReactNode {
  const { selection, select, words, piece, setPiece } = review
  const { text } = view.article
  const root = useRef<HTMLDivElement>(null)
  const hover = useContext(HoverContext)
  const paragraphs = useMemo(() => findParagraphs(text), [text])
  const shares = useMemo(() => shareOut(paragraphs, view.mentions), [paragraphs, view.mentions])
  const caret = useTextCaret(root, words, text.length)
  const draft = useDraft(root, text, review.setDraft)
  useReveal(root, selection?.kind === 'mention' ? selection.id : firstMentionOf(view.mentions, selection?.id), view.article.id)

  const onClick = (event: MouseEvent): void => {
    if (event.detail > 1 || document.getSelection()?.isCollapsed === false) return
    const id = cycleStack(idsAt(event.target), selection?.id ?? null)
    select(id === undefined ? null : { kind: 'mention', id })
  }
  const startOfSelection = (): number | undefined => view.mentions.find((mention) => mention.id === selection?.id || mention.entityId === selection?.id)?.start
  const onKeyDown = (event: KeyboardEvent): void => {
    if (caret.onKeyDown(event)) return
    if (event.key === 'Enter') {
      const id = idsAt(document.getSelection()?.getRangeAt(0).startContainer.parentElement ?? null)[0]
      if (id !== undefined) select({ kind: 'mention', id })
    } else if (event.key === 'Escape' && review.draft) {
      event.stopPropagation()
      caret.end()
      document.getSelection()?.removeAllRanges()
    }
  }
  useEffect(() => {
    if (piece !== 'text' || !root.current) return
    root.current.focus()
    caret.begin(startOfSelection() ?? firstInSight(root.current))
    setPiece(null)
  })
  return (
    <div className="reader-text-frame">
      <div
        ref={root} className="reader-text" role="group" tabIndex={0} aria-label="Text of the article" aria-describedby="review-text-keys" data-review-part="text" lang={view.article.language}
        onClick={onClick} onKeyDown={onKeyDown} onMouseDown={caret.end}
        onMouseOver={(event) => hover.set(idsAt(event.target)[0] ?? null)} onMouseLeave={() => hover.set(null)}
      >
        {paragraphs.map((paragraph, index) => {
          const mentions = shares[index] ?? []
          return (
            <ReaderParagraph
              key={paragraph.start} text={text} paragraph={paragraph} mentions={mentions}
              ringedId={selection?.kind === 'mention' && mentions.some(({ id }) => id === selection.id) ? selection.id : null}
              raisedId={selection?.kind === 'entity' && mentions.some(({ entityId }) => entityId === selection.id) ? selection.id : null}
            />
          )
        })}
      </div>
      <p id="review-text-keys" className="reader-hint">
        <kbd>G</kbd> goes to a word, <kbd>←</kbd><kbd>→</kbd><kbd>↑</kbd><kbd>↓</kbd> move, <kbd>Shift</kbd> stretches, <kbd>1</kbd>–<kbd>8</kbd> make a mention, <kbd>Enter</kbd> selects what is there, <kbd>Esc</kbd> leaves
      </p>
      {review.draft && draft.box && <TypePopup box={draft.box} review={review} view={view} />}
    </div>
  )
}

interface ReaderParagraphProps {
  readonly text: string
  readonly paragraph: Paragraph
  readonly mentions: readonly Mention[]
  readonly ringedId: string | null
  readonly raisedId: string | null
}

const ReaderParagraph = memo(function ReaderParagraph({ text, paragraph, mentions, ringedId, raisedId }: ReaderParagraphProps): ReactNode {
  const hoveredId = useHovered((id) => mentions.some((mention) => mention.id === id || mention.entityId === id))
  const raised = useMemo(() => [hoveredId, raisedId].filter((id) => id !== null), [hoveredId, raisedId])
  return <MentionParagraph text={text} paragraph={paragraph} mentions={mentions} ringedId={ringedId} raised={raised} />
}, (before, after) => before.text === after.text && before.paragraph === after.paragraph && before.ringedId === after.ringedId && before.raisedId === after.raisedId && areSame(before.mentions, after.mentions))

function areSame(a: readonly Mention[], b: readonly Mention[]): boolean {
  return a.length === b.length && a.every((mention, index) => mention === b[index])
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

/** Brings the selected mention into sight, no further than needed; opens an article at its top. */
function useReveal(root: { readonly current: HTMLElement | null }, mentionId: string | undefined, articleId: string): void {
  useEffect(() => {
    const scroller = root.current?.closest('[data-review-scroller]')
    if (scroller) scroller.scrollTop = 0
  }, [root, articleId])
  useEffect(() => {
    if (mentionId !== undefined) root.current?.querySelector(`[data-ids~="${CSS.escape(mentionId)}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [root, mentionId])
}
