import { useCallback, useState } from 'react'
import type { BriefingSpec } from '../../../shared/model/briefing.ts'
import type { Problem } from '../../../shared/outcome.ts'
import { useHost, useSend } from '../../client/workbench.tsx'
import { plural } from '../../ui/plural.ts'
import { toInput } from './briefing-choice.ts'

interface ExportHooks {
  readonly onReport: (text: string) => void
  readonly onProblem: (problem: Problem) => void
}

/** Writes the table and saves it where the user says. */
export function useExport(spec: BriefingSpec, byteOrderMark: boolean, { onReport, onProblem }: ExportHooks): { readonly isExporting: boolean; readonly exportTable: () => void } {
  const send = useSend()
  const host = useHost()
  const [isExporting, setIsExporting] = useState(false)
  const write = useCallback(async () => {
    const made = await send('briefing.export', { spec: toInput(spec), byteOrderMark })
    if (!made.ok) { onProblem(made.error); return }
    const { fileId, name, rowCount } = made.value
    const saved = await host.saveFile({ fileId, name })
    if (!saved.ok) onProblem(saved.error)
    else if (saved.value.kind === 'saved') onReport(`Exported ${plural(rowCount, 'row')} to ${saved.value.where}`)
    else onReport('Export cancelled: nothing was written')
  }, [spec, byteOrderMark, send, host, onReport, onProblem])
  const exportTable = useCallback(() => {
    setIsExporting(true)
    void write().finally(() => { setIsExporting(false) })
  }, [write])
  return { isExporting, exportTable }
}
