import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { ArticleView } from '../../../shared/contract/requests/article.ts'
import type { EntityInArticle } from '../../../shared/model/entity.ts'
import type { Mention } from '../../../shared/model/mention.ts'
import { findWords, type Span } from '../../ui/span-words.ts'
import type { OpenPiece, Review, ReviewTarget, ReviewViewProps } from './review.ts'
import type { ReviewCommand } from './review-keys.ts'
import type { Selection } from './review-model.ts'
import { runCommand } from './run-command.ts'
import { useOpenArticle } from './use-open-article.ts'

interface Picked {
  readonly articleId: string | null
  readonly selection: Selection | null
  readonly draft: Span | null
  readonly piece: OpenPiece
}

/** Holds what is selected, and carries out commands from keys and buttons alike. */
export function useReview(props: ReviewViewProps, goToArticle: (direction: 1 | -1) => void): Review {
  const { articleId, onProblem, onReport, historySteps } = props
  const [state, setState] = useState<Picked>({ articleId: null, selection: null, draft: null, piece: null })
  const picked = state.articleId === articleId ? state : { articleId, selection: null, draft: null, piece: null }
  const change = useCallback((part: Partial<Picked>) => setState((before) => {
    const kept = before.articleId === articleId ? before : { articleId, selection: null, draft: null, piece: null }
    const isNews = kept !== before || Object.entries(part).some(([key, value]) => !Object.is(kept[key as keyof Picked], value))
    return isNews ? { ...kept, ...part } : before
  }), [articleId])

  const follow = useCallback((mention: Mention) => change({ selection: { kind: 'mention', id: mention.id }, draft: null }), [change])
  const open = useOpenArticle(articleId, { onProblem, historySteps, onStepped: follow })
  useTarget(props, open.view, follow)
  const { mention, entity } = findSelected(open.view, picked.selection)
  const words = useWords(open.view?.article.text)
  const actions = useMemo(() => ({
    // A hint about what was selected, or was not, no longer holds.
    select: (selection: Selection | null) => { onReport(''); change({ selection, draft: null, piece: null }) },
    setDraft: (draft: Span | null) => { if (draft) onReport(''); change({ draft }) },
    setPiece: (piece: OpenPiece) => change({ piece })
  }), [change, onReport])

  const latest = useRef<(command: ReviewCommand) => void>(undefined)
  const run = useCallback((command: ReviewCommand) => latest.current?.(command), [])
  const review: Review = { ...open, ...picked, ...actions, articleId, mention, entity, words, run, report: onReport }
  // Before the screen shows it: a key pressed right after works on what is seen.
  useLayoutEffect(() => {
    latest.current = (command) => {
      if (command === 'next-article') goToArticle(1)
      else if (command === 'previous-article') goToArticle(-1)
      else runCommand(command, review)
    }
  })
  return review
}

/** Selects what another view asked for, once its article is there. */
function useTarget({ target, onTargetShown }: Pick<ReviewViewProps, 'target' | 'onTargetShown'>, view: ArticleView | undefined, follow: (mention: Mention) => void): void {
  useEffect(() => {
    if (!target || view?.article.id !== target.articleId) return
    const wanted = findTarget(view, target)
    if (wanted) follow(wanted)
    onTargetShown()
  }, [target, view, follow, onTargetShown])
}

function findTarget(view: ArticleView, { span }: ReviewTarget): Mention | undefined {
  const there = view.mentions.filter((mention) => mention.start === span?.start && mention.end === span.end)
  return there.find(({ verdict }) => verdict !== 'rejected') ?? there[0]
}

function findSelected(view: ArticleView | undefined, selection: Selection | null): { readonly mention: Mention | undefined; readonly entity: EntityInArticle | undefined } {
  const mention = selection?.kind === 'mention' ? view?.mentions.find(({ id }) => id === selection.id) : undefined
  const entityId = selection?.kind === 'entity' ? selection.id : mention?.entityId
  return { mention, entity: view?.entities.find(({ id }) => id === entityId) }
}

function useWords(text: string | undefined): () => readonly Span[] {
  return useMemo(() => {
    let found: readonly Span[] | undefined
    return () => (found ??= findWords(text ?? ''))
  }, [text])
}
