import { expect, test } from 'vitest'
import { cutSegments, findLanes, findParagraphs, shareOut } from './span-segments.ts'

const mark = (id: string, start: number, end: number): { id: string; start: number; end: number } => ({ id, start, end })

test('paragraphs are what blank lines part, without the white space around them', () => {
  const text = ' First line\nsecond line\n\n  \r\n\r\nNext one. \n'
  expect(findParagraphs(text).map(({ start, end }) => text.slice(start, end))).toEqual(['First line\nsecond line', 'Next one.'])
  expect(findParagraphs('')).toEqual([])
  expect(findParagraphs(' \n\n ')).toEqual([])
})

test('every paragraph gets the mentions that touch it, and one that spans two is in both', () => {
  const paragraphs = [{ start: 0, end: 10 }, { start: 12, end: 20 }, { start: 22, end: 30 }]
  const mentions = [mark('a', 0, 4), mark('b', 8, 14), mark('c', 22, 30)]
  expect(shareOut(paragraphs, mentions).map((share) => share.map(({ id }) => id))).toEqual([['a', 'b'], ['b'], ['c']])
})

test('a long mention over many paragraphs does not hide later ones from any of them', () => {
  const paragraphs = [{ start: 0, end: 10 }, { start: 12, end: 20 }, { start: 22, end: 30 }]
  expect(shareOut(paragraphs, [mark('all', 0, 30), mark('x', 2, 4), mark('y', 24, 26)]).map((share) => share.map(({ id }) => id))).toEqual([['all', 'x'], ['all'], ['all', 'y']])
})

test('segments cover the paragraph without gap or overlap and carry their mentions, innermost first', () => {
  const segments = cutSegments({ start: 0, end: 20 }, [mark('role', 2, 16), mark('nation', 2, 6), mark('partly', 12, 19)])
  expect(segments.map(({ start, end, stack }) => [start, end, stack.map((laid) => laid.mark.id).join(' ')])).toEqual([
    [0, 2, ''], [2, 6, 'nation role'], [6, 12, 'role'], [12, 16, 'partly role'], [16, 19, 'partly'], [19, 20, '']
  ])
})

test('a segment knows which mentions begin and end at it', () => {
  const [, whole, rest] = cutSegments({ start: 0, end: 20 }, [mark('outer', 2, 10), mark('inner', 2, 5)])
  expect(whole?.stack.map((laid) => [laid.mark.id, laid.first, laid.last])).toEqual([['inner', true, true], ['outer', true, false]])
  expect(rest?.stack.map((laid) => [laid.mark.id, laid.first, laid.last])).toEqual([['outer', false, true]])
})

test('mentions of the same span lie in lanes of their own', () => {
  const lanes = findLanes([mark('a', 0, 5), mark('b', 0, 5), mark('c', 9, 12)])
  expect(new Set([lanes.get('a'), lanes.get('b')])).toEqual(new Set([0, 1]))
  expect(lanes.get('c')).toBe(0)
})

test('random spans are drawn whole: each mention covers exactly its own text', () => {
  let seed = 7
  const random = (below: number): number => (seed = (seed * 48_271) % 2_147_483_647) % below
  for (let round = 0; round < 60; round++) {
    const mentions = Array.from({ length: 1 + random(12) }, (_, index) => {
      const start = random(50)
      return mark(String(index), start, start + 1 + random(20))
    }).sort((a, b) => a.start - b.start || b.end - a.end)
    const segments = cutSegments({ start: 0, end: 80 }, mentions)
    expect(segments.reduce((sum, { start, end }) => sum + end - start, 0)).toBe(80)
    for (const mention of mentions) {
      const own = segments.filter(({ stack }) => stack.some((laid) => laid.mark === mention))
      expect([own[0]?.start, own.at(-1)?.end]).toEqual([mention.start, mention.end])
      expect(own.reduce((sum, { start, end }) => sum + end - start, 0)).toBe(mention.end - mention.start)
    }
    for (const { stack } of segments) expect(new Set(stack.map(({ lane }) => lane)).size).toBe(stack.length)
  }
})
