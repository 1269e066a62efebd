import { describe, expect, it, test } from 'vitest'
import { extract } from './extract.ts'

const read = (text: string) => extract({ draft: { text, warnings: [] }, lexicon: [] })

/** The countries that are called organizations, in the order of reading. */
function acting(text: string): string {
  return read(text).mentions.filter(({ type, why }) => type === 'organization' && /country|state/.test(why)).map(({ start, end }) => text.slice(start, end)).join(', ')
}

describe('a country acts', () => {
  it.each([
    ['Chad condemned the attack.', 'Chad'],
    ['Nations that have sent aircraft include Chad, Peru and Norway.', 'Chad, Peru, Norway'],
    ['Countries hit by the storm include Haiti and Cuba.', ''],
    ['The United States and Peru signed a treaty in Lima.', 'United States, Peru'],
    ['Cuba, Peru and Chile agreed on a date.', 'Cuba, Peru, Chile'],
    ['After talks with Cuba, Peru and Chile agreed on a date.', 'Peru, Chile'],
    ['Norway, a member of the alliance, has sent two ships.', 'Norway'],
    ['The envoy said Kenya strongly supports the plan.', 'Kenya'],
    ['Ghana is ready to host the talks.', 'Ghana'],
    ['Oman has a responsibility to protect the crew.', 'Oman'],
    ['Malta was accused of turning boats away.', 'Malta'],
    ['The island was annexed by Portugal.', 'Portugal'],
    ['The government of Senegal closed the border with Gambia.', 'Senegal'],
    ['They spoke about the people of Nepal.', 'Nepal']
  ])('in “%s”', (text, names) => {
    expect(acting(text)).toBe(names)
  })
})

describe('a country is a place', () => {
  it.each([
    'Floods in Chad killed two.', 'Chad lies west of Sudan.', 'Chile beat Peru in the final.', 'The minister thanked the Islamic Republic of Iran.', 'Exports to Ghana grew.',
    'Mali saw heavy rain.', 'U.S. troops left the base.', 'Kenya’s exports fell.', 'The talks were held in Doha, Qatar, the ministry said.', 'Lena Ortiz, the Norwegian minister, flew to Kenya.', 'Niger is a landlocked country.'
  ])('in “%s”', (text) => {
    expect(acting(text)).toBe('')
  })
})

test('towns do not become organizations, whatever they do', () => {
  expect(acting('Ankara condemned the attack in Izmir.')).toBe('')
})

test('the country stays one entity, acts in events, and says why it is called an organization', () => {
  const text = 'Chad condemned the attack. Officials flew to Chad.'
  const { mentions, entities, events } = read(text)
  const chad = entities.findIndex(({ name }) => name === 'Chad')
  expect(entities[chad]).toMatchObject({ type: 'place', country: 'TCD' })
  expect(mentions.filter(({ entity }) => entity === chad).map(({ type }) => type)).toEqual(['organization', 'place'])
  expect(mentions[0]?.why).toMatch(/the country acts: “condemned” behind it$/)
  expect(events[0]?.actors.map(({ entity }) => entity)).toEqual([chad])
})

test('a name that was taught as a place still acts', () => {
  const { mentions } = extract({ draft: { text: 'Chad condemned the attack.', warnings: [] }, lexicon: [{ name: 'Chad', type: 'place', verdict: 'accepted' }] })
  expect(mentions.map(({ type }) => type)).toEqual(['organization'])
})
