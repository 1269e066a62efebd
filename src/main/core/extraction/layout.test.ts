import { describe, expect, it } from 'vitest'
import { findLayout } from './layout.ts'

const parts = (text: string): Readonly<Record<string, string | null>> => {
  const { headline, dateline } = findLayout(text)
  const show = (span: { readonly start: number; readonly end: number } | null | undefined): string | null => (span ? text.slice(span.start, span.end) : null)
  return { headline: show(headline), place: show(dateline?.place), date: show(dateline?.date), agency: show(dateline?.agency) }
}

describe('findLayout', () => {
  it.each([
    [' date 2021-05-04 ANKARA – The minister said.', { place: 'ANKARA', date: '2021-05-04', agency: null }],
    ['TEHRAN, Feb. 15 (IRNA) – The minister said.', { place: 'TEHRAN', date: 'Feb. 15', agency: 'IRNA' }],
    ['BAGHDAD (INA) – The minister said.', { place: 'BAGHDAD', date: null, agency: 'INA' }],
    ['BEIJING, Sept. 9 (Xinhua) -- The minister said.', { place: 'BEIJING', date: 'Sept. 9', agency: 'Xinhua' }],
    ['NEW DELHI, India — The minister said.', { place: 'NEW DELHI, India', date: null, agency: null }],
    ['MUSCAT, March 4, 2024 (ONA): The minister said.', { place: 'MUSCAT', date: 'March 4, 2024', agency: 'ONA' }],
    ['Paris – The minister said.', { place: 'Paris', date: null, agency: null }],
    ['Ankara, 14 June 2024\n\nThe minister said.', { place: 'Ankara', date: '14 June 2024', agency: null }]
  ])('reads the dateline of %j', (text, wanted) => {
    expect(parts(text)).toMatchObject(wanted)
  })

  it.each(['The minister – who was late – said so.', 'He said the talks – a long story – failed.', 'Peace talks in Oslo: a history – part one'])('sees no dateline in %j', (text) => {
    expect(parts(text)).toMatchObject({ place: null })
  })

  it('takes a short first line that is set off as the headline, and the dateline after it', () => {
    expect(parts('Ministers Discuss Fish in Oslo\n\nOSLO (NTB) – The ministers met.\n')).toMatchObject({ headline: 'Ministers Discuss Fish in Oslo', place: 'OSLO', agency: 'NTB' })
    expect(parts('The ministers met in Oslo.\n\nThey agreed.')).toMatchObject({ headline: null })
  })

  it('finds quotations, and none that is never closed', () => {
    const text = 'He said “yes” and "no".\n\nThen he said “maybe.\n\nThe end.”'
    expect(findLayout(text).quotations.map(({ start, end }) => text.slice(start, end))).toEqual(['“yes”', '"no"'])
  })
})
