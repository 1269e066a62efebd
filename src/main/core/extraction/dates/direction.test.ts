import { describe, expect, it } from 'vitest'
import { directionOf } from './direction.ts'

/** Which way the day marked by @ lies. */
function direction(text: string): string | undefined {
  const [before = '', after = ''] = text.split('@')
  return directionOf({ before, after })
}

describe('directionOf', () => {
  it.each([
    'They will meet on @.',
    'The pact is to be signed on @.',
    'They agreed to meet on @.',
    'He said talks would resume on @.',
    'The summit opens on @.',
    'The president was to arrive on @, his office said.',
    'On @, the ministers will meet.',
    'By @ all must leave.',
    'The offer stands until @.',
    'Troops were deployed ahead of @’s vote.',
    'Premier to visit Laos on @',
    'Polls open on @.',
    'The talks are in Rome on @.',
    'The vote has been postponed until @.',
    '@’s session has been postponed.',
    '@’s meeting will be the third.',
    'He arrived. They will meet on @.',
    'She, who left in haste, will return on @.'
  ])('sees what lies ahead: %s', (text) => {
    expect(direction(text)).toBe('ahead')
  })

  it.each([
    'They met on @.',
    'The pact was signed on @.',
    'The pact, signed on @, will last.',
    'The truce lasted until @.',
    'By @ all had left.',
    'The agency says @ the line should open.',
    'The men who will meet arrived on @.',
    'They will meet. He arrived on @.',
    '@’s attack killed two.',
    'The winner of @’s vote is yet to be determined.',
    '@’s decision comes as they will meet.',
    'The door was open on @.',
    'The airport has been closed since @.'
  ])('sees what is past: %s', (text) => {
    expect(direction(text)).toBe('back')
  })

  it.each(['@', 'The figures for @ will be published.', 'The @ talks.', 'On @ in Geneva.', 'The pact of @.'])('says nothing where the sentence does not: %s', (text) => {
    expect(direction(text)).toBeUndefined()
  })
})
