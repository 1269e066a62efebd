import { describe, expect, it } from 'vitest'
import { findDates } from './dates.ts'

/** The longest readings of the dates in a text, as the tagger would choose them. */
function read(text: string, publishedOn: string | null = '2023-02-15'): readonly string[] {
  const all = findDates(text, publishedOn)
  return all
    .filter((one) => !all.some((other) => other !== one && other.start <= one.start && other.end >= one.end && other.end - other.start > one.end - one.start))
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, date }) => `${text.slice(start, end)} ${date === null ? '?' : `${date.start ?? ''}/${date.end ?? ''} ${date.precision}`}`)
}

describe('findDates', () => {
  it.each([
    ['They met on 3 March 2022.', ['3 March 2022 2022-03-03/2022-03-03 day']],
    ['They met on Tuesday, February 14, 2023.', ['Tuesday, February 14, 2023 2023-02-14/2023-02-14 day']],
    ['They met on the 15th of February 2023.', ['15th of February 2023 2023-02-15/2023-02-15 day']],
    ['The figures of 2023-02-01.', ['2023-02-01 2023-02-01/2023-02-01 day']],
    ['On 12/02/2023 and 02/28/2023.', ['12/02/2023 2023-02-12/2023-02-12 day', '02/28/2023 2023-02-28/2023-02-28 day']],
    ['In January, he traveled.', ['January 2023-01-01/2023-01-31 month']],
    ['In November he resigned.', ['November 2022-11-01/2022-11-30 month']],
    ['In late January it snowed.', ['late January 2023-01-21/2023-01-31 range']],
    ['On December 28 they signed.', ['December 28 2022-12-28/2022-12-28 day']],
    ['They will meet on March 3-5.', ['March 3-5 2023-03-03/2023-03-05 range']],
    ['From 28 January to 2 February.', ['28 January 2023-01-28/2023-01-28 day', '2 February 2023-02-02/2023-02-02 day']],
    ['It rained on Friday.', ['Friday 2023-02-10/2023-02-10 day']],
    ['They will meet on Friday.', ['Friday 2023-02-17/2023-02-17 day']],
    ['He spoke on Wednesday.', ['Wednesday 2023-02-15/2023-02-15 day']],
    ['They met last Wednesday.', ['last Wednesday 2023-02-08/2023-02-08 day']],
    ['He arrives next Monday.', ['next Monday 2023-02-20/2023-02-20 day']],
    ['He came yesterday and leaves tomorrow.', ['yesterday 2023-02-14/2023-02-14 day', 'tomorrow 2023-02-16/2023-02-16 day']],
    ['Two days ago it began.', ['Two days ago 2023-02-13/2023-02-13 day']],
    ['Last week and next month.', ['Last week 2023-02-06/2023-02-12 range', 'next month 2023-03-01/2023-03-31 month']],
    ['Since 2011 there is war.', ['2011 2011-01-01/ range']],
    ['In the early 1990s.', ['early 1990s 1990-01-01/1993-12-31 range']],
    ['Strikes on February 3 and 4 near the dam.', ['February 3 2023-02-03/2023-02-03 day', '4 2023-02-04/2023-02-04 day']],
    ['Between February 3 and February 6.', ['February 3 2023-02-03/2023-02-03 day', 'February 6 2023-02-06/2023-02-06 day']],
    ['On February 3 and 4 trucks were hit.', ['February 3 2023-02-03/2023-02-03 day']],
    ['Two years ago today they met.', ['Two years ago today 2021-02-15/2021-02-15 day']],
    ['The war of 1980-88.', ['1980-88 1980-01-01/1988-12-31 range']],
    ['In the third quarter of 2022.', ['third quarter of 2022 2022-07-01/2022-09-30 quarter']],
    ['In the spring of 2021.', ['spring of 2021 2021-03-01/2021-05-31 range']],
    ['Over the past two weeks.', ['past two weeks 2023-02-01/2023-02-15 range']],
    ['They met on 3 March 2022. Three days later he died.', ['3 March 2022 2022-03-03/2022-03-03 day', 'Three days later 2022-03-06/2022-03-06 day']],
    ['On 3 March 2022 they met. The same day it rained. The previous day it had snowed.', ['3 March 2022 2022-03-03/2022-03-03 day', 'same day 2022-03-03/2022-03-03 day', 'previous day 2022-03-02/2022-03-02 day']],
    ['He died on 3 March 2022. The following week, and a month later, they met.', ['3 March 2022 2022-03-03/2022-03-03 day', 'following week 2022-03-07/2022-03-13 range', 'a month later 2022-04-01/2022-04-30 month']],
    ['It began in May 2021. Two days later it ended. A year earlier all was well.', ['May 2021 2021-05-01/2021-05-31 month', 'Two days later ?', 'A year earlier 2020-01-01/2020-12-31 year']],
    ['On November ninth and May twenty-first they met.', ['November ninth 2022-11-09/2022-11-09 day', 'May twenty-first 2022-05-21/2022-05-21 day']],
    ['In the late 19th century.', ['late 19th century 1868-01-01/1900-12-31 range']],
    ['Five years later he died.', ['Five years later ?']],
    ['The previous day he died.', ['previous day 2023-02-14/2023-02-14 day']],
    ['Several days later he died.', ['Several days later ?']],
    ['It ended on 3 March 2022. Weeks later they met.', ['3 March 2022 2022-03-03/2022-03-03 day', 'Weeks later 2022-03-14/2022-05-08 range']],
    ['He fell ill on 3 March 2022 and died the next day, not the day before.', ['3 March 2022 2022-03-03/2022-03-03 day', 'next day 2022-03-04/2022-03-04 day', 'day before 2022-03-03/2022-03-03 day']],
    ['A few months ago it was quiet, a decade ago it was not.', ['A few months ago 2022-05-01/2022-12-31 range', 'a decade ago 2013-01-01/2013-12-31 year']],
    ['It rained overnight, and over the weekend.', ['overnight 2023-02-14/2023-02-15 range', 'weekend 2023-02-11/2023-02-12 range']],
    ['They will meet at the weekend.', ['weekend 2023-02-18/2023-02-19 range']],
    ['He left early Friday, the day before yesterday or last night.', ['early Friday 2023-02-10/2023-02-10 day', 'day before yesterday 2023-02-13/2023-02-13 day', 'last night 2023-02-14/2023-02-14 day']],
    ['This Friday they vote; this Monday they voted.', ['This Friday 2023-02-17/2023-02-17 day', 'this Monday 2023-02-13/2023-02-13 day']],
    ['They voted this Monday.', ['this Monday 2023-02-13/2023-02-13 day']],
    ['In the next decade, by the end of this decade, in the ’90s.', ['next decade 2030-01-01/2039-12-31 decade', 'end of this decade 2027-01-01/2029-12-31 range', '’90s 1990-01-01/1999-12-31 decade']],
    ['In the second half of the 20th century and the first half of 2022.', ['second half of the 20th century 1951-01-01/2000-12-31 range', 'first half of 2022 2022-01-01/2022-06-30 range']],
    ['Late next week, early last week.', ['Late next week 2023-02-24/2023-02-26 range', 'early last week 2023-02-06/2023-02-07 range']],
    ['Exports fell last quarter and in the fourth quarter, not in Q1 2022.', ['last quarter 2022-10-01/2022-12-31 quarter', 'fourth quarter 2022-10-01/2022-12-31 quarter', 'Q1 2022 2022-01-01/2022-03-31 quarter']],
    ['It fell in the autumn and will rise by summer.', ['autumn 2022-09-01/2022-11-30 range', 'summer 2023-06-01/2023-08-31 range']],
    ['Last winter, this winter, next spring.', ['Last winter 2021-12-01/2022-02-28 range', 'this winter 2022-12-01/2023-02-28 range', 'next spring 2023-03-01/2023-05-31 range']],
    ['They met from 3 to 5 March 2022.', ['3 to 5 March 2022 2022-03-03/2022-03-05 range']],
    ['Between May and July 2021; from 28 December to 3 January 2020.', ['May 2021-05-01/2021-05-31 month', 'July 2021 2021-07-01/2021-07-31 month', '28 December 2019-12-28/2019-12-28 day', '3 January 2020 2020-01-03/2020-01-03 day']],
    ['From 30 December 2020 to 2 January.', ['30 December 2020 2020-12-30/2020-12-30 day', '2 January 2021-01-02/2021-01-02 day']],
    ['In May of last year, and on the 5th of this month.', ['May of last year 2022-05-01/2022-05-31 month', '5th of this month 2023-02-05/2023-02-05 day']],
    ['The eighth of January was cold.', ['eighth of January 2023-01-08/2023-01-08 day']],
    ['On Tuesday, Feb. 14, 2023, it rained.', ['Tuesday, Feb. 14, 2023 2023-02-14/2023-02-14 day']],
    ['Since Friday it has rained.', ['Friday 2023-02-10/ range']],
    ['By 500 BC it was old.', []],
    ['By 1500 BC it was old.', ['1500 BC ?']],
    ['The Arab Spring began in Tunisia.', []],
    ['On 3 March, the ministers will meet.', ['3 March 2023-03-03/2023-03-03 day']],
    ['On 3 March, the ministers met.', ['3 March 2022-03-03/2022-03-03 day']],
    ['He is invited to attend talks on July 26.', ['July 26 2023-07-26/2023-07-26 day']]
  ])('reads %j', (text, wanted) => {
    expect(read(text)).toEqual(wanted)
  })

  it.each(['He said May would march.', 'He was replaced by Jan Krol.', 'Some 2000 soldiers came.', 'Under Resolution 1701 they left.', 'It may rain.', 'The march began.', 'It cost $2023.', 'On February 30 nothing happened, 2023-02-30.'])('finds no day, month or year in %j', (text) => {
    expect(read(text).filter((one) => !one.startsWith('February 2'))).toEqual([])
  })

  it('gives a meaning to durations, but says that they are none', () => {
    expect(findDates('Over the past two weeks.', '2023-02-15').map(({ date, isDuration }) => [date?.start, isDuration])).toEqual([['2023-02-01', true]])
  })

  it('leaves a date open that needs the day of publication, and reads the others', () => {
    expect(read('On Friday, in 2019, on May 3.', null)).toEqual(['Friday ?', '2019 2019-01-01/2019-12-31 year', 'May 3 ?'])
  })
})

it('leaves a date open that counting takes beyond the years that can be written', () => {
  expect(read('They meet tomorrow, next week and in 5,000 years.', '9999-12-31')[0]).toBe('tomorrow ?')
  expect(read('It began yesterday and had begun last month.', '0001-01-01')).toEqual(['yesterday ?', 'last month ?'])
})
