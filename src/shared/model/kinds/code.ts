import type { EventFlag } from '../event.ts'
import { kindNamed } from './catalogue.ts'
import type { PloverType } from './kind.ts'

/** What an event is called in PLOVER and CAMEO. */
export interface EventCode {
  /** Null for statements and for a kind that the catalogue no longer has. */
  readonly plover: PloverType | null
  readonly mode: string | null
  readonly cameo: string
}

/** CAMEO's "express intent to …" for what PLOVER counts as agreed when it is still to come (manual, AGREE). */
const INTENT: Partial<Record<PloverType, string>> = { CONSULT: '036', SUPPORT: '032', COOPERATE: '031', AID: '033' }

/** The codes of an event: of its kind, or of the agreement to do it where it is only planned. */
export function codeOf(event: { readonly kind: string; readonly mode: string | null; readonly flags: readonly EventFlag[] }): EventCode {
  const kind = kindNamed(event.kind)
  if (!kind) return { plover: null, mode: null, cameo: '---' }
  const intent = event.flags.includes('planned') && kind.plover ? INTENT[kind.plover] : undefined
  if (intent !== undefined) return { plover: 'AGREE', mode: null, cameo: intent }
  return { plover: kind.plover, mode: event.mode ?? kind.mode, cameo: kind.cameo }
}
