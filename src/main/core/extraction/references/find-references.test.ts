import { describe, expect, it } from 'vitest'
import type { Findings } from '../../../../shared/model/findings.ts'
import { extract } from '../extract.ts'

const read = (text: string): Findings => extract({ draft: { text, warnings: [] }, lexicon: [] })

/** "He = Jan Krol" for each reference of a text. */
function references(text: string): readonly string[] {
  const { references: found, entities } = read(text)
  return found.map(({ start, end, entities: those }) => `${text.slice(start, end)} = ${those.map((one) => entities[one]?.name ?? '').join(' + ')}`)
}

describe('pronouns', () => {
  it('mean the subject of the sentence before, unless the gender says otherwise', () => {
    expect(references('Polish Foreign Minister Jan Krol met Belgian Defence Minister Ana Holt. He smiled. She left.')).toEqual(['He = Jan Krol', 'She = Ana Holt'])
    expect(references('Mrs. Novak praised Mr. Brandt. He thanked her.')).toEqual(['He = Brandt', 'her = Novak'])
  })

  it('never mean the subject of their own clause where they are its object', () => {
    expect(references('Reza Tavakol met Farid Sultani. Tavakol gave him a letter.')).toEqual(['him = Farid Sultani'])
  })

  it('mean the one thanked or praised for something, and the one right before “and his”', () => {
    expect(references('Brazilian Trade Minister Caetano Rocha praised Argentine Trade Minister Pablo Ruiz for his patience.')).toEqual(['his = Pablo Ruiz'])
    expect(references('Jan Krol wrote to Oskar Brandt and his lawyer.')).toEqual(['his = Oskar Brandt'])
  })

  it('look ahead from the head of a sentence', () => {
    expect(references('During his visit to Muscat, Pakistani Defence Minister Tariq Janjua toured a port.')).toEqual(['his = Tariq Janjua'])
  })

  it('do not mean the speaker of the quotation that they stand in', () => {
    expect(references('Prime Minister Viktor Horvath met Pope Clement. “He spoke of peace,” Horvath said.')).toEqual(['He = Clement'])
  })

  it('mean those who acted together, but not people without a name', () => {
    expect(references('Khalid Rahimi and Farid Sultani discussed water. They underlined the need for peace.')).toEqual(['They = Khalid Rahimi + Farid Sultani'])
    expect(references('Jan Krol met Ana Holt in Geneva. Thousands of protesters marched there. They demanded peace.')).toEqual([])
  })

  it('do not reach from the body of an article into its headline', () => {
    expect(references('Premier Krol Returns to Warsaw\n\nA storm hit the coast. He was late.')).toEqual([])
  })

  it('stay open where nobody or an unnamed person came before', () => {
    expect(references('He was late. A senior official said the plan was dead. He asked not to be named.')).toEqual([])
  })
})

describe('“the two sides” and the like', () => {
  it('mean the two whom the last sentence brings together', () => {
    expect(references('Polish Foreign Minister Jan Krol met with Belgian Defence Minister Ana Holt. The two sides discussed trade.')).toEqual(['The two sides = Jan Krol + Ana Holt'])
    expect(references('The European Union and Chile signed a trade pact. Both sides will cut tariffs.')).toEqual(['Both sides = European Union + Chile'])
  })

  it('mean countries where they say so, also those of the people before', () => {
    expect(references('South Korean President Park Ji-won met Japanese Prime Minister Kenji Aoki. Relations between the two countries are good.')).toEqual(['the two countries = South Korea + Japan'])
  })

  it('mean people with the post that they name', () => {
    expect(references('Jordanian Foreign Minister Zaid Hamdan and Turkish Foreign Minister Emre Yildiz met President Raul Ortega. The two ministers thanked him.')).toEqual(['The two ministers = Zaid Hamdan + Emre Yildiz', 'him = Raul Ortega'])
  })

  it('stay open where three are in question', () => {
    expect(references('Serbia, Hungary and Austria signed a gas deal. The two countries will share a pipeline.')).toEqual([])
  })
})

describe('“the guest”, “the host”, “the general”', () => {
  it('mean the one who arrived, the one who received, the one of that rank', () => {
    expect(references('Prime Minister Haruto Kisaragi hosted Prime Minister Claire Boucher. The host showed the visitor a temple.')).toEqual(['The host = Haruto Kisaragi', 'the visitor = Claire Boucher'])
    expect(references('UN envoy Beatriz Nogueira met General Musa Adam. The general promised a truce.')).toEqual(['The general = Musa Adam'])
  })
})

describe('“the agency”, “the bloc”, “the country”', () => {
  it('mean the last that is one, where the sentence has no other', () => {
    expect(references('The Orun Relief Council and the Teza Water Agency met. The agency paid.')).toEqual(['The agency = Teza Water Agency'])
    expect(references('The Orun Tribunal opened. The Chadian Army left. On Monday the tribunal sentenced a general.')).toEqual(['the tribunal = Orun Tribunal'])
    expect(references('The European Union sent aid. The bloc will meet.')).toEqual(['The bloc = European Union'])
    expect(references('Chad closed the border. The country was in mourning.')).toEqual(['The country = Chad'])
  })

  it('stay open where two are in question, or the words say which', () => {
    expect(references('Chad and Niger closed the border. The country was in mourning.')).toEqual([])
    expect(references('Chad closed the border. The country of origin was unknown.')).toEqual([])
    expect(references('The Orun Relief Council left. The agency paid.')).toEqual([])
  })
})

describe('references', () => {
  it('become no mentions, and say why and how sure they are', () => {
    const text = 'Khalid Rahimi and Farid Sultani discussed water. They underlined the need for peace.'
    const findings = read(text)
    expect(findings.mentions.map(({ start, end }) => text.slice(start, end))).toEqual(['Khalid Rahimi', 'Farid Sultani'])
    expect(findings.references).toMatchObject([{ start: 49, end: 53, entities: [0, 1] }])
    for (const { confidence, why } of findings.references) expect([confidence > 0.5 && confidence < 1, why.length > 10]).toEqual([true, true])
  })

  it('take time in proportion to the text, also in one endless sentence', () => {
    const text = 'Jan Krol and Ana Holt said he and she met them and the two sides, '.repeat(3000)
    expect(read(text).references.length).toBeGreaterThan(3000)
  })
})

describe('“it” and what stands for a body', () => {
  it('means the country or organization that acts before it, where only somebody does what is said', () => {
    expect(references('The European Union condemned the raid. It called on Chad to yield.')).toEqual(['It = European Union'])
    expect(references('Peru closed the border with Chile. Spain accused it of haste.')).toEqual(['it = Peru'])
    expect(references('Mali took Chad to court, accusing it of theft.')).toEqual(['it = Chad'])
    expect(references('The Danish navy boarded the tanker and arrested its captain. Peru said its forces had fled.')).toEqual(['its = Peru'])
  })

  it('stays open where a thing or nothing is meant, or a person acts', () => {
    expect(references('The European Union condemned the raid. It was raining.')).toEqual([])
    expect(references('The report said Chad had lied. It accused Mali of worse.')).toEqual([])
    expect(references('Peru closed the border. Foreign Minister Jan Krol said it had expelled two consuls.')).toEqual([])
  })

  it('takes “the group” for rebels or an association, and “the company” for none of these', () => {
    expect(references('Amnesty International criticised Chad. The group urged Mali to help.')).toEqual(['The group = Amnesty International'])
    expect(references('Amnesty International criticised Chad. The company urged Mali to help.')).toEqual([])
  })

  it('takes “her host” and “its neighbour” for the other one of two', () => {
    expect(references('Ana Holt met Jan Krol in Lima. Holt thanked her host.')).toEqual(['her host = Jan Krol'])
    expect(references('Peru and Chile exchanged fire. Chile blamed its neighbour.')).toEqual(['its neighbour = Peru'])
  })

  it('sees a capital that acts as its country', () => {
    expect(references('Peru and Chile quarrelled. Lima recalled its envoy. It summoned the consul.')).toEqual(['It = Peru'])
  })
})
