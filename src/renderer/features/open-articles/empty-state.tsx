import { Button } from '@blueprintjs/core'
import { DocumentOpenIcon } from '@blueprintjs/icons'
import type { ReactNode } from 'react'
import { listUsualExtensions } from '../../../shared/model/article-files.ts'
import { KeyHint } from '../../ui/key-hint.tsx'
import type { OpenArticles } from './use-open-articles.ts'

const STEPS = [
  { title: 'Open', text: `Article files: ${listUsualExtensions()}. One, or a folder of them.` },
  { title: 'Check', text: 'Dateline marks the people, posts, organizations, places and dates, and the events: who did what to whom, when and where. You accept, reject and correct beside the text.' },
  { title: 'Brief', text: 'Take the checked events and findings with you as a CSV, each row with its sentence and source, or as an event table in PLOVER’s or CAMEO’s codes.' }
] as const

/** What a project without articles shows: what Dateline does, and the first thing to do. */
export function EmptyState({ openFiles, openFolder, openSamples, isBusy }: Pick<OpenArticles, 'openFiles' | 'openFolder' | 'openSamples'> & { readonly isBusy: boolean }): ReactNode {
  return (
    <main className="empty-state">
      <div className="empty-box">
        <h1>Open your first articles</h1>
        <p className="empty-lead">Drop files or folders anywhere on this window, or choose them. Nothing leaves this computer.</p>
        <div className="empty-actions">
          <Button size="large" intent="primary" icon={<DocumentOpenIcon />} text="Open articles…" onClick={openFiles} loading={isBusy} />
          <Button size="large" text="Open a folder…" onClick={openFolder} disabled={isBusy} />
          <Button size="large" variant="minimal" intent="primary" text="Try the sample articles" onClick={openSamples} disabled={isBusy} />
        </div>
        <ol className="empty-steps">
          {STEPS.map(({ title, text }) => <li key={title}><h2>{title}</h2><p>{text}</p></li>)}
        </ol>
        <p className="empty-keys"><KeyHint combo="mod+o" /> open articles <KeyHint combo="mod+k" /> search and commands <KeyHint combo="?" /> all keys</p>
      </div>
    </main>
  )
}
