import { Button, Card, ProgressBar } from '@blueprintjs/core'
import { ClipboardIcon, CrossIcon } from '@blueprintjs/icons'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { type ImportSummary, writeFailures } from './job-summary.ts'
import type { ImportProgress, OpenArticles } from './use-open-articles.ts'

/** From this many files on, an import shows how far it is and can be cancelled. */
const LONG_IMPORT = 20

/** How an import is going and, when it ended badly for some files, which and why. */
export function ImportPanels({ progress, summary, cancel, closeSummary }: Pick<OpenArticles, 'progress' | 'summary' | 'cancel' | 'closeSummary'>): ReactNode {
  const isLong = progress !== null && progress.totalCount > LONG_IMPORT
  if (!isLong && summary === null) return null
  return (
    <aside className="import-panels" aria-label="Opening articles">
      {isLong && <ProgressPanel progress={progress} onCancel={cancel} />}
      {summary !== null && <SummaryPanel summary={summary} onClose={closeSummary} />}
    </aside>
  )
}

const TITLES: Readonly<Record<ImportProgress['what'], string>> = { 'taking-in': 'Taking in files', reading: 'Reading articles', 'reading-again': 'Reading articles again' }

function ProgressPanel({ progress: { doneCount, totalCount, what }, onCancel }: { readonly progress: ImportProgress; readonly onCancel: () => void }): ReactNode {
  const title = TITLES[what]
  return (
    <Card className="import-panel" elevation={3}>
      <div className="import-head">
        <h2>{title}</h2>
        <span className="import-count">{doneCount} of {totalCount}</span>
        <Button size="small" text="Cancel" onClick={onCancel} />
      </div>
      <div role="progressbar" aria-label={title} aria-valuemin={0} aria-valuemax={totalCount} aria-valuenow={doneCount}>
        <div aria-hidden><ProgressBar value={doneCount / totalCount} intent="primary" stripes={false} animate={false} /></div>
      </div>
      {what !== 'taking-in' && <p className="import-note">You can go on working. What is read when you cancel stays.</p>}
    </Card>
  )
}

function SummaryPanel({ summary: { kind, sentence, failures }, onClose }: { readonly summary: ImportSummary; readonly onClose: () => void }): ReactNode {
  const list = useRef<HTMLUListElement>(null)
  const [copyNote, setCopyNote] = useState('Copy list')
  useEffect(() => {
    // What Esc is for nearer by, such as an open menu, keeps it from coming here.
    const onKey = (event: KeyboardEvent): void => { if (event.key === 'Escape' && !event.defaultPrevented) onClose() }
    document.addEventListener('keydown', onKey)
    return () => { document.removeEventListener('keydown', onKey) }
  }, [onClose])
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(writeFailures(failures))
      setCopyNote('Copied')
    } catch {
      if (list.current) getSelection()?.selectAllChildren(list.current)
      setCopyNote('Selected: press Ctrl+C')
    }
  }
  return (
    <Card className="import-panel" elevation={3} role="alert">
      <div className="import-head">
        <h2>{sentence}</h2>
        <Button size="small" variant="minimal" icon={<CrossIcon />} aria-label={kind === 'reading' ? 'Close the list of articles that failed' : 'Close the list of files that failed'} onClick={onClose} />
      </div>
      <ul className="import-failures" ref={list} tabIndex={0} aria-label={kind === 'reading' ? 'Articles that couldn’t be read' : 'Files that couldn’t be opened'}>
        {failures.map(({ name, problem }, index) => <li key={index}><strong>{name}</strong><span>{problem.message}</span></li>)}
      </ul>
      <div className="import-foot"><Button size="small" icon={<ClipboardIcon />} text={copyNote} onClick={() => { void copy() }} /></div>
    </Card>
  )
}
