import { useCallback, useEffect, useState } from 'react'
import type { Problem } from '../../../shared/outcome.ts'
import { useHost, useSend } from '../../client/workbench.tsx'
import { plural } from '../../ui/plural.ts'
import { type BriefingChoice, formatOf, toInput } from './briefing-choice.ts'

interface ExportHooks {
  readonly onReport: (text: string) => void
  readonly onProblem: (problem: Problem) => void
}

/**
 * Writes the table in its format and saves it where the user says; what the format has no place for stands above the table.
 * `rowCount` is how many rows there are to write, undefined while they are still gathered: what is asked for then is
 * written once they are there.
 */
export function useExport(choice: BriefingChoice, byteOrderMark: boolean, rowCount: number | undefined, { onReport, onProblem }: ExportHooks): { readonly isExporting: boolean; readonly exportTable: () => void } {
  const send = useSend()
  const host = useHost()
  const [state, setState] = useState<'idle' | 'asked' | 'writing'>('idle')
  const write = useCallback(async () => {
    const made = await send('briefing.export', { spec: toInput(choice.spec), format: formatOf(choice), byteOrderMark })
    if (!made.ok) { onProblem(made.error); return }
    const { fileId, name, rowCount, leftOut } = made.value
    const saved = await host.saveFile({ fileId, name })
    if (!saved.ok) onProblem(saved.error)
    else if (saved.value.kind === 'saved') onReport(`Exported ${plural(rowCount, 'row')}${leftOut === null ? '' : ' of what fits'} to ${saved.value.where}`)
    else onReport('Export cancelled: nothing was written')
  }, [choice, byteOrderMark, send, host, onReport, onProblem])
  useEffect(() => {
    if (state !== 'asked' || rowCount === undefined) return
    if (rowCount === 0) {
      setState('idle')
      onReport('There are no rows to export')
      return
    }
    setState('writing')
    void write().finally(() => { setState('idle') })
  }, [state, rowCount, write, onReport])
  const exportTable = useCallback(() => { setState((now) => (now === 'idle' ? 'asked' : now)) }, [])
  return { isExporting: state !== 'idle', exportTable }
}
