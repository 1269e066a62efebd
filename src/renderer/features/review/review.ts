import type { ArticleList } from '../../../shared/contract/requests/article.ts'
import type { EntityInArticle } from '../../../shared/model/entity.ts'
import type { ArticleEvent } from '../../../shared/model/event.ts'
import type { Mention } from '../../../shared/model/mention.ts'
import type { Problem } from '../../../shared/outcome.ts'
import type { Command } from '../../ui/command.ts'
import type { Span } from '../../ui/span-words.ts'
import type { Slot } from './events/slots.ts'
import type { ReviewCommand } from './review-keys.ts'
import type { Selection } from './review-model.ts'
import type { Act, OpenArticle } from './use-open-article.ts'

/** A place in an article that another view asks to be shown. */
export interface ReviewTarget {
  readonly articleId: string
  readonly span: Span | null
  /** The event to be selected there. */
  readonly eventId?: string
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
  /** How many articles an earlier reader read and nobody is reading again just now. */
  readonly outdatedCount: number
  readonly onReadOutdated: () => void
  /** What is to be selected once its article is there, and the word that it was. */
  readonly target: ReviewTarget | null
  readonly onTargetShown: () => void
  /** Counts the undos and redos; each selects what it changed. */
  readonly historySteps: number
  /** Hears what the view can do for the palette, and an empty list when it goes. Pass a stable function. */
  readonly onCommands?: (commands: readonly Command[]) => void
}

/** The small piece of the view that is open, or is asked to take the keys. */
export type OpenPiece =
  | 'article-tags' | 'tags' | 'entity-tags' | 'event-tags' | 'entity' | 'name' | 'merge' | 'text'
  | 'alike' | 'kind' | 'new-event' | 'event-merge' | `find:${Slot}` | null

/** What the right side lists. */
export type FindingsTab = 'entities' | 'mentions' | 'events'

/** A slot of the event's form that waits for a click in the text. */
export interface WaitingSlot {
  readonly slot: Slot
  /** The mention that Enter would put there. */
  readonly candidateId: string | null
}

/** The Review view's state and everything that its parts can do. */
export interface Review extends Pick<OpenArticle, 'view' | 'problem' | 'retry' | 'actAtOnce'> {
  readonly articleId: string | null
  readonly selection: Selection | null
  readonly mention: Mention | undefined
  readonly entity: EntityInArticle | undefined
  readonly event: ArticleEvent | undefined
  /** The part of the text that is selected and may become a mention or name an event. */
  readonly draft: Span | null
  /** The words that will name the event which is being made. */
  readonly newTrigger: Span | null
  readonly waiting: WaitingSlot | null
  readonly piece: OpenPiece
  readonly tab: FindingsTab
  readonly act: Act
  readonly select: (selection: Selection | null) => void
  readonly setDraft: (draft: Span | null) => void
  readonly setWaiting: (waiting: WaitingSlot | null) => void
  /** Asks for the kind of the event that these words name. */
  readonly beginEvent: (trigger: Span) => void
  readonly setPiece: (piece: OpenPiece) => void
  readonly setTab: (tab: FindingsTab) => void
  readonly openArticle: (id: string) => void
  /** The words of the text, found when they are first needed. */
  readonly words: () => readonly Span[]
  readonly run: (command: ReviewCommand) => boolean
  /** A hint for the status bar. What was done is not reported: the history's label says it, with its undo. */
  readonly report: (text: string) => void
}
