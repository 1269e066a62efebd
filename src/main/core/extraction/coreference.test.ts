import { describe, expect, it } from 'vitest'
import { isInnerName, isShortFormOf } from './coreference/persons.ts'
import { extract } from './extract.ts'
import { inNormalCase } from './normal-case.ts'

/** The entities of a text: name, aliases, and how many mentions stand for each. */
function entities(text: string): readonly string[] {
  const findings = extract({ draft: { text, warnings: [] }, lexicon: [] })
  return findings.entities.map(({ name, aliases }, i) => `${name}${aliases.length > 0 ? ` [${aliases.join(', ')}]` : ''} ${findings.mentions.filter((mention) => mention.entity === i).length}`)
}

describe('isShortFormOf', () => {
  it.each([
    ['abdollahian', 'hossein amir abdollahian', true],
    ['amir abdollahian', 'hossein amir abdollahian', true],
    ['abadi', 'haider al-abadi', true],
    ['al-abadi', 'haider al-abadi', true],
    ['h. abdollahian', 'hossein amir abdollahian', true],
    ['walter pine', 'walter k. pine', true],
    ['hossein', 'hossein amir abdollahian', true],
    ['amir', 'hossein amir abdollahian', false],
    ['al', 'khalil al rahma', false],
    ['reza abdollahian', 'hossein amir abdollahian', false]
  ])('%s of %s: %s', (short, full, wanted) => {
    expect(isShortFormOf(short.split(' '), full.split(' '))).toBe(wanted)
  })
})

describe('isInnerName', () => {
  it.each([
    ['tola', 'andrés tola miranda', true],
    ['nilo', 'joão inácio nilo da costa', true],
    ['da', 'joão inácio nilo da costa', false],
    ['nasir', 'karim bin nasir al-madi', false],
    ['andrés', 'andrés tola miranda', false]
  ])('%s of %s: %s', (short, full, wanted) => {
    expect(isInnerName(short.split(' '), full.split(' '))).toBe(wanted)
  })
})

describe('inNormalCase', () => {
  it('lowers names in capitals and leaves abbreviations', () => {
    expect([inNormalCase('TEHRAN'), inNormalCase('Emma LINDQVIST'), inNormalCase('SANA’A'), inNormalCase('UAE')]).toEqual(['Tehran', 'Emma Lindqvist', 'Sana’a', 'UAE'])
  })
})

describe('who is who in an article', () => {
  it('gives a short name to the one mentioned last where two have it', () => {
    expect(entities('Anna Lindholm met Erik Lindholm. Lindholm smiled. Anna Lindholm left. Lindholm waved.')).toEqual(['Anna Lindholm [Lindholm] 3', 'Erik Lindholm [Lindholm] 2'])
  })

  it('finds the full name also where it comes after the short one', () => {
    expect(entities('Mr. Okafor-Bright resigned.\n\nChidi Okafor-Bright had been ill.')).toEqual(['Chidi Okafor-Bright [Okafor-Bright] 2'])
  })

  it('takes the first of two surnames for the one who has both, where only one has it', () => {
    expect(entities('President Andrés Tola Miranda arrived. Tola said he would stay.')).toEqual(['Andrés Tola Miranda [Tola] 3'])
    expect(entities('Andrés Tola Miranda met Ana Tola Ruiz. Tola said he would stay.')).toContain('Tola 1')
  })

  it('keeps a country’s Red Cross apart from the worldwide one', () => {
    expect(entities('The Malagasy Red Cross sent tents. The Red Cross of another city sent none.')).toContain('Malagasy Red Cross [Red Cross] 2')
  })

  it('joins all names of a country, and its people’s', () => {
    expect(entities('The Islamic Republic of Iran and Iranian firms: Iran agreed.')).toEqual(['Iran [Islamic Republic of Iran] 3'])
  })

  it('joins an abbreviation with the name before its bracket, and the ministry with the one of its country', () => {
    expect(entities('The Orun Relief Council (ORC) left. The ORC said so. The Polish Defense Ministry agreed. The Defense Ministry paid.')).toEqual(['Orun Relief Council [ORC] 3', 'Polish Defense Ministry [Defense Ministry] 2', 'Poland 1'])
  })

  it('joins an abbreviation with the name in its bracket, and one that commas or quotes introduce', () => {
    expect(entities('The ORC (Orun Relief Council) left. The Orun Relief Council paid.')).toEqual(['Orun Relief Council [ORC] 3'])
    expect(entities('The Orun Relief Council, or ORC, left. The ORC paid.')).toEqual(['Orun Relief Council [ORC] 3'])
    expect(entities('The Free Orun Front (the “FOF”) left. The FOF paid.')).toEqual(['Free Orun Front [FOF] 3'])
  })

  it('lets “the Polish ministry” stand for the one of Poland', () => {
    expect(entities('The Polish Foreign Ministry wrote. The Belgian Foreign Ministry was silent. The Polish ministry waited.').filter((entity) => entity.includes('Ministry'))).toEqual(['Polish Foreign Ministry [Polish ministry] 2', 'Belgian Foreign Ministry 1'])
  })

  it('keeps the ministries of two countries apart', () => {
    expect(entities('The Polish Foreign Ministry wrote to the Belgian Foreign Ministry.').filter((entity) => entity.includes('Ministry'))).toEqual(['Polish Foreign Ministry 1', 'Belgian Foreign Ministry 1'])
  })

  it('lets “the minister” and the like stand for the one who was named last with such a post', () => {
    expect(entities('The Iranian ambassador to Iraq, Reza Tavakol, left. The ambassador smiled. The envoy waved.')).toContain('Reza Tavakol 4')
    expect(entities('Polish Foreign Minister Jan Krol came. Belgian Defence Minister Ana Holt left. The minister waved. The Polish minister stayed.').filter((one) => /Jan|Ana/.test(one))).toEqual(['Jan Krol 3', 'Ana Holt 3'])
  })

  it('leaves “the minister” open where one sentence names two, and where the post is another', () => {
    expect(entities('Polish Foreign Minister Jan Krol met Belgian Defence Minister Ana Holt. The minister waved.').filter((one) => /Jan|Ana/.test(one))).toEqual(['Jan Krol 2', 'Ana Holt 2'])
    expect(entities('Vice President Lee Song spoke. The president slept.')).toEqual(['Lee Song 2'])
  })

  it('lets “the ministry” stand for the one named last, and for none where a sentence names two', () => {
    expect(entities('The Polish Defense Ministry paid. The ministry said so.')[0]).toBe('Polish Defense Ministry 2')
    expect(entities('The Polish Defense Ministry wrote to the Belgian Interior Ministry. The ministry answered.').filter((one) => one.includes('inistry'))).toEqual(['Polish Defense Ministry 1', 'Belgian Interior Ministry 1'])
  })
})
