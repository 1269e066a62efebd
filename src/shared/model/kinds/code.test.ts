import { expect, test } from 'vitest'
import type { EventFlag } from '../event.ts'
import { codeOf, writeCode } from './code.ts'

const codes = (kind: string, flags: readonly EventFlag[] = [], mode: string | null = null): string => {
  const { plover, mode: coded, cameo } = codeOf({ kind, mode, flags })
  return `${plover ?? '-'} ${coded ?? '-'} ${cameo}`
}

test('an event has the codes of its kind', () => {
  expect(codes('meet')).toBe('CONSULT - 040')
  expect(codes('visit')).toBe('CONSULT visit 042')
  expect(codes('summon ambassador')).toBe('ACCUSE disapprove 114')
  expect(codes('expel diplomats')).toBe('SANCTION expel 166')
  expect(codes('cancel meeting')).toBe('REJECT meet 125')
  expect(codes('statement')).toBe('- - 010')
})

test('a mode of its own wins over the kind’s', () => {
  expect(codes('meet', [], 'multilateral')).toBe('CONSULT multilateral 040')
})

test('cooperation that is planned is an agreement, without a mode', () => {
  expect(codes('visit', ['planned'])).toBe('AGREE - 036')
  expect(codes('sign agreement', ['planned'])).toBe('AGREE - 032')
  expect(codes('joint exercise', ['planned', 'denied'])).toBe('AGREE - 031')
  expect(codes('give military aid', ['planned'])).toBe('AGREE - 033')
})

test('a planned release or withdrawal is a concession, and planned conflict stays what it is', () => {
  expect(codes('release', ['planned'])).toBe('CONCEDE - 035')
  expect(codes('expel diplomats', ['planned'])).toBe('SANCTION expel 166')
  expect(codes('statement', ['planned'])).toBe('- - 010')
})

test('a kind that the catalogue does not have has no codes', () => {
  expect(codes('waltz')).toBe('- - ---')
})

test('an event’s codes are written in one line; what has no PLOVER type is a statement there', () => {
  expect(writeCode({ kind: 'visit', mode: null, flags: [] })).toBe('CONSULT visit · 042')
  expect(writeCode({ kind: 'meet', mode: null, flags: ['planned'] })).toBe('AGREE · 036')
  expect(writeCode({ kind: 'statement', mode: null, flags: [] })).toBe('STATEMENT · 010')
})
