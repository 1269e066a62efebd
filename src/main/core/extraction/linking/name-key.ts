import { plainLetters } from './variant-keys.ts'

/**
 * The form under which two spellings of a name are the same name: no case, accents, hyphens, apostrophes, white space or
 * doubled letters, so that Amir Abdollahian, Amir-Abdollahian and Amirabdollahian meet.
 */
export function nameKey(name: string): string {
  return plainLetters(name)
    .replace(/^\s*the\s+(?=\S)/, '')
    .replace(/[\p{Z}\p{C}\p{P}\p{S}]+/gu, '')
    .replace(/(\p{L})\1+/gu, '$1')
}
