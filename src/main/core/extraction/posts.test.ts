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
    ['of two of one person with a title', 'The Deputy Prime Minister and Minister of Foreign Affairs of Chad, Dr. Jan Krol, spoke.', ['Jan Krol | Minister of Foreign Affairs of Chad | TCD | ']],
    ['with the country that an article from there leaves out', 'OSLO – Foreign Minister Jan Krol met Polish Foreign Minister Ana Holt.', ['Jan Krol | Foreign Minister | NOR | ', 'Ana Holt | Polish Foreign Minister | POL | ']],
    ['without it where all countries meet', 'GENEVA – Foreign Minister Jan Krol spoke.', ['Jan Krol | Foreign Minister |  | ']],
    ['of a kind of minister', 'Foreign Cabinet Secretary Lena Ortiz spoke.', ['Lena Ortiz | Foreign Cabinet Secretary |  | ']],
    ['once where the counterpart’s own stands behind', 'Indian External Affairs Minister Jan Krol called his Polish counterpart, Foreign Minister Ana Holt.', ['Jan Krol | Indian External Affairs Minister | IND | ', 'Ana Holt | Foreign Minister | POL | ']],
    ['of two of one person', 'Foreign Minister and Deputy Prime Minister Jan Krol spoke.', ['Jan Krol | Foreign Minister |  | ', 'Jan Krol | Deputy Prime Minister |  | ']],
    ['after “who is”', 'Lena Ortiz, who is Chad’s finance minister, spoke.', ['Lena Ortiz | finance minister | TCD | ']],
    ['after “now”', 'Former Belgian premier Jan Krol, now special envoy of the European Union, spoke.', ['Jan Krol | Former Belgian premier | BEL | ', 'Jan Krol | special envoy of the European Union |  | European Union']],
    ['of the only country named before', 'Poland mourned. Jan Krol, the country’s deputy prime minister, spoke.', ['Jan Krol | deputy prime minister | POL | ']],
    ['to a region without a name', 'Oslo sent a Norwegian envoy to the region, Lena Ortiz.', ['Lena Ortiz | Norwegian envoy to the region | NOR | ']],
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

  it.each([
    ['from a day on', 'Jan Krol was named Polish envoy on 3 May 2021.', 'Polish envoy 2021-05-03/'],
    ['from a day before the name on', 'On 3 May 2021, Jan Krol was sworn in as premier.', 'premier 2021-05-03/'],
    ['from a month on', 'Jan Krol took over as Chad’s premier in May 2021.', 'premier 2021-05-01/'],
    ['from a day ahead on', 'Jan Krol will become Polish envoy on 3 May 2031.', 'Polish envoy 2031-05-03/'],
    ['since', 'Jan Krol, Polish envoy since 2019, spoke.', 'Polish envoy 2019-01-01/'],
    ['since, told by a verb', 'Jan Krol has been the Polish envoy since May 2019.', 'Polish envoy 2019-05-01/'],
    ['until', 'Jan Krol, Polish envoy until 2019, spoke.', 'Polish envoy /2019-12-31'],
    ['from and to', 'Jan Krol served as Polish envoy from 2009 to May 2013.', 'Polish envoy 2009-01-01/2013-05-31'],
    ['between', 'Jan Krol, who was Polish envoy between 2009 and 2013, spoke.', 'Polish envoy 2009-01-01/2013-12-31'],
    ['in brackets', 'Jan Krol, Polish envoy (2009-13), spoke.', 'Polish envoy 2009-01-01/2013-12-31'],
    ['up to a day', 'Jan Krol resigned as Polish envoy on 3 May 2021.', 'Polish envoy /2021-05-03'],
    ['up to a day between', 'Jan Krol stepped down on 3 May 2021 as Polish envoy.', 'Polish envoy /2021-05-03'],
    ['up to an unknown day', 'Jan Krol was sacked as Polish envoy.', 'former Polish envoy /'],
    ['at some time', 'Jan Krol was the Polish envoy.', 'former Polish envoy /'],
    ['up to a day told behind the name', 'Polish Envoy Jan Krol resigned on 3 May 2021.', 'Polish Envoy /2021-05-03'],
    ['formerly', 'Jan Krol, formerly Poland’s envoy, spoke.', 'former envoy /'],
    ['then-', 'Then-foreign minister Jan Krol spoke.', 'Then-foreign minister /'],
    ['from a day on, given by another', 'Lena Ortiz named Jan Krol as envoy on 3 May 2021.', 'envoy 2021-05-03/'],
    ['then', 'Jan Krol, then the Polish envoy, spoke.', 'former Polish envoy /'],
    ['now', 'Jan Krol is the Polish envoy.', 'Polish envoy /'],
    ['without an end, of a party in plain words', 'The deputy leader of Chad’s second largest party, Jan Krol, spoke.', 'deputy leader of Chad’s second largest party /'],
    ['still', 'Jan Krol will step down as Polish envoy.', 'Polish envoy /']
  ])('say when they were held: %s', (_, text, wanted) => {
    const { posts: found } = extract({ draft: { text, warnings: [] }, lexicon: [] })
    expect(found.map(({ title, heldFrom, heldTo }) => `${title} ${heldFrom ?? ''}/${heldTo ?? ''}`)).toEqual([wanted])
  })

  it.each([
    ['after one another', 'Presidents Jan Krol of Poland and Lena Ortiz of Chad spoke.', ['Jan Krol | President | POL | ', 'Lena Ortiz | President | TCD | ']],
    ['in apposition to the countries', 'The presidents of Poland, Chad and Niger, Jan Krol, Lena Ortiz and Ali Rezvani, spoke.', ['Jan Krol | president | POL | ', 'Lena Ortiz | president | TCD | ', 'Ali Rezvani | president | NER | ']],
    ['of one country', 'Polish ministers Jan Krol and Lena Ortiz spoke.', ['Jan Krol | minister | POL | ', 'Lena Ortiz | minister | POL | ']],
    ['who are counterparts', 'Chinese Foreign Minister Wang Liqun met his Polish and Greek counterparts, Jan Krol and Eleni Stavrou.', ['Wang Liqun | Chinese Foreign Minister | CHN | ', 'Jan Krol | Polish Foreign Minister | POL | ', 'Eleni Stavrou | Greek Foreign Minister | GRC | ']]
  ])('of several are each one’s own: %s', (_, text, wanted) => {
    expect(posts(text)).toEqual(wanted)
  })

  it.each([
    ['who heads it', 'Jan Krol, who heads the World Bank, spoke.', ['Jan Krol | head of the World Bank |  | World Bank']],
    ['who headed it', 'Jan Krol, who headed the World Bank until 2019, spoke.', ['Jan Krol | head of the World Bank |  | World Bank']],
    ['who leads what is no body', 'Jan Krol, who leads the field, spoke.', []],
    ['who succeeded another', 'Jan Krol succeeded Lena Ortiz as Polish envoy.', ['Jan Krol | Polish envoy | POL | ']],
    ['by whom another was replaced', 'Lena Ortiz was replaced by Jan Krol as Polish envoy.', ['Jan Krol | Polish envoy | POL | ']],
    ['after an age', 'Jan Krol, 61, Poland’s envoy, spoke.', ['Jan Krol | envoy | POL | ']],
    ['who serves another', 'Polish Foreign Minister Jan Krol left. The minister’s spokeswoman, Lena Ortiz, spoke.', ['Jan Krol | Polish Foreign Minister | POL | ', 'Lena Ortiz | spokeswoman | POL | ']],
    ['who is sent to an organization', 'Poland’s ambassador to the World Bank, Jan Krol, spoke.', ['Jan Krol | ambassador to the World Bank | POL | ']],
    ['of a body in plain words', 'Jan Krol, the commander of the Polish border guard forces, spoke.', ['Jan Krol | commander of the Polish border guard forces | POL | ']],
    ['who speaks for a country', 'A spokesman for the Polish government, Jan Krol, spoke.', ['Jan Krol | spokesman for the Polish government | POL | ']],
    ['of a country’s organization', 'The head of Iran’s Revolutionary Guards, General Ali Rezvani, spoke.', ['Ali Rezvani | head of Iran’s Revolutionary Guards | IRN | Revolutionary Guards', 'Ali Rezvani | General |  | ']],
    ['who is for another country', 'Lebanon’s pro-Syrian President Jan Krol spoke.', ['Jan Krol | President | LBN | ']],
    ['whose aide comes first', 'An aide to Polish Foreign Minister Jan Krol spoke.', ['Jan Krol | Polish Foreign Minister | POL | ']],
    ['of whom the sentence said something else first', 'Mr. Krol is a lawyer and has served as Chad’s premier since 2002.', ['Krol | premier | TCD | ']],
    ['whom another names', 'Poland’s president, Jan Krol, named Lena Ortiz as ambassador to Chad.', ['Jan Krol | president | POL | ', 'Lena Ortiz | ambassador to Chad | POL | ']],
    ['with two posts before the name in apposition', 'Poland’s foreign minister and deputy premier, Jan Krol, spoke.', ['Jan Krol | foreign minister | POL | ', 'Jan Krol | deputy premier | POL | ']],
    ['of a body in plain words that a country owns', 'The head of Mali’s junta, Jan Krol, spoke.', ['Jan Krol | head of Mali’s junta | MLI | ']],
    ['of a group in plain words', 'Jan Krol, chairman of the Polish bishops’ conference, and Lena Ortiz, leader of the Kurdish rebels, spoke.', ['Jan Krol | chairman of the Polish bishops’ conference | POL | ', 'Lena Ortiz | leader of the Kurdish rebels |  | ']],
    ['who speaks for the one before', 'Polish Premier Jan Krol left. His spokeswoman, Lena Ortiz, spoke.', ['Jan Krol | Polish Premier | POL | ', 'Lena Ortiz | spokeswoman | POL | ']],
    ['with a rank after “chief of staff”', 'Army chief of staff Lt. Gen. Jan Krol spoke.', ['Jan Krol | Army chief of staff |  | ', 'Jan Krol | Lt. Gen. |  | ']],
    ['whose field is an organization', 'Sweden’s EU affairs minister Jan Krol spoke.', ['Jan Krol | EU affairs minister | SWE | ']],
    ['with a title behind the post', 'Minister of Foreign Affairs Prince Salman bin Turki spoke.', ['Salman bin Turki | Minister of Foreign Affairs |  | ', 'Salman bin Turki | Prince |  | ']],
    ['with a rank behind what the post is of', 'Deputy Commander of the Quds Force Brigadier General Jan Krol and army chief Vice Adm. Ivo Holt spoke.', ['Jan Krol | Deputy Commander of the Quds Force | IRN | Quds Force', 'Jan Krol | Brigadier General |  | ', 'Ivo Holt | army chief |  | ', 'Ivo Holt | Vice Adm. |  | ']],
    ['of an owner with several words', 'Jan Krol, North Korea’s vice foreign minister, spoke.', ['Jan Krol | vice foreign minister | PRK | ']],
    ['of an organization that owns it', 'The World Bank’s president, Jan Krol, and its managing director, Lena Ortiz, spoke.', ['Jan Krol | president |  | World Bank', 'Lena Ortiz | managing director |  | World Bank']],
    ['of a branch of an organization', 'Jan Krol, acting head of the UNICEF office in Amman, and Lena Ortiz, director of the WHO’s emergency division, spoke.', ['Jan Krol | acting head of the UNICEF office in Amman |  | UNICEF', 'Lena Ortiz | director of the WHO’s emergency division |  | WHO']],
    ['whom a country names', 'Norway named veteran diplomat Jan Krol its ambassador to Chad.', ['Jan Krol | diplomat |  | ', 'Jan Krol | ambassador to Chad | NOR | ']],
    ['whom a parliament elects', 'Nepal’s parliament elected Jan Krol president.', ['Jan Krol | president | NPL | ']],
    ['who gets another one', 'Ghana’s former envoy to Kenya, Jan Krol, takes over as trade minister.', ['Jan Krol | former envoy to Kenya | GHA | ', 'Jan Krol | trade minister | GHA | ']],
    ['since a day, before the name', 'Mali’s defence minister since June, Jan Krol, spoke.', ['Jan Krol | defence minister | MLI | ']],
    ['of two whose country owns the post', 'Chad’s finance and health ministers, Jan Krol and Lena Ortiz, spoke.', ['Jan Krol | finance and health minister | TCD | ', 'Lena Ortiz | finance and health minister | TCD | ']],
    ['that is over', 'Ousted president Jan Krol and ex-premier Lena Ortiz spoke.', ['Jan Krol | former president |  | ', 'Lena Ortiz | ex-premier |  | ']],
    ['in short', 'Polish PM Jan Krol left at 3 pm.', ['Jan Krol | Polish PM | POL | ']]
  ])('are found of somebody %s', (_, text, wanted) => {
    expect(posts(text)).toEqual(wanted)
  })

  it('that several share are a mention of the first of them', () => {
    const { mentions, entities } = extract({ draft: { text: 'Presidents Jan Krol and Lena Ortiz spoke.', warnings: [] }, lexicon: [] })
    expect(mentions.filter(({ type }) => type === 'role').map(({ entity }) => entities[entity ?? -1]?.name)).toEqual(['Jan Krol'])
  })

  it('that somebody had do not set the country where another post does', () => {
    const { entities } = extract({ draft: { text: 'Former Belgian premier Paul Dries, the Dutch ambassador to Chad, spoke.', warnings: [] }, lexicon: [] })
    expect(entities.find(({ name }) => name === 'Paul Dries')?.country).toBe('NLD')
  })

  it('are not given to a counterpart of nobody known', () => {
    expect(posts('He met his Norwegian counterpart Ingrid Solheim.')).toEqual([])
  })

  it.each(['The ministers of four countries met.', 'Any president would agree.', 'The General Motors plant closed.', 'He wants to be president.', 'A Polish lawmaker, Jan Krol, and two officials spoke.', 'Jan Krol would become the new premier.'])('are not seen in %j', (text) => {
    expect(posts(text)).toEqual([])
  })
})
