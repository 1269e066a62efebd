import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { ArticleView } from '../../../shared/contract/requests/article.ts'
import type { EntityInArticle } from '../../../shared/model/entity.ts'
import type { ArticleEvent } from '../../../shared/model/event.ts'
import type { Mention } from '../../../shared/model/mention.ts'
import { findWords, type Span } from '../../ui/span-words.ts'
import type { FindingsTab, OpenPiece, Review, ReviewTarget, ReviewViewProps, WaitingSlot } from './review.ts'
import type { ReviewCommand } from './review-keys.ts'
import type { Selection } from './review-model.ts'
import { runCommand } from './run-command.ts'
import { useOpenArticle } from './use-open-article.ts'

interface Picked {
  readonly articleId: string | null
  readonly selection: Selection | null
  readonly draft: Span | null
  readonly newTrigger: Span | null
  readonly waiting: WaitingSlot | null
  readonly piece: OpenPiece
}

/** Whether there is anything for Escape to let go of; else it is left to whoever else has a use for it. */
function holdsSomething({ waiting, selection, draft, piece }: Pick<Review, 'waiting' | 'selection' | 'draft' | 'piece'>): boolean {
  return waiting !== null || selection !== null || draft !== null || piece !== null
}

const NOTHING: Omit<Picked, 'articleId'> = { selection: null, draft: null, newTrigger: null, waiting: null, piece: null }

/** Holds what is selected, and carries out commands from keys and buttons alike. */
export function useReview(props: ReviewViewProps, goToArticle: (direction: 1 | -1) => void): Review {
  const { articleId, onOpenArticle, onProblem, onReport, historySteps } = props
  const [state, setState] = useState<Picked>({ articleId: null, ...NOTHING })
  const [tab, setTab] = useState<FindingsTab>('entities')
  const picked = state.articleId === articleId ? state : { articleId, ...NOTHING }
  const change = useCallback((part: Partial<Picked>) => setState((before) => {
    const kept = before.articleId === articleId ? before : { articleId, ...NOTHING }
    const isNews = kept !== before || Object.entries(part).some(([key, value]) => !Object.is(kept[key as keyof Picked], value))
    return isNews ? { ...kept, ...part } : before
  }), [articleId])

  const follow = useCallback((selection: Selection | null) => {
    change({ ...NOTHING, selection })
    if (selection?.kind === 'event') setTab('events')
  }, [change])
  const open = useOpenArticle(articleId, { onProblem, historySteps, onStepped: follow })
  useTarget(props, open.view, follow)
  const found = findSelected(open.view, picked.selection)
  // Another window may have removed the event whose slot waits: then no click in the text is meant for it.
  const waiting = open.view && !found.event ? null : picked.waiting
  const words = useWords(open.view?.article.text)
  const actions = useMemo(() => ({
    // A hint about what was selected, or was not, no longer holds.
    select: (selection: Selection | null) => { onReport(''); follow(selection) },
    setDraft: (draft: Span | null) => { if (draft) onReport(''); change({ draft }) },
    setWaiting: (waiting: WaitingSlot | null) => change({ waiting }),
    beginEvent: (newTrigger: Span) => change({ ...NOTHING, newTrigger, piece: 'new-event' }),
    setPiece: (piece: OpenPiece) => change(piece === null ? { piece, newTrigger: null } : { piece }),
    openArticle: onOpenArticle
  }), [change, follow, onReport, onOpenArticle])

  const latest = useRef<(command: ReviewCommand) => boolean>(undefined)
  const run = useCallback((command: ReviewCommand) => latest.current?.(command) ?? false, [])
  const review: Review = { ...open, ...picked, waiting, ...found, ...actions, articleId, tab, setTab, words, run, report: onReport }
  // Before the screen shows it: a key pressed right after works on what is seen.
  useLayoutEffect(() => {
    latest.current = (command) => {
      if (command === 'escape' && !holdsSomething(review)) return false
      if (command === 'next-article') goToArticle(1)
      else if (command === 'previous-article') goToArticle(-1)
      else runCommand(command, review)
      return true
    }
  })
  return review
}

/** Selects what another view asked for, once its article is there. */
function useTarget({ target, onTargetShown }: Pick<ReviewViewProps, 'target' | 'onTargetShown'>, view: ArticleView | undefined, follow: (selection: Selection) => void): void {
  useEffect(() => {
    if (!target || view?.article.id !== target.articleId) return
    const wanted = findTarget(view, target)
    if (wanted) follow(wanted)
    onTargetShown()
  }, [target, view, follow, onTargetShown])
}

function findTarget(view: ArticleView, { span, eventId }: ReviewTarget): Selection | undefined {
  if (eventId !== undefined) return view.events.some(({ id }) => id === eventId) ? { kind: 'event', id: eventId } : undefined
  const there = view.mentions.filter((mention) => mention.start === span?.start && mention.end === span.end)
  const mention = there.find(({ verdict }) => verdict !== 'rejected') ?? there[0]
  return mention && { kind: 'mention', id: mention.id }
}

interface Selected {
  readonly mention: Mention | undefined
  readonly entity: EntityInArticle | undefined
  readonly event: ArticleEvent | undefined
}

function findSelected(view: ArticleView | undefined, selection: Selection | null): Selected {
  const mention = selection?.kind === 'mention' ? view?.mentions.find(({ id }) => id === selection.id) : undefined
  const entityId = selection?.kind === 'entity' ? selection.id : mention?.entityId
  const event = selection?.kind === 'event' ? view?.events.find(({ id }) => id === selection.id) : undefined
  return { mention, entity: view?.entities.find(({ id }) => id === entityId), event }
}

function useWords(text: string | undefined): () => readonly Span[] {
  return useMemo(() => {
    let found: readonly Span[] | undefined
    return () => (found ??= findWords(text ?? ''))
  }, [text])
}
