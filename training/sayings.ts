import { readFileSync } from 'node:fs'
import { readRe3d } from '../bench/corpora.ts'
import { readSentences } from '../bench/sentences.ts'
import { MODEL_TYPES, type ModelType } from '../src/main/core/extraction/model/labels.ts'
import { groupOfMention } from '../src/main/core/extraction/confidence.ts'
import { readArticle } from '../src/main/core/extraction/extract.ts'
import type { Candidate } from '../src/main/core/extraction/document.ts'
import type { GoldText } from '../src/main/core/extraction/model/gold.ts'
import type { TrainedTagger } from '../src/main/core/extraction/model/weights.ts'
import { findResource, loadGazetteer, loadNameGenders, loadTagger } from '../src/main/core/extraction/resources.ts'
import { goldOfRe3d, readAnnotatedNews } from './corpora.ts'
import { blockOf, factsOf, sharpened, textOf, trainGeneral } from './general-layer.ts'

/** A finding: how it was read, how sure the source was, and whether it is annotated with exactly this span and type. */
export interface Saying {
  readonly group: string
  readonly raw: number
  readonly isRight: boolean
}

/** Findings in texts of one kind that trained nothing of what read them: a part to fit with and one to measure on. */
export interface Kind {
  readonly name: string
  readonly fit: readonly Saying[]
  readonly measure: readonly Saying[]
}

/**
 * What is said of one text, without what the annotation leaves open: besides what it says so of, names inside longer ones
 * (of posts and bodies with a name in them the annotations have the longer one alone).
 */
function sayingsOf({ text, spans, open, skipped, unknown }: GoldText, countriesAct: boolean, trained: TrainedTagger): readonly Saying[] {
  const document = readArticle(loadGazetteer(), { draft: { text, warnings: [] }, lexicon: [] }, trained, loadNameGenders())
  const isNested = (one: Candidate): boolean => document.mentions.some((other) => other.first <= one.first && other.end >= one.end && other.end - other.first > one.end - one.first)
  return document.mentions.flatMap((mention): readonly Saying[] => {
    const [start, end] = [document.tokens[mention.first]?.start ?? 0, document.tokens[mention.end - 1]?.end ?? 0]
    const group = groupOfMention(mention, text.slice(start, end))
    const isOpen = unknown.some((type) => type === mention.type) || [...open, ...skipped].some((span) => span.start < end && span.end > start) || (mention.isActing === true && !countriesAct)
    const isInLonger = isNested(mention) && spans.some((span) => span.start <= start && span.end >= end && span.end - span.start > end - start)
    if (isOpen || isInLonger || group === undefined) return []
    return [{ group, raw: mention.confidence, isRight: spans.some((span) => span.start === start && span.end === end && span.type === mention.type) }]
  })
}

const NAMED: Readonly<Record<string, ModelType>> = { Person: 'person', Organisation: 'organization', Location: 'place', Nationality: 'nationality' }
const NOT_NAMED = MODEL_TYPES.filter((type) => !Object.values(NAMED).includes(type))

/** The sentences of a corpus that annotates names alone, and of these not all types as we do. */
function goldOfSentences(file: string, unknown: readonly ModelType[]): readonly GoldText[] {
  return readSentences(file).map(({ id, text, entities }) => ({
    id, text, open: [], skipped: [], unknown: [...NOT_NAMED, ...unknown],
    spans: entities.flatMap(({ begin, end, type: named }) => (NAMED[named] ? [{ start: begin, end, type: NAMED[named] }] : []))
  }))
}

/** Every second block of twenty sentences, of neighbours that are often of one text. */
const isOdd = (index: number): boolean => Math.floor(index / 20) % 2 === 1

/** News is read by a tagger that was trained without these parts of it, everything else by the one that ships. */
function news(sharpening: number): Kind {
  const texts = readAnnotatedNews()
  const trained = { layers: [sharpened(trainGeneral(texts.filter((_, index) => blockOf(index) > 1).map(textOf)), sharpening)], factsOf }
  const part = (block: number): readonly Saying[] => texts.filter((_, index) => blockOf(index) === block).flatMap((text) => sayingsOf(text, false, trained))
  return { name: 'news, held back', fit: part(0), measure: part(1) }
}

function re3d(source: string, fits: boolean): Kind {
  const said = readRe3d([source]).map((article) => sayingsOf(goldOfRe3d(article, 'as-annotated'), true, loadTagger()))
  const half = (isOne: (index: number) => boolean): readonly Saying[] => said.filter((_, index) => isOne(index)).flat()
  return { name: `re3d ${source}`, fit: half((index) => fits && index % 2 === 0), measure: half((index) => !fits || index % 2 === 1) }
}

function sentences(name: string, file: string, fits: boolean, unknown: readonly ModelType[] = []): Kind {
  const said = goldOfSentences(file, unknown).map((text) => sayingsOf(text, false, loadTagger()))
  return { name, fit: said.filter((_, index) => fits && !isOdd(index)).flat(), measure: said.filter((_, index) => !fits || isOdd(index)).flat() }
}

/** How firmly the shipped tagger speaks, by its card. */
function shippedSharpening(): number {
  const card = JSON.parse(readFileSync(findResource('tagger.card.json'), 'utf8')) as { readonly calibration: { readonly sharpening: number } }
  return card.calibration.sharpening
}

/** All kinds of text; those whose licence lets nothing be made from them, and two unseen sources, are measured only. */
export function kindsOfText(): readonly Kind[] {
  return [
    news(shippedSharpening()),
    re3d('state', true),
    re3d('dfat', false),
    re3d('eu', false),
    re3d('wikipedia', false),
    sentences('WikiGold', 'wikigold.sents.jsonl', true),
    // It counts places and peoples into the names of elections and parties, and most adjectives of nations not at all.
    sentences('CrossNER politics', 'crossner-pol-dev.sents.jsonl', true, ['place', 'nationality']),
    sentences('Universal NER', 'uner-dev.sents.jsonl', false)
  ]
}
