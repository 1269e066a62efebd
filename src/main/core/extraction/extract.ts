import type { Findings, FoundMention, FoundPost } from '../../../shared/model/findings.ts'
import type { ExtractionInput } from '../ports.ts'
import { markActingCountries } from './acting-countries.ts'
import { type ConfidenceMaps, measureConfidence } from './confidence.ts'
import { findChains } from './coreference.ts'
import { nameCounterparts } from './counterparts.ts'
import { findDates } from './dates.ts'
import type { ArticleDocument, Candidate } from './document.ts'
import { findEvents } from './events.ts'
import type { Places } from './events/scene.ts'
import { openSyntax } from './events/syntax.ts'
import { findFacts, findPublishedOn } from './facts.ts'
import type { Gazetteer } from './gazetteer.ts'
import { detectLanguage } from './language.ts'
import { findLayout } from './layout.ts'
import { weighByModel } from './model/propose.ts'
import type { TrainedTagger } from './model/weights.ts'
import { countryOfPost, placesByEnd } from './posts/country.ts'
import { findPosts } from './posts.ts'
import { findReferences } from './references/find-references.ts'
import type { GenderOfName } from './references/genders.ts'
import { loadConfidence, loadGazetteer, loadNameGenders, loadTagger } from './resources.ts'
import { isSeatOfGovernment } from './references/stand-ins.ts'
import { splitSentences } from './sentences.ts'
import { settleSharedNames } from './shared-names.ts'
import { createContext } from './tagger/context.ts'
import { decide } from './tagger/decide.ts'
import { findNoNames, withoutNoNames } from './tagger/no-names.ts'
import { proposeDates, proposeMoney } from './tagger/numbers.ts'
import { applyLexicon, proposeByRules } from './tagger.ts'
import { tokenize } from './tokens.ts'

/** The document before anything was tagged: parts, tokens, sentences, language and day of publication. */
export function openDocument(input: ExtractionInput): ArticleDocument {
  const { text } = input.draft
  const layout = findLayout(text)
  const split = splitSentences(tokenize(text), layout.paragraphs, layout.dateline?.end ?? -1)
  const publishedOn = input.draft.publishedOn ?? findPublishedOn(text, layout)
  return { text, publishedOn, language: detectLanguage(text), layout, ...split, candidates: [], mentions: [], posts: [], chains: [], references: [], standIns: [], events: [] }
}

/** A mention and everything nested in it, in the order of reading. */
function flatten(mention: Candidate): readonly Candidate[] {
  return [mention, ...mention.parts.flatMap(flatten)]
}

/**
 * Finds the mentions: every source proposes, then one decision, once more with what the whole article shows. The trained
 * tagger, where there is one, sees what the rules would decide, and weighs all proposals anew.
 */
export function tag(document: ArticleDocument, lexicon: ExtractionInput['lexicon'], gazetteer: Gazetteer, trained?: TrainedTagger): ArticleDocument {
  const { text, tokens, sentences } = document
  let candidates: readonly Candidate[] = []
  if (document.language === 'en') {
    const context = createContext(tokens, sentences, gazetteer)
    const isNone = findNoNames(context)
    const fixed = [...withoutNoNames(isNone, proposeByRules(context, [])), ...proposeDates(tokens, findDates(text, document.publishedOn)), ...proposeMoney(tokens, text)]
    const first = decide(applyLexicon(tokens, fixed, lexicon), tokens.length)
    candidates = first.length > 0 ? [...fixed, ...withoutNoNames(isNone, proposeByRules(context, first))] : fixed
    if (trained) candidates = withoutNoNames(isNone, weighByModel(context, candidates, decide(candidates, tokens.length), trained))
  }
  candidates = applyLexicon(tokens, candidates, lexicon)
  const mentions = decide(candidates, tokens.length)
    .flatMap(flatten)
    .sort((a, b) => a.first - b.first || b.end - a.end)
  return { ...document, candidates, mentions }
}

function toFindings(document: ArticleDocument, title: string | undefined, gazetteer: Gazetteer): Findings {
  const entityOf = new Map(document.chains.flatMap((chain, entity) => chain.mentions.map((mention) => [mention, entity] as const)))
  const mentions = document.mentions.map((mention, i): FoundMention => {
    const [start, end] = [document.tokens[mention.first]?.start ?? 0, document.tokens[mention.end - 1]?.end ?? 0]
    return { start, end, type: mention.type, entity: entityOf.get(i) ?? null, date: mention.date, confidence: Math.round(mention.confidence * 100) / 100, why: mention.why }
  })
  const posts = document.posts.flatMap((post): readonly FoundPost[] => {
    const [mention, holder] = [mentions[post.mention], entityOf.get(post.holder)]
    // "her Greek counterpart" names no post where it is not clear whose counterpart it is.
    if (!mention || holder === undefined || post.words.endsWith('counterpart')) return []
    const { title, country, organization, heldFrom, heldTo, confidence, why } = post
    return [{ holder, title, country, organization, heldFrom, heldTo, mention: post.mention, confidence, why }]
  })
  return {
    facts: findFacts(document, title, gazetteer),
    mentions,
    entities: document.chains.map(({ type, name, aliases, country, sector, confidence, why }) => ({ type, name, aliases, country, sector, confidence: Math.round(confidence * 100) / 100, why })),
    posts,
    references: document.references.map(({ first, end, chains, confidence, why }) => ({ start: document.tokens[first]?.start ?? 0, end: document.tokens[end - 1]?.end ?? 0, entities: chains, confidence, why })),
    events: document.events
  }
}

/** What the events stage asks about places. */
function placesOf(gazetteer: Gazetteer): Places {
  return { countryName: (code) => gazetteer.countryName(code), isCapital: (name) => gazetteer.entry(name.toLowerCase())?.kind === 'capital' || isSeatOfGovernment(name.toLowerCase()) }
}

/** The stages up to who is who: no events yet, and countries that act still as places. */
function readNames(gazetteer: Gazetteer, input: ExtractionInput, trained?: TrainedTagger, genderOfName: GenderOfName = () => undefined): ArticleDocument {
  const tagged = nameCounterparts(findPosts(settleSharedNames(tag(openDocument(input), input.lexicon, gazetteer, trained), gazetteer)))
  const ownerAt = placesByEnd(tagged.mentions)
  return findReferences(findChains(tagged, gazetteer, (role) => countryOfPost(tagged, role, ownerAt)), genderOfName, gazetteer)
}

/** All stages, with confidences as the sources gave them: what the measured ones are made from. */
export function readArticle(gazetteer: Gazetteer, input: ExtractionInput, trained?: TrainedTagger, genderOfName?: GenderOfName): ArticleDocument {
  const named = readNames(gazetteer, input, trained, genderOfName)
  const syntax = openSyntax(named)
  return markActingCountries(findEvents(named, syntax, placesOf(gazetteer), input.triggers), syntax, gazetteer)
}

/** Reads one article with the given gazetteer, tagger, genders of names and measured confidences: text in, findings out, nothing else touched. */
export function extractWith(gazetteer: Gazetteer, input: ExtractionInput, trained?: TrainedTagger, genderOfName?: GenderOfName, measured: ConfidenceMaps = {}): Findings {
  return toFindings(measureConfidence(readArticle(gazetteer, input, trained, genderOfName), measured), input.draft.title, gazetteer)
}

/** Reads one article with the gazetteer and the trained tagger that come with Dateline, and the analyst's layer on top. */
export function extract(input: ExtractionInput): Findings {
  const shipped = loadTagger()
  const trained = input.layer ? { ...shipped, layers: [...shipped.layers, input.layer] } : shipped
  return extractWith(loadGazetteer(), input, trained, loadNameGenders(), loadConfidence())
}

/** Reads everything but events, as `extract` does: mentions, entities, posts and who is who. What events cost is measured against it. */
export function extractNames(input: ExtractionInput): Findings {
  const gazetteer = loadGazetteer()
  const named = readNames(gazetteer, input, loadTagger(), loadNameGenders())
  return toFindings(measureConfidence(markActingCountries(named, openSyntax(named), gazetteer), loadConfidence()), input.draft.title, gazetteer)
}
