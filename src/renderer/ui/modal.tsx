import { Button } from '@blueprintjs/core'
import { CrossIcon } from '@blueprintjs/icons'
import { type ReactNode, useLayoutEffect, useRef } from 'react'
import './modal.css'

interface ModalProps {
  readonly title: string
  /** Which element of it gets the keys first, as a selector. */
  readonly focus: string
  readonly actions: ReactNode
  readonly children: ReactNode
  readonly onClose: () => void
}

/**
 * A dialog of the browser's own: it has the keys from the moment it is there, and gives them back the moment it goes.
 * Draw it only while it is open.
 */
export function Modal({ title, focus, actions, children, onClose }: ModalProps): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    element?.querySelector<HTMLElement>(focus)?.focus()
    return () => element?.close()
  }, [focus])
  return (
    <dialog
      ref={dialog} role="dialog" className="modal" aria-label={title}
      onKeyDown={(event) => event.stopPropagation()}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onMouseDown={(event) => { if (event.target === dialog.current) onClose() }}
    >
      <div className="modal-inside">
        <header className="modal-head"><h2>{title}</h2><Button variant="minimal" icon={<CrossIcon />} aria-label="Close" onClick={onClose} /></header>
        <div className="modal-body">{children}</div>
        <footer className="modal-foot">{actions}</footer>
      </div>
    </dialog>
  )
}
