import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { type Annotated, SHARED } from '../bench/corpora.ts'
import { loadGazetteer } from '../src/main/core/extraction/resources.ts'
import { phraseKey } from '../src/main/core/extraction/gazetteer.ts'
import { MODEL_TYPES, type ModelType } from '../src/main/core/extraction/model/labels.ts'
import type { GoldSpan, GoldText, OpenSpan } from '../src/main/core/extraction/model/gold.ts'

const RE3D_TYPES: Readonly<Record<string, ModelType>> = { Person: 'person', Organisation: 'organization', Location: 'place', Nationality: 'nationality', Temporal: 'date', Money: 'money' }
const NAMED = /\p{Lu}|\d/u
const LEADING = /^(?:(?:the|a|an|this|that|these|those|its|their|our|his|her|my|your|some|all|both|other|another|any|over|about|around|nearly|almost|more than|up to|at least)\s+)+/i
const POST_WORDS = /^(?:(?:(?:President|Vice|Prime|Foreign|Defen[cs]e|Interior|Home|Deputy|Assistant|Special|Minister|Secretary(?:-General)?|Chancellor|Ambassador|Envoy|Representative|Senator|Governor|King|Queen|Prince|Sheikh|Sir|Lord|Lady|Dame|Professor|Director|Chairman|General|Colonel|Major|Captain|Sergeant|Admiral|Commander|Lieutenant|Chief|Marshal|Spokes\w+|Mr|Mrs|Ms|Dr|Gen|Col|Lt|Maj|Sgt|Capt|Sen|Rep|Gov|Prof|High|UN|U\.N\.|US|U\.S\.|EU|\p{Lu}\p{Ll}+(?:an|ian|ish|ese|i|ch))\.?|of|State|to|the|and|for|[\p{Ll}-]+)[\s,]+)+/u
const JOINT = /^(?:of|the|and|for|de|al|bin|ibn|abu|el|van|von|der|in|to|on|at)$/

/** The proper name in an annotation of re3d, which counts nominals and titles in. */
function properName(text: string, begin: number, end: number, type: ModelType): { start: number; end: number } | undefined {
  let start = begin + (LEADING.exec(text.slice(begin, end))?.[0].length ?? 0)
  if (type === 'date' || type === 'money') return start < end ? { start, end } : undefined
  if (type === 'person') {
    const title = POST_WORDS.exec(text.slice(start, end))?.[0].length ?? 0
    if (title > 0 && start + title < end) start += title
    else if (POST_WORDS.test(`${text.slice(start, end)} `)) return undefined
  }
  const words = text.slice(start, end).split(/\s+/)
  const isName = words.length > 0 && words.every((word, i) => NAMED.test(word) || (i > 0 && JOINT.test(word))) && /^\P{L}*\p{Lu}/u.test(words[0] ?? '')
  if (!isName || /^(?:I|We|He|She|It|They|You|My|Our|His|Her)$/.test(words.join(' '))) return undefined
  return { start, end: text.slice(start, end).search(/['’]s$/) > 0 ? end - 2 : end }
}

/** How countries that act are annotated: as places (our convention) or as organizations (re3d's own). */
export type CountrySense = 'place' | 'as-annotated'

/** An article of re3d in our conventions: names without titles, nominals left open. */
export function goldOfRe3d(article: Annotated, sense: CountrySense): GoldText {
  const gazetteer = loadGazetteer()
  const spans: GoldSpan[] = []
  const open: OpenSpan[] = []
  for (const { begin, end, type: named } of article.entities) {
    const type = RE3D_TYPES[named]
    if (!type) continue
    const name = properName(article.text, begin, end, type)
    if (!name) {
      open.push({ start: begin, end, types: type === 'person' ? ['role', 'nationality', 'organization', 'place'] : ['nationality', 'place', 'organization', 'role'] })
      continue
    }
    const kind = gazetteer.entry(phraseKey(article.text.slice(name.start, name.end)))?.kind
    const isCountry = type === 'organization' && kind === 'country'
    if (name.start > begin) open.push({ start: begin, end: name.start, types: ['role', 'nationality', 'organization', 'place'] })
    spans.push({ ...name, type: isCountry && sense === 'place' ? 'place' : type })
  }
  return { id: article.id, text: article.text, spans, open, unknown: ['role', 'nationality', 'agreement'], skipped: (article.ignore ?? []).map((span) => ({ start: span.begin, end: span.end })) }
}

/** The lines of the unlabelled news. */
export function readNews(): readonly string[] {
  return gunzipSync(readFileSync(join(SHARED, 'corpora', 'news-unlabelled.txt.gz'))).toString('utf8').split('\n')
}

/** The sentences of the unlabelled news that were annotated by hand, in our own conventions. */
export function readAnnotatedNews(): readonly (GoldText & { readonly line: number })[] {
  const file = join(import.meta.dirname, 'annotations', 'news.jsonl')
  if (!existsSync(file)) return []
  const news = readNews()
  const rows = readFileSync(file, 'utf8').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as { line: number; spans: readonly (readonly [number, number, string])[] })
  return rows.map(({ line, spans }) => ({
    id: `news:${line}`,
    line,
    text: news[line - 1] ?? '',
    spans: spans.flatMap(([start, end, type]) => MODEL_TYPES.filter((known) => known === type).map((known) => ({ start, end, type: known }))),
    open: [],
    unknown: [],
    skipped: []
  }))
}
