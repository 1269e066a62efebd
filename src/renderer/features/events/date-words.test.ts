import { expect, test } from 'vitest'
import type { DatePrecision, DateRange } from '../../../shared/model/date-range.ts'
import { shortDate } from './date-words.ts'

const range = (start: string | null, end: string | null, precision: DatePrecision): DateRange => ({ start, end, precision })

test.each([
  [null, ''],
  [range('2023-02-05', '2023-02-05', 'day'), '5 Feb 2023'],
  [range('2023-02-01', '2023-02-28', 'month'), 'Feb 2023'],
  [range('2023-01-01', '2023-03-31', 'quarter'), '1 Jan – 31 Mar 2023'],
  [range('2023-01-01', '2023-12-31', 'year'), '2023'],
  [range('2010-01-01', '2019-12-31', 'decade'), '2010s'],
  [range('2023-03-02', '2023-03-05', 'range'), '2–5 Mar 2023'],
  [range('2022-12-30', '2023-01-02', 'range'), '30 Dec 2022 – 2 Jan 2023'],
  [range('2011-03-01', null, 'range'), 'since 1 Mar 2011'],
  [range(null, '2011-03-01', 'range'), 'until 1 Mar 2011'],
  [range(null, null, 'unknown'), '']
])('a date is said as short as it can be (%#)', (date, words) => {
  expect(shortDate(date)).toBe(words)
})
