/** The commonest small words of languages that news is written in. */
const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in a is that for on with as was by at from he it his has have been were are will be an this who said not which their they after its but',
  fr: 'le la les de des du et en un une est que dans pour qui par sur au aux avec ce pas plus il elle son sa ses ont été selon cette',
  es: 'el la los las de del y en un una que se por con para es su al como más pero sus le ha lo este entre fue según',
  de: 'der die das und in den von zu mit ist des sich nicht dem ein eine auf für im als auch es an werden aus er hat dass sie nach bei',
  it: 'il la di che e un una in per è del della dei le con si da non al sono nel ha alla gli come più anche',
  pt: 'o a os as de do da e em um uma que para com não por se no na dos das ao como mais foi pelo pela são',
  nl: 'de het een van en in is dat op te met zijn voor niet aan er om ook als door bij naar heeft uit worden',
  tr: 've bir bu için ile de da olarak olan daha çok gibi kadar sonra ise en ancak dedi türkiye ama',
  id: 'yang dan di dengan untuk pada dari ini dalam itu tidak akan ke oleh juga telah adalah para sebagai',
  pl: 'w i z na do nie się jest że o po jak za od przez dla oraz ma są ale to który',
  ro: 'și de la în a cu pe care nu din să un o este pentru că au fost mai prin',
  sv: 'och att i en det som på är av för med till den har de inte om ett han var',
  sw: 'ya na wa kwa ni katika za la kuwa cha hii huo alisema baada pia'
}

const CODES = Object.keys(FUNCTION_WORDS)

/** For each small word the languages that have it, as indices. */
const LANGUAGES_OF = new Map<string, number[]>()
Object.values(FUNCTION_WORDS).forEach((words, language) => {
  for (const word of new Set(words.split(' '))) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), language])
})

/** Letters of other scripts, with the language that news in them most likely is. */
const SCRIPTS: readonly (readonly [pattern: RegExp, code: string])[] = [
  [/[\u067e\u0686\u0698\u06af\u06cc]/g, 'fa'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/[іїєґІЇЄҐ]/g, 'uk'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Greek}/gu, 'el'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Bengali}/gu, 'bn'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Georgian}/gu, 'ka'],
  [/\p{Script=Armenian}/gu, 'hy']
]

type Score = readonly [code: string, count: number]

const SAMPLE = 6000
const FEWEST_WORDS = 25
/** Small words that another language must be ahead of English by: several are written alike in both ("in", "is", "was"). */
const CLEARLY = 3

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

function byScript(sample: string): string | undefined {
  // Most texts: plain letters and the signs of print.
  if (/^[\0-\x7f–—‘’“”…]*$/.test(sample)) return undefined
  const letters = count(sample, /\p{L}/gu)
  if (letters === 0 || count(sample, /\p{Script=Latin}/gu) * 2 > letters) return undefined
  // The first two of a script are told apart by letters that only one of the languages has.
  const hits = SCRIPTS.map(([pattern, code]) => [code, count(sample, pattern)] as const)
  const marked = hits.find(([code, hit]) => (code === 'fa' || code === 'uk' || code === 'ja') && hit > letters * 0.02)
  return marked?.[0] ?? hits.reduce<Score>((best, hit) => (hit[1] > best[1] ? hit : best), ['und', 0])[0]
}

/** Whether a text has hardly any letter that English lacks. */
function isPlain(sample: string): boolean {
  const letters = count(sample, /\p{L}/gu)
  return count(sample, /[a-z]/gi) >= letters * 0.99
}

/** The language of a text, as a BCP 47 primary subtag: by script, then by the share of small words. Short Latin texts count as English. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE)
  const script = byScript(sample)
  if (script !== undefined) return script
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? []
  if (words.length === 0) return 'und'
  const hits = CODES.map(() => 0)
  for (const word of words) for (const language of LANGUAGES_OF.get(word) ?? []) hits[language] = (hits[language] ?? 0) + 1
  const scores = CODES.map((code, i) => [code, hits[i] ?? 0] as const)
  const english = scores[0]?.[1] ?? 0
  const best = scores.reduce<Score>((top, score) => (score[1] > top[1] ? score : top), ['en', english])
  if (words.length < FEWEST_WORDS) return best[1] >= 3 && best[1] >= english * 2 + 2 ? best[0] : 'en'
  // Headlines and lists have few small words.
  if (best[1] < words.length * 0.08) return english > 0 || isPlain(sample) ? 'en' : 'und'
  return best[1] >= english * 1.3 + CLEARLY ? best[0] : 'en'
}
