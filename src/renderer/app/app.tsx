import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react'
import type { WorkbenchEvent } from '../../shared/contract/events.ts'
import type { ArticleList } from '../../shared/contract/requests/article.ts'
import type { SearchHit } from '../../shared/contract/requests/workbench.ts'
import { DEFAULT_PREFERENCES, type Theme } from '../../shared/model/preferences.ts'
import type { SaveWatch } from '../client/save-state.ts'
import { useAnswer, useSend, useWorkbenchEvent } from '../client/workbench.tsx'
import type { Command } from '../ui/command.ts'
import { FIRST_CHOICE as FIRST_BRIEFING } from '../features/briefing/briefing-choice.ts'
import { BriefingView } from '../features/briefing/briefing-view.tsx'
import { type EventChoiceFilter, FIRST_CHOICE } from '../features/events/event-choice.ts'
import { EventsView } from '../features/events/events-view.tsx'
import { LearnedView } from '../features/learned/learned-view.tsx'
import { DropArea } from '../features/open-articles/drop-area.tsx'
import { EmptyState } from '../features/open-articles/empty-state.tsx'
import { ImportPanels } from '../features/open-articles/import-panels.tsx'
import { OpenButton } from '../features/open-articles/open-button.tsx'
import { useOpenArticles } from '../features/open-articles/use-open-articles.ts'
import { NewProjectDialog } from '../features/project/new-project-dialog.tsx'
import { ProjectMenu } from '../features/project/project-menu.tsx'
import { useProjectCommands } from '../features/project/use-project-commands.ts'
import type { ReviewTarget } from '../features/review/review.ts'
import { ReviewView } from '../features/review/review-view.tsx'
import { SearchPalette } from '../features/search/search-palette.tsx'
import { briefOnEvents } from './brief-on-events.ts'
import { describeChecked } from './checked.ts'
import { FullPage } from './full-page.tsx'
import { type Report, withNote } from './last-act.ts'
import { NavigationRail } from './navigation-rail.tsx'
import { StatusBar } from './status-bar.tsx'
import { useProblemToasts } from './toasts.tsx'
import { TopBar } from './top-bar.tsx'
import { useCommands } from './use-commands.tsx'
import { useHistory } from './use-history.ts'
import { useOpenArticle } from './use-open-article.ts'
import { useTheme } from './use-theme.ts'
import type { View } from './view.ts'

/** The shell: what is around the views, and what they share. */
export function App({ saving }: { readonly saving: SaveWatch }): ReactNode {
  const send = useSend()
  const { element: toasts, show: onProblem } = useProblemToasts()
  const project = useAnswer('project.get', {})
  const preferences = useAnswer('preference.get', {}).data ?? DEFAULT_PREFERENCES
  useTheme(preferences.theme)

  const [view, setView] = useState<View>('review')
  const [list, setList] = useState<ArticleList>('to-review')
  const [report, setReport] = useState<Report | null>(null)
  const [isSearching, setIsSearching] = useState(false)
  const [isNaming, setIsNaming] = useState(false)
  const [reviewCommands, setReviewCommands] = useState<readonly Command[]>([])
  const [briefing, setBriefing] = useState(FIRST_BRIEFING)
  const [eventChoice, setEventChoice] = useState(FIRST_CHOICE)
  const [target, setTarget] = useState<ReviewTarget | null>(null)
  const article = useOpenArticle(project.data)
  const { open } = article

  const showArticle = useCallback((articleId: string) => { open(articleId); setView('review') }, [open])
  const history = useHistory({ onReport: setReport, onProblem, onArticle: open })
  const { undoLabel, redoLabel } = history.state
  const onReport = useCallback((text: string) => { setReport((now) => withNote(now, text)) }, [])
  const onView = useCallback((next: View) => { onReport(''); setView(next) }, [onReport])
  const onShowReview = useCallback(() => { onView('review') }, [onView])
  const onOpenArticle = useCallback((articleId: string | null) => { onReport(''); open(articleId) }, [onReport, open])
  // A note is about what was last before the next change; then the change speaks for itself.
  useWorkbenchEvent(useCallback((event: WorkbenchEvent) => {
    if (event.kind === 'data.changed' && event.nouns.includes('history')) onReport('')
  }, [onReport]))
  const onTarget = useCallback((next: ReviewTarget) => { onReport(''); showArticle(next.articleId); setTarget(next) }, [onReport, showArticle])
  const onTargetShown = useCallback(() => { setTarget(null) }, [])
  // What was opened becomes the article at hand; who is at work in another view stays there, for the next key may be on its way.
  const opening = useOpenArticles({ onReport, onProblem, onArticle: open })
  const projects = useProjectCommands({ onReport, onProblem })
  const setPreference = useCallback(async (change: { readonly theme?: Theme; readonly csvByteOrderMark?: boolean }) => {
    const outcome = await send('preference.set', change)
    if (!outcome.ok) onProblem(outcome.error)
  }, [send, onProblem])

  const onBrief = useCallback((filter: EventChoiceFilter) => { setBriefing((now) => briefOnEvents(filter, now)); onView('briefing') }, [onView])

  const { openFiles, openFolder, openSamples, readAgain } = opening
  const readOutdated = useCallback(() => { readAgain('outdated') }, [readAgain])
  const isReadingAgain = opening.progress?.what === 'reading-again'
  const canRead = (project.data?.articleCount ?? 0) > 0 && !isReadingAgain
  const { openFile: openProject, saveCopy } = projects
  const { undo, redo } = history
  const { commands, showKeys } = useCommands(
    useMemo(() => ({
      openFiles, openFolder, openSamples, openProject, saveCopy, undo, redo,
      readAll: () => { readAgain('all') },
      newProject: () => { setIsNaming(true) },
      review: () => { onView('review') },
      events: () => { onView('events') },
      briefing: () => { onView('briefing') },
      learned: () => { onView('learned') },
      toggleEvents: () => { onReport(''); setView((now) => (now === 'events' ? 'review' : 'events')) },
      toggleBriefing: () => { onReport(''); setView((now) => (now === 'briefing' ? 'review' : 'briefing')) },
      search: () => { setIsSearching((now) => !now) },
      setTheme: (theme: Theme) => { void setPreference({ theme }) }
    }), [openFiles, openFolder, openSamples, readAgain, openProject, saveCopy, undo, redo, onView, onReport, setPreference]),
    useMemo(() => ({ undo: undoLabel !== null, redo: redoLabel !== null, read: canRead }), [undoLabel, redoLabel, canRead])
  )

  const allCommands = useMemo(() => [...commands, ...reviewCommands], [commands, reviewCommands])
  const projectName = project.data?.name
  useEffect(() => { document.title = projectName === undefined ? 'Dateline' : `${projectName} – Dateline` }, [projectName])

  const onHit = useCallback((hit: SearchHit) => {
    if (hit.articleId !== null) showArticle(hit.articleId)
    else onReport(`“${hit.title}” is in no article`)
  }, [showArticle, onReport])

  if (project.isError && !project.data) return <FullPage title="The project can’t be shown" sentence={project.error.message} />
  const isEmpty = project.data?.articleCount === 0
  return (
    <div className="shell">
      <TopBar
        history={history.state} isBriefing={view === 'briefing'} onUndo={undo} onRedo={redo}
        onSearch={() => { setIsSearching(true) }} onBriefing={() => { onView('briefing') }}
        projectMenu={<ProjectMenu project={project.data} commands={projects} theme={preferences.theme} onTheme={(theme) => { void setPreference({ theme }) }} onNew={() => { setIsNaming(true) }} />}
        openButton={<OpenButton {...opening} canRead={canRead} />}
      />
      <NavigationRail view={view} onView={onView} />
      <div className="view">
        {view === 'review' && isEmpty && <EmptyState {...opening} isBusy={opening.progress !== null} />}
        {view === 'review' && project.data && !isEmpty && <ReviewView articleId={article.articleId} onOpenArticle={onOpenArticle} list={list} onList={setList} onReport={onReport} onProblem={onProblem} historySteps={history.steps} outdatedCount={isReadingAgain ? 0 : project.data.outdatedCount} onReadOutdated={readOutdated} target={target} onTargetShown={onTargetShown} onCommands={setReviewCommands} />}
        {view === 'events' && <EventsView choice={eventChoice} onChoice={setEventChoice} onOpen={onTarget} onReport={onReport} onProblem={onProblem} onReview={onShowReview} onBrief={onBrief} onLearned={() => { onView('learned') }} />}
        {view === 'learned' && <LearnedView onProblem={onProblem} onReview={onShowReview} />}
        {view === 'briefing' && (
          <BriefingView
            choice={briefing} onChoice={setBriefing}
            withByteOrderMark={preferences.csvByteOrderMark} onByteOrderMark={(csvByteOrderMark) => { void setPreference({ csvByteOrderMark }) }}
            onReport={onReport} onProblem={onProblem} onReview={onShowReview} onRow={onTarget}
          />
        )}
      </div>
      <StatusBar saving={saving} checked={describeChecked(view, project.data, article)} history={history.state} report={report} keysOf={isEmpty ? null : view} onUndo={undo} onRedo={redo} onShowKeys={showKeys} />
      <ImportPanels {...opening} />
      <DropArea onDropped={opening.openDropped} />
      <SearchPalette isOpen={isSearching} commands={allCommands} onClose={() => { setIsSearching(false) }} onHit={onHit} />
      <NewProjectDialog isOpen={isNaming} onClose={() => { setIsNaming(false) }} onCreate={projects.create} />
      {toasts}
    </div>
  )
}
