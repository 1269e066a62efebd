import { describe, expect, it } from 'vitest'
import { formerTitle, isFormerTitle, postOn, type TimedPost } from './post-on.ts'

const post = (title: string, heldFrom: string | null = null, heldTo: string | null = null): TimedPost => ({ title, heldFrom, heldTo })

describe('postOn', () => {
  const career = [post('deputy minister', '2005-01-01', '2009-06-30'), post('minister', '2009-07-01', '2013-12-31'), post('ambassador', '2014-03-01')]

  it.each([
    ['2004-12-31', undefined],
    ['2005-01-01', 'deputy minister'],
    ['2009-06-30', 'deputy minister'],
    ['2009-07-01', 'minister'],
    ['2014-01-15', undefined],
    ['2024-01-01', 'ambassador']
  ])('gives the post of %s: %s', (day, title) => {
    expect(postOn(career, day)?.title).toBe(title)
  })

  it('prefers the post whose days are known to one without any', () => {
    expect(postOn([post('spokesman'), post('minister', '2009-07-01', '2013-12-31')], '2010-01-01')?.title).toBe('minister')
  })

  it('takes the first of posts that fit alike, and one without any day where nothing else fits', () => {
    expect([postOn([post('premier'), post('party leader')], '2020-01-01')?.title, postOn([post('minister', '2021-01-01'), post('general')], '2020-01-01')?.title]).toEqual(['premier', 'general'])
  })

  it('leaves out a post that is over on an unknown day', () => {
    expect(postOn([post('former premier')], '2020-01-01')).toBeUndefined()
  })

  it('knows no post of somebody without any', () => {
    expect(postOn<TimedPost>([], '2020-01-01')).toBeUndefined()
  })
})

describe('isFormerTitle', () => {
  it.each([['former minister', true], ['Former Dutch premier', true], ['ex-president', true], ['Then-foreign minister', true], ['Ex-president', true], ['minister', false], ['executive director', false], ['formerly known as minister', false]])('%s: %s', (title, wanted) => {
    expect(isFormerTitle(title)).toBe(wanted)
  })

  it('is said once by formerTitle', () => {
    expect([formerTitle('minister'), formerTitle('former minister')]).toEqual(['former minister', 'former minister'])
  })
})
