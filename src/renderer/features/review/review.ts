import type { ArticleList } from '../../../shared/contract/requests/article.ts'
import type { EntityInArticle } from '../../../shared/model/entity.ts'
import type { Mention } from '../../../shared/model/mention.ts'
import type { Problem } from '../../../shared/outcome.ts'
import type { Span } from '../../ui/span-words.ts'
import type { ReviewCommand } from './review-keys.ts'
import type { Selection } from './review-model.ts'
import type { Act, OpenArticle } from './use-open-article.ts'

/** A place in an article that another view asks to be shown. */
export interface ReviewTarget {
  readonly articleId: string
  readonly span: Span | null
}

/** What the shell gives to the Review view. */
export interface ReviewViewProps {
  readonly articleId: string | null
  readonly onOpenArticle: (id: string | null) => void
  readonly list: ArticleList
  readonly onList: (list: ArticleList) => void
  /** A sentence for the status bar. */
  readonly onReport: (text: string) => void
  readonly onProblem: (problem: Problem) => void
  /** What is to be selected once its article is there, and the word that it was. */
  readonly target: ReviewTarget | null
  readonly onTargetShown: () => void
  /** Counts the undos and redos; each selects what it changed. */
  readonly historySteps: number
}

/** The small piece of the view that is open, or is asked to take the keys. */
export type OpenPiece = 'article-tags' | 'tags' | 'entity-tags' | 'entity' | 'name' | 'merge' | 'text' | null

/** The Review view's state and everything that its parts can do. */
export interface Review extends Pick<OpenArticle, 'view' | 'problem' | 'retry' | 'actAtOnce'> {
  readonly articleId: string | null
  readonly selection: Selection | null
  readonly mention: Mention | undefined
  readonly entity: EntityInArticle | undefined
  /** The part of the text that is selected and may become a mention. */
  readonly draft: Span | null
  readonly piece: OpenPiece
  readonly act: Act
  readonly select: (selection: Selection | null) => void
  readonly setDraft: (draft: Span | null) => void
  readonly setPiece: (piece: OpenPiece) => void
  /** The words of the text, found when they are first needed. */
  readonly words: () => readonly Span[]
  readonly run: (command: ReviewCommand) => void
  /** A hint for the status bar. What was done is not reported: the history's label says it, with its undo. */
  readonly report: (text: string) => void
}
