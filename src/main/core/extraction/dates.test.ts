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
    ['On 3 March, the ministers will meet.', ['3 March 2023-03-03/2023-03-03 day']],
    ['On 3 March, the ministers met.', ['3 March 2022-03-03/2022-03-03 day']],
    ['He is invited to attend talks on July 26.', ['July 26 2023-07-26/2023-07-26 day']]
  ])('reads %j', (text, wanted) => {
    expect(read(text)).toEqual(wanted)
  })

  it.each(['He said May would march.', 'Some 2000 soldiers came.', 'Under Resolution 1701 they left.', 'It may rain.', 'The march began.', 'It cost $2023.', 'On February 30 nothing happened, 2023-02-30.'])('finds no day, month or year in %j', (text) => {
    expect(read(text).filter((one) => !one.startsWith('February 2'))).toEqual([])
  })

  it('leaves a date open that needs the day of publication, and reads the others', () => {
    expect(read('On Friday, in 2019, on May 3.', null)).toEqual(['Friday ?', '2019 2019-01-01/2019-12-31 year', 'May 3 ?'])
  })
})
