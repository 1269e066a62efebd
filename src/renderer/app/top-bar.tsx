import { Button, Tooltip } from '@blueprintjs/core'
import { RedoIcon, SearchIcon, UndoIcon } from '@blueprintjs/icons'
import type { ReactElement, ReactNode } from 'react'
import type { HistoryState } from '../../shared/model/history-state.ts'
import { KeyHint } from '../ui/key-hint.tsx'
import { keyLabel } from '../ui/key-label.ts'

interface TopBarProps {
  readonly projectMenu: ReactNode
  readonly openButton: ReactNode
  readonly history: HistoryState
  readonly isBriefing: boolean
  readonly onSearch: () => void
  readonly onUndo: () => void
  readonly onRedo: () => void
  readonly onBriefing: () => void
}

/** The bar across the top: the project, the search, undo and redo, the way in and the way out. */
export function TopBar({ projectMenu, openButton, history, isBriefing, onSearch, onUndo, onRedo, onBriefing }: TopBarProps): ReactNode {
  return (
    <header className="top-bar">
      <div className="top-left">
        <span className="wordmark">Dateline</span>
        {projectMenu}
      </div>
      <button type="button" className="search-field" onClick={onSearch} aria-keyshortcuts="Control+K">
        <SearchIcon size={14} />
        <span className="search-text">Search articles, people, places…</span>
        <KeyHint combo="mod+k" />
      </button>
      <div className="top-right">
        <HistoryButton name="Undo" label={history.undoLabel} keys="mod+z" icon={<UndoIcon />} onClick={onUndo} />
        <HistoryButton name="Redo" label={history.redoLabel} keys="mod+shift+z" icon={<RedoIcon />} onClick={onRedo} />
        {openButton}
        <Button intent={isBriefing ? 'none' : 'primary'} active={isBriefing} text="Briefing" aria-pressed={isBriefing} onClick={onBriefing} />
      </div>
    </header>
  )
}

function HistoryButton({ name, label, keys, icon, onClick }: { readonly name: string; readonly label: string | null; readonly keys: string; readonly icon: ReactElement; readonly onClick: () => void }): ReactNode {
  const content = label === null ? `Nothing to ${name.toLowerCase()}` : `${name}: ${label} (${keyLabel(keys)})`
  return (
    <Tooltip content={content} placement="bottom" hoverOpenDelay={300}>
      <Button icon={icon} aria-label={name} aria-disabled={label === null} className={label === null ? 'is-idle' : ''} onClick={() => { if (label !== null) onClick() }} />
    </Tooltip>
  )
}
