import { ImportIcon } from '@blueprintjs/icons'
import { type ReactNode, useEffect, useState } from 'react'
import { USUAL_EXTENSIONS } from '../../../shared/model/article-files.ts'
import { type Dropped, walkEntries } from './walk-entries.ts'

/** Takes files and folders dropped anywhere on the window, and shows a cover while they hang over it. */
export function DropArea({ onDropped }: { readonly onDropped: (dropped: Dropped) => void }): ReactNode {
  const isOver = useFileDrop(onDropped)
  if (!isOver) return null
  return (
    <div className="drop-cover" role="status">
      <div className="drop-box">
        <ImportIcon size={40} />
        <p>Drop to open</p>
        <span>Files and folders: {USUAL_EXTENSIONS.join(', ')}</span>
      </div>
    </div>
  )
}

function useFileDrop(onDropped: (dropped: Dropped) => void): boolean {
  const [isOver, setIsOver] = useState(false)
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (!hasFiles(event)) return
      // Without this the browser would leave the page and show the file.
      event.preventDefault()
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy'
      setIsOver(true)
    }
    const leave = (event: DragEvent): void => { if (event.relatedTarget === null) setIsOver(false) }
    const drop = (event: DragEvent): void => {
      setIsOver(false)
      if (!hasFiles(event)) return
      event.preventDefault()
      // The entries must be taken before the event is over; the walk may take longer.
      const entries = [...(event.dataTransfer?.items ?? [])].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null)
      const loose = entries.length > 0 ? [] : [...(event.dataTransfer?.files ?? [])]
      void walkEntries(entries).then((dropped) => {
        const files = [...dropped.files, ...loose.map((file) => ({ name: file.name, file }))]
        if (files.length + dropped.skippedCount + dropped.unreadable.length > 0) onDropped({ ...dropped, files })
      })
    }
    window.addEventListener('dragenter', over)
    window.addEventListener('dragover', over)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragenter', over)
      window.removeEventListener('dragover', over)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', drop)
    }
  }, [onDropped])
  return isOver
}

function hasFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false
}
