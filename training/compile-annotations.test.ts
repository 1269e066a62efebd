import { describe, expect, it } from 'vitest'
import { alignNote, faultsOf, inBrackets } from './compile-annotations.ts'

const TEXT = 'Orlanian Foreign Minister Ada Venn, head of the Lake Council, met Venn supporters in Port Venn on Friday.'

describe('notes of hand annotation', () => {
  it('finds names in order, each after the one before', () => {
    const { spans, missing } = alignNote(TEXT, 'R:Orlanian Foreign Minister;P:Ada Venn;R:head of the Lake Council;P:Venn;L:Port Venn;D:Friday')
    expect(missing).toEqual([])
    expect(spans.map(([start, end]) => TEXT.slice(start, end))).toEqual(['Orlanian Foreign Minister', 'Ada Venn', 'head of the Lake Council', 'Venn', 'Port Venn', 'Friday'])
    expect(spans[3]?.[0]).toBe(TEXT.indexOf('Venn supporters'))
  })

  it('puts small letters inside the role before them', () => {
    const marks = alignNote(TEXT, 'R:head of the Lake Council;o:Lake Council')
    expect(marks.nested).toEqual([[TEXT.indexOf('Lake Council'), TEXT.indexOf('Lake Council') + 12, 'organization']])
    expect(faultsOf(TEXT, marks)).toEqual([])
  })

  it('takes the occurrence that is asked for, at the edges of words only', () => {
    expect(alignNote(TEXT, 'P:Venn@2').spans).toEqual([[TEXT.indexOf('Venn supporters'), TEXT.indexOf('Venn supporters') + 4, 'person']])
    expect(alignNote('Portugal and Port Venn', 'L:Port').spans).toEqual([[13, 17, 'place']])
  })

  it('says what it cannot find', () => {
    expect(alignNote(TEXT, 'P:Ada Vann;D:Friday').missing).toEqual(['P:Ada Vann'])
    expect(alignNote(TEXT, 'D:Friday;P:Ada Venn').missing).toEqual(['P:Ada Venn'])
  })

  it('shows marks in brackets, the inner ones inside the outer ones', () => {
    expect(inBrackets('The Lake Council chief left.', alignNote('The Lake Council chief left.', 'R:Lake Council chief;o:Lake Council'))).toBe('The [role:[organization:Lake Council] chief] left.')
    expect(inBrackets('An Iran-Iraq border', alignNote('An Iran-Iraq border', 'L:Iran;L:Iraq'))).toBe('An [place:Iran]-[place:Iraq] border')
  })

  it('reports marks that overlap, leave the sentence or lie loose', () => {
    expect(faultsOf('Ada Venn', { spans: [[0, 8, 'person'], [4, 8, 'person']], nested: [] })).toHaveLength(1)
    expect(faultsOf('Ada Venn', { spans: [[0, 9, 'person']], nested: [] })).toHaveLength(1)
    expect(faultsOf('Ada Venn', { spans: [[0, 8, 'person']], nested: [[0, 3, 'place']] })).toHaveLength(1)
  })
})
