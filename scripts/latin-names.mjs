// Names in Latin letters, as the lists that are compiled from packages hold them.

/** Latin letters, hyphens, apostrophes and single spaces, at least two letters, and a capital to begin with. */
export const isLatinName = (name) => /^\p{Lu}[\p{Script=Latin}\p{M}'’. -]*[\p{Script=Latin}\p{M}.]$/u.test(name)
/** A name without accents. */
export const plain = (name) => name.normalize('NFKD').replace(/[\u0300-\u036f]/g, '')

const CYRILLIC = Object.fromEntries('а a б b в v г g д d е e ё yo ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ъ _ ы y ь _ э e ю yu я ya і i ї yi є ye ґ g'.split(' ').reduce((pairs, item, i, all) => (i % 2 ? pairs : [...pairs, [item, all[i + 1].replace('_', '')]]), []))
/** A name in Cyrillic letters as news writes it. */
export const romanise = (name) => {
  const latin = [...name.toLowerCase()].map((letter) => CYRILLIC[letter] ?? letter).join('').replace(/iy$/, 'y')
  return latin.charAt(0).toUpperCase() + latin.slice(1)
}
