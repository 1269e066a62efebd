import { describe, expect, it } from 'vitest'
import { extract } from '../extract.ts'

/** The mentions of a text that stand for a government, with the government. */
function standIns(text: string): readonly string[] {
  const { mentions } = extract({ draft: { text, warnings: [] }, lexicon: [] })
  return mentions.flatMap(({ start, end, type, why }) => {
    const country = /; stands for the government of (.+), which acts$/.exec(why)?.[1]
    return country === undefined ? [] : [`${type} ${text.slice(start, end)} = ${country}`]
  })
}

describe('capitals and palaces', () => {
  it('stand for their government where they act, are dealt with, or have ties and a policy', () => {
    expect(standIns('Turkey closed its border. Ankara said the step was needed.')).toEqual(['place Ankara = Türkiye'])
    expect(standIns('Ukraine accused Moscow of lying about Russia.')).toEqual(['place Moscow = Russia'])
    expect(standIns('Syria and Iran are close. Talks between Tehran and Damascus failed.')).toEqual(['place Tehran = Iran', 'place Damascus = Syria'])
    expect(standIns('Greece complained. Athens’ decision angered Sweden.')).toEqual(['place Athens = Greece'])
    expect(standIns('Russia sent troops. Moscow has recalled its ambassador, and Moscow was accused of lying.')).toEqual(['place Moscow = Russia', 'place Moscow = Russia'])
    expect(standIns('Britain hopes for more. Downing Street denied it.')).toEqual(['place Downing Street = United Kingdom'])
    expect(standIns('Russia sent troops. The Kremlin confirmed it.')).toEqual(['organization Kremlin = Russia'])
  })

  it('remain towns where something happens to or in them', () => {
    expect(standIns('Turkey mourns. A bomb went off in Ankara. Ankara was hit by floods. He flew to Ankara. Ankara hosted the talks. Ankara is cold. Police in Ankara said so.')).toEqual([])
  })

  it('stand for nobody where the article does not name the country, and never in the dateline', () => {
    expect(standIns('Ankara rejected the plan.')).toEqual([])
    expect(standIns('ANKARA (Orun Press) – Turkey rejected the plan.')).toEqual([])
  })

  it('do not stand for a government where a town is another one’s', () => {
    expect(standIns('Turkey hopes for more. Istanbul rejected the plan.')).toEqual([])
  })
})
