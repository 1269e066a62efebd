/** Letters that Unicode does not take apart into a base letter and an accent. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = { ı: 'i', ø: 'o', ł: 'l', đ: 'd', ð: 'd', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ə: 'a' }

/** Lower case without accents, also on letters that have none of their own in Unicode. */
export function plainLetters(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[ıøłđðßæœþə]/g, (letter) => PLAIN_LETTERS[letter] ?? letter)
}

/** Given names whose spellings differ by more than the rules below even out; each pattern is one name. */
const NAMES: readonly (readonly [pattern: RegExp, key: string])[] = [
  [/^m[ou]h?[ao]?m+[aeo]d$/, 'muhamad'], [/^m[ou]hd$/, 'muhamad'], [/^ahm[ae]d$/, 'ahmad'], [/^[ei]brah[ie]+m$|^[ei]brah?im$/, 'ibrahim'], [/^h[ou]s+[aei]+[yi]?n$/, 'husain'],
  [/^m[ae]hd[iy]$/, 'mahdi'], [/^da+w?v?[ou]+d$/, 'daud'], [/^[gj]amal$/, 'jamal'], [/^na[gj]ee?i?b$/, 'najib'], [/^(?:u|o)s[ao]ma$/, 'usama'], [/^(?:u|o)th?sman$/, 'usman'],
  [/^ri[zd]a$|^reza$/, 'riza'], [/^yo?u?o?s+[ei]f$/, 'yusuf'], [/^j?y?[ou]l[iy]+a$/, 'yulia'], [/^[ij]?y?ou?r[iy]+j?$|^y?j?ur[iy]+j?$/, 'yuri'], [/^alek?x?s?and[ea]?r$/, 'aleksandr']
]

/** The sounds that romanisations of Arabic, Persian and Russian write differently, in the order in which they are evened out. */
const SOUNDS: readonly (readonly [pattern: RegExp, key: string])[] = [
  // Consonants: Gorbatchev, Setchin; Djibril; Khaled; Ghani; Gadhafi; Tzar; Ramsan.
  [/tsch|tch/g, 'ch'], [/d[jz]h?(?=[aeiou])|zh(?=ad)/g, 'j'], [/kh/g, 'h'], [/gh/g, 'g'], [/ph/g, 'f'], [/dh/g, 'd'], [/th/g, 't'], [/ck|q/g, 'k'], [/c(?=[eiy])/g, 's'], [/c(?!h)/g, 'k'],
  [/x/g, 'ks'], [/tz/g, 'ts'], [/z/g, 's'],
  // w between vowels is no sound of its own (Dawood, Daoud), after a it is u (Mawlawi), and so is v (Lavrov, Lawrow); elsewhere v, as f is in Romanoff.
  [/aw(?=[ou])/g, 'a'], [/a[vw](?=[^aeiouy]|$)/g, 'au'], [/w/g, 'v'], [/(?<=[eo])ff$|(?<=.o)f$/g, 'v'],
  // Russian soft vowels: Yeltsin, Medviedev, Solovyov.
  [/^ye/g, 'e'], [/(?<=[^aeiouy])[iy]e(?=.)/g, 'e'], [/y[oe](?=v$)/g, 'o'],
  // Long and short vowels: Haniyeh, Haniya; Raisi, Raeesi; -iy, -yy, -ii; Husayn, Hussein; Suleiman, Soleyman; Müller.
  [/i?y+(?=[ae]h?$)/g, 'i'], [/ae{2,}|a[ei]i/g, 'ai'], [/e{2,}|ii+|i?y+[ij]?(?![aeou])|ij(?![aeou])/g, 'i'], [/(?<=[ae])[iyj](?![aeiou])/g, 'i'], [/ei/g, 'ai'], [/oe|ue|ou|oo|o/g, 'u'],
  [/ae/g, 'a'], [/y(?=a)/g, 'i'],
  // -ollah, -ullah, -allah; a last e that only French writes (Poutine); a silent last h (Fatimah).
  [/(?<=.)[aiu]l+ah?$/g, 'alah'], [/(?<=[aiu]n)e$/g, ''], [/[ae]h?$/g, 'a']
]

/** "al-", "el-", "ul-", "ad-" and their like say nothing of who is meant. */
const ARTICLES = /(?<![\p{L}])(?:[aeu]l|[ae]d|[aeu]d|[ae]r|[ae]sh|[ae]n|[ae]t|[ae]z|[ae]s|es)[-\u2010\u2011](?=\p{L})|(?<![\p{L}])(?:al|el|ul)\s+(?=\p{L})/gu
/** "Abd al-Rahman", "Abdul Rahman", "Abdurrahman", "Abdel-Rahman". */
const SERVANTS = /abd(?:[aeou](?:l|(?<=[aeou])r(?=-?\s?r)|s(?=-?\s?s)))?[-\s]*(?:[aeu][lrsdn][-\s]+)?(?=\p{L}{2})/gu
/** "Salah ad-Din", "Salahuddin", "Salaheddine". */
const FAITHS = /[-\s]*[aeiu]?d{1,2}[-\s]*dine?(?!\p{L})|[-\s]+u?d[-\s]+dine?(?!\p{L})/gu

function wordKey(word: string): string {
  for (const [pattern, key] of NAMES) if (pattern.test(word)) return key
  let key = word
  for (const [pattern, to] of SOUNDS) key = key.replace(pattern, to)
  return key.replace(/([a-z])\1+/g, '$1')
}

/** The words of a person's name as they are heard, articles left out, "Abd" and "-din" apart; with the name heard anew where it has a q. */
export function variantWords(name: string): readonly (readonly string[])[] {
  const plain = plainLetters(name).replace(/['’ʼ‘`ʿʾ]/g, '').replace(SERVANTS, 'abd ').replace(FAITHS, 'din').replace(ARTICLES, '')
  const words = plain.split(/[\p{Z}\p{C}\p{P}\p{S}]+/u).filter((word) => word !== '')
  return plain.includes('q') ? [words.map(wordKey), words.map((word) => wordKey(word.replace(/q/g, 'gh')))] : [words.map(wordKey)]
}

/** The keys of some words of a name: e is written for i (Khaled, Khalid) and for a (Omer, Omar). */
export function keysOfWords(words: readonly string[]): readonly string[] {
  const joined = words.join('')
  const keys = joined.includes('e') ? [joined.replace(/e/g, 'i'), joined.replace(/e/g, 'a')] : [joined]
  return keys.map((key) => key.replace(/([a-z])\1+/g, '$1')).filter((key) => key !== '')
}

/**
 * The forms under which romanised spellings of one person's name meet: Sergei and Sergey, Hussein and Hossein, Gorbachev and
 * Gorbatchev, Abdul Rahman and Abd al-Rahman. A name with e has two; one with q, too, since Arabic's is heard as k, Persian's
 * as gh. Different names may meet, so that these alone link nobody.
 */
export function variantKeys(name: string): readonly string[] {
  return [...new Set(variantWords(name).flatMap(keysOfWords))]
}
