import { Button, Checkbox, HTMLSelect, PopupKind } from '@blueprintjs/core'
import { CaretDownIcon, TrashIcon } from '@blueprintjs/icons'
import { type ReactNode, useState } from 'react'
import type { RequestInput } from '../../../shared/contract/requests.ts'
import { ENTITY_TYPES } from '../../../shared/model/mention.ts'
import type { TaughtRow } from '../../../shared/model/lexicon-entry.ts'
import type { Choice } from '../../ui/choice.ts'
import { ListedChoiceSearch } from '../../ui/choice-search.tsx'
import { KIND_CHOICES } from '../../ui/listed-choices.ts'
import { Popover } from '../../ui/popover.tsx'
import { describeTaught, readTaught } from './learned-words.ts'

/** What can be changed of a line. */
export type TaughtChange = Omit<RequestInput<'lexicon.update'>, 'id'>

interface LearnedLineProps {
  readonly row: TaughtRow
  readonly onChange: (row: TaughtRow, change: TaughtChange) => void
  readonly onRemove: (row: TaughtRow) => void
}

/** A name or trigger with what is done about it, which can be changed in place. */
export function LearnedCells({ row, onChange, onRemove }: LearnedLineProps): ReactNode {
  const { about, entity } = row
  const words = readTaught(row.words)
  return (
    <>
      <div role="cell" className="learned-cell"><bdi className="learned-words" title={describeTaught(row)}>{words}</bdi></div>
      <div role="cell" className="learned-cell learned-about">{about === 'name' ? 'Name' : 'Trigger'}</div>
      <div role="cell" className="learned-cell">{about === 'name' ? <NameDoing row={row} onChange={onChange} /> : <TriggerDoing row={row} onChange={onChange} />}</div>
      <div role="cell" className="learned-cell"><bdi className="learned-entity" title={entity?.name}>{entity?.name}</bdi></div>
      <div role="cell" className="learned-cell"><Button size="small" variant="minimal" icon={<TrashIcon />} aria-label={`Forget “${words}”`} title="Forget it" onClick={() => { onRemove(row) }} /></div>
    </>
  )
}

type DoingProps = Pick<LearnedLineProps, 'row' | 'onChange'>

const VERDICT_OPTIONS = [{ value: 'accepted', label: 'Always proposed as' }, { value: 'rejected', label: 'Never proposed as' }]
const TYPE_OPTIONS = ENTITY_TYPES.map((type) => ({ value: type, label: type }))

function NameDoing({ row, onChange }: DoingProps): ReactNode {
  return (
    <>
      <HTMLSelect minimal aria-label={`Whether “${row.words}” is proposed`} value={row.verdict} options={VERDICT_OPTIONS} onChange={(event) => { onChange(row, { verdict: event.currentTarget.value === 'rejected' ? 'rejected' : 'accepted' }) }} />
      <HTMLSelect minimal aria-label={`Type of “${row.words}”`} value={row.type} options={TYPE_OPTIONS} onChange={(event) => { onChange(row, { type: event.currentTarget.value }) }} />
    </>
  )
}

const NO_EVENT: Choice = { id: '', name: 'no event', about: 'never proposed' }
const BECOMES: readonly Choice[] = [NO_EVENT, ...KIND_CHOICES]

function TriggerDoing({ row, onChange }: DoingProps): ReactNode {
  const [isOpen, setIsOpen] = useState(false)
  const { type, verdict, becomes, sides } = row
  const words = readTaught(row.words)
  const choose = ({ id }: Choice): void => {
    setIsOpen(false)
    onChange(row, id === '' ? { verdict: 'rejected' } : { type: id })
  }
  return (
    <>
      <span className="learned-found">Found as {type}, taken for</span>
      <Popover
        isOpen={isOpen} onInteraction={setIsOpen} placement="bottom-start" popupKind={PopupKind.DIALOG} popoverClassName="filter-popover"
        content={<div role="dialog" aria-label={`What “${words}” is taken for`}><ListedChoiceSearch label="Kind, PLOVER type or code" choices={BECOMES} onChoose={choose} /></div>}
      >
        <Button size="small" endIcon={<CaretDownIcon />} text={verdict === 'rejected' ? NO_EVENT.name : becomes ?? type} aria-label={`“${words}” is taken for ${verdict === 'rejected' ? NO_EVENT.name : becomes ?? type}`} />
      </Popover>
      {verdict === 'accepted' && <Checkbox className="learned-sides" label="sides swapped" checked={sides === 'swapped'} onChange={() => { onChange(row, { sides: sides === 'swapped' ? null : 'swapped' }) }} />}
    </>
  )
}
