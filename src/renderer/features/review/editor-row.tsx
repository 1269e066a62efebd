import type { ReactNode } from 'react'

interface EditorRowProps {
  readonly label: string
  /** What the row holds, in more words, for the pointer. */
  readonly hint?: string
  /** The part of an event whose colour in the text it explains. */
  readonly light?: string
  readonly children: ReactNode
}

/** A row of the editor: what it is, and the controls for it. */
export function EditorRow({ label, hint, light, children }: EditorRowProps): ReactNode {
  return (
    <div className="editor-row">
      <span className="editor-label" title={hint} data-light={light}>{label}</span>
      <div className="editor-controls">{children}</div>
    </div>
  )
}

interface EditorButtonProps {
  readonly text: string
  readonly keyName?: string
  readonly tone?: 'accept' | 'plain'
  /** Pressed; mixed where only a part is. */
  readonly isOn?: boolean | 'mixed'
  readonly isDisabled?: boolean
  readonly title?: string
  readonly onPress: () => void
}

/** One of the buttons at the editor's foot, with its key. */
export function EditorButton({ text, keyName, tone = 'plain', isOn, isDisabled = false, title, onPress }: EditorButtonProps): ReactNode {
  return (
    <button type="button" className="editor-button" data-tone={tone} aria-pressed={isOn} disabled={isDisabled} title={title} onClick={onPress}>
      {text}{keyName !== undefined && <kbd>{keyName}</kbd>}
    </button>
  )
}
