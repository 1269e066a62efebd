import type { EventFlag } from '../event.ts'
import { kindNamed } from './catalogue.ts'
import { codedType, type PloverType } from './kind.ts'

/** What an event is called in PLOVER and CAMEO. */
export interface EventCode {
  /** Null for statements and for a kind that the catalogue no longer has. */
  readonly plover: PloverType | null
  readonly mode: string | null
  readonly cameo: string
}

interface PlannedCode {
  readonly plover: PloverType
  readonly cameo: string
}

/**
 * What an act that is still to come is, by the type of the act itself: PLOVER counts promised cooperation as AGREE and
 * promised concessions as CONCEDE (PLOVER_MANUAL.tex, sections AGREE and CONCEDE); CAMEO says "express intent to …".
 * Other types stay what they are.
 */
const PLANNED_CODES: Partial<Readonly<Record<PloverType, PlannedCode>>> = {
  CONSULT: { plover: 'AGREE', cameo: '036' },
  SUPPORT: { plover: 'AGREE', cameo: '032' },
  COOPERATE: { plover: 'AGREE', cameo: '031' },
  AID: { plover: 'AGREE', cameo: '033' },
  RETREAT: { plover: 'CONCEDE', cameo: '035' }
}

/** The codes of an event: of its kind, or of the promise to do it where it is only planned. */
export function codeOf(event: { readonly kind: string; readonly mode: string | null; readonly flags: readonly EventFlag[] }): EventCode {
  const kind = kindNamed(event.kind)
  if (!kind) return { plover: null, mode: null, cameo: '---' }
  const planned = event.flags.includes('planned') && kind.plover ? PLANNED_CODES[kind.plover] : undefined
  if (planned) return { ...planned, mode: null }
  return { plover: kind.plover, mode: event.mode ?? kind.mode, cameo: kind.cameo }
}

/** An event's type, mode and CAMEO code in a line: "CONSULT visit · 042". */
export function writeCode(event: Parameters<typeof codeOf>[0]): string {
  const { plover, mode, cameo } = codeOf(event)
  return [[codedType(plover), mode].filter(Boolean).join(' '), cameo].join(' · ')
}
