import { expect, test } from 'vitest'
import { caretSpan, findOnNextLine, moveCaret } from './word-caret.ts'

const words = [{ start: 0, end: 4 }, { start: 5, end: 9 }, { start: 10, end: 12 }]

test('the caret covers whole words whichever way it reaches', () => {
  expect(caretSpan(words, { anchor: 0, focus: 1 })).toEqual({ start: 0, end: 9 })
  expect(caretSpan(words, { anchor: 2, focus: 1 })).toEqual({ start: 5, end: 12 })
  expect(caretSpan([], { anchor: 0, focus: 0 })).toBeUndefined()
})

test('the caret moves as one word, stretches from its anchor, and stays in the text', () => {
  expect(moveCaret(words, { anchor: 0, focus: 1 }, 2, false)).toEqual({ anchor: 2, focus: 2 })
  expect(moveCaret(words, { anchor: 0, focus: 1 }, 2, true)).toEqual({ anchor: 0, focus: 2 })
  expect(moveCaret(words, { anchor: 0, focus: 0 }, -1, false)).toEqual({ anchor: 0, focus: 0 })
  expect(moveCaret(words, { anchor: 2, focus: 2 }, 3, true)).toEqual({ anchor: 2, focus: 2 })
})

test('the next line’s word is the one nearest below or above', () => {
  const boxes = [[0, 20], [0, 60], [0, 100], [30, 25], [30, 70], [60, 90]].map(([top = 0, middle = 0]) => ({ top, bottom: top + 20, middle }))
  const measure = (index: number): (typeof boxes)[number] | undefined => boxes[index]
  expect(findOnNextLine(measure, 6, 1, 1)).toBe(4)
  expect(findOnNextLine(measure, 6, 0, 1)).toBe(3)
  expect(findOnNextLine(measure, 6, 5, -1)).toBe(4)
  expect(findOnNextLine(measure, 6, 3, -1)).toBe(0)
  expect(findOnNextLine(measure, 6, 0, -1)).toBe(0)
  expect(findOnNextLine(measure, 6, 5, 1)).toBe(5)
})
