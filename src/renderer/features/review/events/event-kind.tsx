import { Button, HTMLSelect, PopupKind } from '@blueprintjs/core'
import { CaretDownIcon } from '@blueprintjs/icons'
import type { ReactNode } from 'react'
import type { ArticleEvent } from '../../../../shared/model/event.ts'
import { kindNamed } from '../../../../shared/model/kinds/catalogue.ts'
import { writeCode } from '../../../../shared/model/kinds/code.ts'
import { PLOVER_MODES, type PloverType } from '../../../../shared/model/kinds/kind.ts'
import { Popover } from '../../../ui/popover.tsx'
import { EditorRow } from '../editor-row.tsx'
import type { Review } from '../review.ts'
import { changeEvent } from './change-event.ts'
import { KindPicker } from './kind-picker.tsx'

/** The event's word, its kind with the rule for it, its mode and its codes. */
export function KindRow({ review, event }: { readonly review: Review; readonly event: ArticleEvent }): ReactNode {
  const { piece, setPiece } = review
  const kind = kindNamed(event.kind)
  const choose = (name: string): void => {
    setPiece(null)
    // A mode belongs to its kind's type.
    if (name !== event.kind) void changeEvent(event, { kind: name, mode: null }, review)
  }
  return (
    <EditorRow label="Kind">
      <Popover
        isOpen={piece === 'kind'} onInteraction={(isOpen) => setPiece(isOpen ? 'kind' : null)} placement="top-start" popupKind={PopupKind.DIALOG} popoverClassName="kind-popover"
        content={<div role="dialog" aria-label="Choose the kind"><KindPicker words={event.trigger.quote} current={event.kind} onChoose={choose} onCancel={() => setPiece(null)} /></div>}
      >
        <Button className="kind-button" size="small" alignText="start" endIcon={<CaretDownIcon />} title="Choose another kind (V)">
          <span className="hidden-text">Kind: </span><span className="entity-picker-name">{event.kind}</span>
        </Button>
      </Popover>
      <span className="event-trigger" dir="auto" title={event.trigger.quote}>“{event.trigger.quote}”</span>
      {kind?.plover && <Mode plover={kind.plover} kindMode={kind.mode} value={event.mode} onChange={(mode) => void changeEvent(event, { mode }, review)} />}
      <span className="kind-code" title="PLOVER type and mode, CAMEO code">{writeCode(event)}</span>
      {kind && <span className="kind-rule">{kind.rule}</span>}
    </EditorRow>
  )
}

interface ModeProps {
  readonly plover: PloverType
  readonly kindMode: string | null
  readonly value: string | null
  readonly onChange: (mode: string | null) => void
}

/** The PLOVER mode where it is not the one of the kind; types without modes have nothing to choose. */
function Mode({ plover, kindMode, value, onChange }: ModeProps): ReactNode {
  const modes = PLOVER_MODES[plover]
  if (modes.length === 0) return null
  return (
    <HTMLSelect
      className="mode-select" minimal aria-label="PLOVER mode" title="PLOVER mode" value={value ?? ''} onChange={(event) => onChange(event.currentTarget.value || null)}
      options={[{ value: '', label: kindMode ?? 'no mode' }, ...modes.filter((mode) => mode !== kindMode).map((mode) => ({ value: mode, label: mode }))]}
    />
  )
}
