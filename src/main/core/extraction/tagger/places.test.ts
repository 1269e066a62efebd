import { describe, expect, it } from 'vitest'
import { extract } from '../extract.ts'

/** Places and nationalities of a text with their countries. */
const places = (text: string): readonly string[] => {
  const { mentions, entities } = extract({ draft: { text, warnings: [] }, lexicon: [] })
  return mentions.filter(({ type }) => type === 'place' || type === 'nationality').map(({ start, end, entity }) => `${text.slice(start, end)} ${entity === null ? '' : (entities[entity]?.country ?? '')}`)
}

describe('places', () => {
  it('keep the country that the gazetteer knows, whatever rule found them', () => {
    expect(places('Rain fell on the eastern city of Lahore and near Peshawar, Pakistan.')).toEqual(['Lahore PAK', 'Peshawar PAK', 'Pakistan PAK'])
  })

  it('take the country that stands behind an unknown one', () => {
    expect(places('A bridge fell in Zerubad, Iraq.')).toEqual(['Zerubad IRQ', 'Iraq IRQ'])
  })

  it('keep the article that is part of a name', () => {
    expect(places('Judges in The Hague met. A storm hit La Réunion.')).toEqual(['The Hague NLD', 'La Réunion REU'])
  })

  it('give demonyms to states, not to islands of theirs, and an accent makes another word', () => {
    expect(places('Norwegian, Dutch, American, French, Indian and Dominican ships met. Germán Ruiz saw a German ship.')).toEqual(['Norwegian NOR', 'Dutch NLD', 'American USA', 'French FRA', 'Indian IND', 'Dominican DOM', 'German DEU'])
  })
})
