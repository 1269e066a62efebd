import { describe, expect, it } from 'vitest'
import { extract } from './extract.ts'

/** The posts of a text: holder, title, country, organization. */
function posts(text: string): readonly string[] {
  const { posts: found, entities } = extract({ draft: { text, warnings: [] }, lexicon: [] })
  return found.map((post) => [entities[post.holder]?.name, post.title, post.country, post.organization].join(' | '))
}

describe('posts', () => {
  it.each([
    ['right before the name', 'Polish Foreign Minister Jan Krol spoke.', ['Jan Krol | Polish Foreign Minister | POL | ']],
    ['after the name', 'Jan Krol, the Polish foreign minister, spoke.', ['Jan Krol | Polish foreign minister | POL | ']],
    ['before the name in apposition', 'The Polish foreign minister, Jan Krol, spoke.', ['Jan Krol | Polish foreign minister | POL | ']],
    ['in brackets', 'Jan Krol (Polish foreign minister) spoke.', ['Jan Krol | Polish foreign minister | POL | ']],
    ['by a verb', 'Jan Krol was appointed foreign minister of Poland.', ['Jan Krol | foreign minister of Poland | POL | ']],
    ['of a country that owns it', 'Poland’s outgoing foreign minister, Jan Krol, spoke.', ['Jan Krol | foreign minister | POL | ']],
    ['of a country after the name', 'President Jan Krol of Poland spoke.', ['Jan Krol | President | POL | ']],
    ['to another country', 'Polish Ambassador to Chad Jan Krol spoke.', ['Jan Krol | Polish Ambassador to Chad | POL | ']],
    ['of an organization', 'UN spokesman Jan Krol spoke.', ['Jan Krol | UN spokesman |  | UN']],
    ['with a rank of its own', 'Polish Defense Minister Gen. Jan Krol spoke.', ['Jan Krol | Polish Defense Minister | POL | ', 'Jan Krol | Gen. |  | ']],
    ['of two of one person', 'Foreign Minister and Deputy Prime Minister Jan Krol spoke.', ['Jan Krol | Foreign Minister |  | ', 'Jan Krol | Deputy Prime Minister |  | ']],
    ['after “who is”', 'Lena Ortiz, who is Chad’s finance minister, spoke.', ['Lena Ortiz | finance minister | TCD | ']],
    ['after “now”', 'Former Belgian premier Jan Krol, now special envoy of the European Union, spoke.', ['Jan Krol | Former Belgian premier | BEL | ', 'Jan Krol | special envoy of the European Union |  | European Union']],
    ['of the only country named before', 'Poland mourned. Jan Krol, the country’s deputy prime minister, spoke.', ['Jan Krol | deputy prime minister | POL | ']],
    ['to a region without a name', 'The new U.S. envoy to the region, Lena Ortiz, spoke.', ['Lena Ortiz | U.S. envoy to the region | USA | ']],
    ['with what makes them another post', 'Acting Foreign Minister Jan Krol met prime minister-designate Lena Ortiz.', ['Jan Krol | Acting Foreign Minister |  | ', 'Lena Ortiz | prime minister-designate |  | ']],
    ['inside which another stands', 'Jan Krol, the senior advisor to the Polish prime minister for Energy Policy, spoke.', ['Jan Krol | senior advisor to the Polish prime minister for Energy Policy | POL | ']]
  ])('are found %s', (_, text, wanted) => {
    expect(posts(text)).toEqual(wanted)
  })

  it.each([
    ['before the name', 'Chinese Foreign Minister Wang Liqun met his Norwegian counterpart Ingrid Solheim.', 'Ingrid Solheim | Norwegian Foreign Minister | NOR | '],
    ['in apposition', 'The foreign minister of China, Wang Liqun, called his Norwegian counterpart, Ingrid Solheim.', 'Ingrid Solheim | Norwegian foreign minister | NOR | '],
    ['of a counterpart', 'Chinese Foreign Minister Wang Liqun met his Dutch counterpart Mette Holm. Holm had met her Norwegian counterpart Ingrid Solheim.', 'Ingrid Solheim | Norwegian Foreign Minister | NOR | '],
    ['beside an own post', 'President Wang Liqun of China called his Norwegian counterpart, President Ingrid Solheim.', 'Ingrid Solheim | President | NOR | ']
  ])('of a counterpart are the other’s, with the country beside it: %s', (_, text, wanted) => {
    expect(posts(text).at(-1)).toBe(wanted)
  })

  it('that somebody had do not set the country where another post does', () => {
    const { entities } = extract({ draft: { text: 'Former Belgian premier Paul Dries, the Dutch ambassador to Chad, spoke.', warnings: [] }, lexicon: [] })
    expect(entities.find(({ name }) => name === 'Paul Dries')?.country).toBe('NLD')
  })

  it('are not given to a counterpart of nobody known', () => {
    expect(posts('He met his Norwegian counterpart Ingrid Solheim.')).toEqual([])
  })

  it.each(['The ministers of four countries met.', 'Any president would agree.', 'The General Motors plant closed.', 'He wants to be president.'])('are not seen in %j', (text) => {
    expect(posts(text)).toEqual([])
  })
})
