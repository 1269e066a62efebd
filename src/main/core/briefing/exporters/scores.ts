import type { PloverType } from '../../../../shared/model/kinds/kind.ts'

/** PLOVER's quad class of a type (PLOVER_MANUAL.tex): 1 verbal and 2 material cooperation, 3 verbal and 4 material conflict. */
export const QUADS: Readonly<Record<PloverType, 1 | 2 | 3 | 4>> = {
  AGREE: 1, CONSULT: 1, SUPPORT: 1, CONCEDE: 1, COOPERATE: 2, AID: 2, RETREAT: 2,
  REQUEST: 3, ACCUSE: 3, REJECT: 3, THREATEN: 3, PROTEST: 4, SANCTION: 4, MOBILIZE: 4, COERCE: 4, ASSAULT: 4
}

/** PLOVER's scale from -10 (conflict) to +10 (cooperation), by type and, where they differ, by mode. The manual prints ACCUSE without its minus sign. */
const INTENSITIES: Readonly<Record<string, number>> = {
  'AGREE': 2.5, 'CONSULT': 2.5, 'CONSULT visit': 4, 'CONSULT multilateral': 4, 'CONSULT phone': 1.5, 'CONSULT third-party': 1,
  'SUPPORT': 5, 'CONCEDE': 4.5, 'COOPERATE': 9.5, 'AID': 10, 'RETREAT': 6.5, 'REQUEST': 0, 'ACCUSE': -3, 'ACCUSE disapprove': -2, 'ACCUSE allege': -3.5,
  'REJECT': -2, 'THREATEN': -3.5, 'PROTEST': -5, 'SANCTION': -6, 'MOBILIZE': -5.5, 'COERCE': -7, 'ASSAULT': -9
}

/** The intensity of a type in a mode. */
export function intensityOf(type: PloverType, mode: string | null): number {
  return INTENSITIES[`${type} ${mode ?? ''}`] ?? INTENSITIES[type] ?? 0
}

/** Scores of CAMEO codes after Goldstein (1992), as Schrodt's scale for CAMEO has them; a code that is not listed has its parent's. */
const GOLDSTEIN: ReadonlyMap<string, number> = new Map([
  '01:0 011:-0.1 012:-0.4 013:0.4 016:-2 018:3.4 019:3.4 02:3 021:3.4 022:3.2 023:3.4 024:-0.3 025:-0.3 026:4 027:4 028:4',
  '03:4 031:5.2 032:4.5 033:5.2 0334:6 034:7 035:7 036:4 037:5 038:7 039:5 04:1 042:1.9 043:2.8 044:2.5 045:5 046:7',
  '05:3.5 051:3.4 053:3.8 054:6 055:7 056:7 057:8 06:6 061:6.4 062:7.4 063:7.4 064:7 07:7 071:7.4 072:8.3 073:7.4 074:8.5',
  '08:5 084:7 085:7 086:9 087:9 0874:10 09:-2 10:-5 11:-2 12:-4 125:-5 126:-5 127:-5 128:-5 129:-5 13:-6 130:-4.4 131:-5.8 132:-5.8 133:-5.8 134:-5.8 135:-5.8 136:-7 137:-7 138:-7 139:-7',
  '14:-6.5 144:-7.5 145:-7.5 15:-7.2 16:-4 162:-5.6 163:-8 164:-7 165:-6.5 166:-7 17:-7 171:-9.2 172:-5 173:-5 174:-5 175:-9',
  '18:-9 182:-9.5 1821:-9 1822:-9 1823:-10 183:-10 184:-8 185:-8 186:-10 19:-10 191:-9.5 192:-9.5 196:-9.5 20:-10 201:-9.5'
].join(' ').split(' ').map((entry) => {
  const [code = '', score = ''] = entry.split(':')
  return [code, Number(score)]
}))

/** The Goldstein score of a CAMEO code of two to four digits; undefined for what is no code. */
export function goldsteinOf(cameo: string): number | undefined {
  for (let length = cameo.length; length >= 2; length--) {
    const score = GOLDSTEIN.get(cameo.slice(0, length))
    if (score !== undefined) return score
  }
  return undefined
}

/** The class of a CAMEO code in the Phoenix data: 0 statements and appeals, 1 verbal and 2 material cooperation, 3 verbal and 4 material conflict. */
export function pentaClassOf(cameo: string): number {
  const root = Number(cameo.slice(0, 2))
  return [2, 5, 8, 13].filter((last) => root > last).length
}
