import { expect, test } from 'vitest'
import { besideOf } from './place-beside.ts'

const WINDOW = { width: 1000, height: 700 }
const BUTTON = { left: 400, top: 300, right: 480, bottom: 324 }
const PANEL = { width: 300, height: 200 }

test.each([
  ['bottom-start', BUTTON, { left: 400, top: 328 }],
  ['bottom-end', BUTTON, { left: 180, top: 328 }],
  ['top-start', BUTTON, { left: 400, top: 96 }],
  ['right-start', BUTTON, { left: 484, top: 300 }]
] as const)('a panel stands %s of its button', (placement, button, place) => {
  expect(besideOf(button, PANEL, placement, WINDOW)).toEqual(place)
})

test('without room it stands on the other side', () => {
  expect(besideOf({ ...BUTTON, top: 600, bottom: 624 }, PANEL, 'bottom-start', WINDOW).top).toBe(396)
  expect(besideOf({ ...BUTTON, top: 100, bottom: 124 }, PANEL, 'top-start', WINDOW).top).toBe(128)
})

test('it never leaves the window', () => {
  expect(besideOf({ left: 900, top: 650, right: 990, bottom: 674 }, PANEL, 'right-start', WINDOW)).toEqual({ left: 692, top: 492 })
  expect(besideOf({ left: 0, top: 0, right: 20, bottom: 20 }, { width: 300, height: 690 }, 'bottom-end', WINDOW)).toEqual({ left: 8, top: 8 })
})
