import { Button, Checkbox, HTMLSelect, NonIdealState, Spinner, Tooltip, useHotkeys } from '@blueprintjs/core'
import { ExportIcon } from '@blueprintjs/icons'
import { type ReactNode, useCallback, useMemo } from 'react'
import { BRIEFING_FORMATS, type BriefingFormat, type RowLink } from '../../../shared/model/briefing.ts'
import type { Problem } from '../../../shared/outcome.ts'
import { useAnswer } from '../../client/workbench.tsx'
import { keyLabel } from '../../ui/key-label.ts'
import { type BriefingChoice, describeHolding, describeSpec, type EmptyReason, explainEmpty, FORMAT_NAMES, formatOf, toInput, typesIn, widened } from './briefing-choice.ts'
import { BriefingFilters } from './briefing-filters.tsx'
import { BriefingTable, PAGE } from './briefing-table.tsx'
import { ColumnChoice } from './column-choice.tsx'
import { useExport } from './use-export.ts'

interface BriefingViewProps {
  /** The briefing as it was left, which its owner keeps while other views are shown. */
  readonly choice: BriefingChoice
  readonly onChoice: (change: (choice: BriefingChoice) => BriefingChoice) => void
  readonly withByteOrderMark: boolean
  readonly onByteOrderMark: (value: boolean) => void
  readonly onReport: (text: string) => void
  readonly onProblem: (problem: Problem) => void
  readonly onReview: () => void
  readonly onRow: (link: RowLink) => void
}

/** Choose what to brief on, see the exact table, write it. */
export function BriefingView({ choice, onChoice, withByteOrderMark, onByteOrderMark, onReport, onProblem, onReview, onRow }: BriefingViewProps): ReactNode {
  const { spec, names } = choice
  const format = formatOf(choice)
  const tags = useAnswer('tag.list', {}).data ?? []
  const project = useAnswer('project.get', {}).data
  // The first page of the table; the table itself fetches the pages that are in view.
  const first = useAnswer('briefing.preview', { spec: toInput(spec), format, offset: 0, limit: PAGE })
  const total = first.data?.total ?? 0
  const rowsToWrite = first.isError ? 0 : first.isPlaceholderData ? undefined : first.data?.total
  const { isExporting, exportTable } = useExport(choice, withByteOrderMark, rowsToWrite, { onReport, onProblem })
  const tagName = (id: string): string => tags.find((tag) => tag.id === id)?.name ?? 'a tag that is gone'

  useHotkeys(useMemo(() => [{ combo: 'mod+s', label: 'Export the briefing', group: 'Briefing', global: true, preventDefault: true, allowInInput: true, onKeyDown: exportTable }], [exportTable]))
  const onEmptyAction = useCallback((action: EmptyReason['action']) => {
    if (action === 'review') onReview()
    else if (action === 'clear-filters') onChoice((now) => ({ ...now, spec: widened(now.spec) }))
    else onChoice((now) => ({ ...now, spec: { ...now.spec, filter: { ...now.spec.filter, verdicts: ['undecided', 'accepted'] } } }))
  }, [onReview, onChoice])

  return (
    <main className="briefing" aria-label="Briefing">
      <BriefingFilters choice={choice} tags={tags} seenTypes={first.data ? typesIn(first.data) : []} onChoice={(next) => { onChoice(() => next) }} />
      <section className="briefing-main" aria-label="Table">
        <header className="briefing-head">
          <div className="briefing-title">
            <h1>{describeSpec(spec, tagName, (id) => names[id] ?? 'somebody')}</h1>
            <p role="status">{first.data && !first.isPlaceholderData ? describeHolding(choice, first.data) : 'Gathering…'}</p>
          </div>
          {format === 'csv' && <ColumnChoice spec={spec} onColumns={(columns) => { onChoice((now) => ({ ...now, spec: { ...now.spec, columns } })) }} />}
          {spec.subject === 'events' && <FormatChoice format={format} onFormat={(next) => { onChoice((now) => ({ ...now, format: next })) }} />}
          {format === 'csv' && (
            <Tooltip content="Marks the file as UTF-8 for Excel, which otherwise garbles accents and other scripts." placement="bottom-end">
              <Checkbox className="briefing-bom" checked={withByteOrderMark} label="For Excel (byte order mark)" onChange={(event) => { onByteOrderMark(event.currentTarget.checked) }} />
            </Tooltip>
          )}
          <Button intent="primary" icon={<ExportIcon />} text={`Export ${FORMAT_NAMES[format].name}`} title={keyLabel('mod+s')} disabled={total === 0 && !isExporting} loading={isExporting} onClick={exportTable} />
        </header>
        {first.isError && !first.data
          ? <NonIdealState className="briefing-state" title="The table can’t be shown" description={first.error.message} action={<Button text="Try again" onClick={() => { void first.refetch() }} />} />
          : !first.data
            ? <div className="briefing-state"><Spinner aria-label="Gathering the table" /></div>
            : total === 0
              ? <EmptyTable reason={explainEmpty(spec, project?.articleCount ?? 0, first.data)} onAction={onEmptyAction} />
              : <BriefingTable key={JSON.stringify([spec, format])} spec={spec} format={format} first={first.data} isStale={first.isPlaceholderData} onRow={onRow} />}
      </section>
    </main>
  )
}

const FORMAT_OPTIONS = BRIEFING_FORMATS.map((format) => ({ value: format, label: FORMAT_NAMES[format].name }))

/** What the events are written as; the line below the title says what that is. */
function FormatChoice({ format, onFormat }: { readonly format: BriefingFormat; readonly onFormat: (format: BriefingFormat) => void }): ReactNode {
  return (
    <label className="briefing-format">
      Format
      <HTMLSelect value={format} options={FORMAT_OPTIONS} title={FORMAT_NAMES[format].says} onChange={(event) => { onFormat(BRIEFING_FORMATS.find((each) => each === event.currentTarget.value) ?? 'csv') }} />
    </label>
  )
}

const ACTION_NAMES: Readonly<Record<EmptyReason['action'], string>> = {
  'include-undecided': 'Include undecided findings',
  'clear-filters': 'Clear the filters',
  review: 'Go to Review'
}

function EmptyTable({ reason: { title, sentence, action }, onAction }: { readonly reason: EmptyReason; readonly onAction: (action: EmptyReason['action']) => void }): ReactNode {
  return (
    <div className="briefing-state briefing-empty">
      <h2>{title}</h2>
      <p>{sentence}</p>
      <Button intent="primary" text={ACTION_NAMES[action]} onClick={() => { onAction(action) }} />
    </div>
  )
}
