import type { FoundSpan } from '../../../../shared/model/findings.ts'
import type { Chunk, NounChunk } from './chunks.ts'
import type { Clause, Parsed } from './clause.ts'
import { singularOf } from './lemmas.ts'
import type { Scene } from './scene.ts'
import type { Match } from './triggers.ts'
import { AGENT_NOUNS } from './words/nouns.ts'

const ABOUT = /^(?:on|over|about|regarding|concerning|of)$/
const LONGEST = 40
/** Objects of "exchange" that are no topic. */
const VIEWS = /^(?:view|opinion|idea|question|matter)$/

/** What stands in a topic: nouns and what hangs on them; a town or a day ends it. */
function goesOn(scene: Scene, chunks: readonly Chunk[], i: number): boolean {
  const [chunk, next] = [chunks[i], chunks[i + 1]]
  if (chunk?.kind === 'noun') return true
  if (next?.kind !== 'noun') return false
  if (chunk?.kind === 'coordinator') return true
  const ahead = chunks.slice(i + 2, i + 8)
  if (chunk?.kind === 'comma') return ahead.some((one) => one.kind === 'coordinator') && !ahead.some((one) => one.kind === 'verb')
  return chunk?.kind === 'preposition' && staysOn(scene, scene.tokens[chunk.first]?.folded ?? '', next)
}

/** Whether a preposition goes on with the topic rather than with whom, when and where it was talked about. */
function staysOn(scene: Scene, word: string, next: NounChunk): boolean {
  if (/^(?:according|during|after|before|at|as|following|by)$/.test(word)) return false
  const mention = scene.mentionAt[next.head]
  return word !== 'with' || (mention === undefined && !AGENT_NOUNS.has(singularOf(scene.tokens[next.head]?.folded ?? '')))
}

/** Whether "and" parts two topics: what follows opens with an article, and is not behind "between" or "in". */
function partsTopics(scene: Scene, chunks: readonly Chunk[], i: number): boolean {
  const next = chunks[i + 1]
  if (next?.kind !== 'noun') return false
  const preposition = chunks.slice(Math.max(0, i - 4), i).findLast((one) => one.kind === 'preposition')
  const word = preposition ? (scene.tokens[preposition.first]?.folded ?? '') : ''
  if (/^(?:between|among|in|against)$/.test(word)) return false
  return word !== 'of' || /^(?:the|a|an|their|its)$/.test(scene.tokens[next.first]?.folded ?? '')
}

/** The spans of the topics that begin at a noun phrase: "fishing rights", "the drought in the Sahel". */
function topicsFrom(scene: Scene, parsed: Parsed, first: NounChunk): readonly FoundSpan[] {
  const { chunks } = parsed
  const spans: FoundSpan[] = []
  const from = chunks.indexOf(first)
  let [start, end] = [first.first, first.end]
  const close = (): void => {
    spans.push({ start: scene.tokens[start]?.start ?? 0, end: scene.tokens[end - 1]?.end ?? 0 })
  }
  for (let i = from + 1; i < Math.min(chunks.length, from + LONGEST) && goesOn(scene, chunks, i); i++) {
    const chunk = chunks[i]
    if (!chunk) break
    if ((chunk.kind === 'coordinator' || chunk.kind === 'comma') && partsTopics(scene, chunks, i)) {
      close()
      const next = chunks[chunks[i + 1]?.kind === 'coordinator' ? i + 2 : i + 1]
      start = next?.first ?? end
    }
    if (chunk.kind === 'noun') end = chunk.end
  }
  close()
  return spans
}

/** What was talked about: the objects of "discuss", what stands behind "on" and "about", the infinitive "to discuss". */
export function topicsOf(scene: Scene, parsed: Parsed, clause: Clause, noun: NounChunk | null, { kind, head }: Match): readonly FoundSpan[] {
  const [object] = clause.objects
  const isThing = (one: NounChunk | undefined): one is NounChunk => one !== undefined && scene.mentionAt[one.head]?.type !== 'person' && scene.mentionAt[one.head]?.type !== 'date'
  if (!noun && kind.name === 'discuss' && isThing(object) && (object !== head || !VIEWS.test(singularOf(scene.tokens[object.head]?.folded ?? '')))) return topicsFrom(scene, parsed, object)
  const attached = noun ? [...(parsed.onNoun.get(noun) ?? []), ...clause.attached] : clause.attached
  const about = attached.find((one) => ABOUT.test(one.preposition) && one.preposition !== 'of' && !one.isBeforeVerb && isThing(one.nouns[0]))
  if (about?.nouns[0]) return topicsFrom(scene, parsed, about.nouns[0])
  const purpose = parsed.clauses.find((one) => one.kind === 'infinitive' && one.parent === clause && /^(?:discuss|review|explore|tackle|address)$/.test(one.verb?.lemma ?? ''))
  return isThing(purpose?.objects[0]) ? topicsFrom(scene, parsed, purpose.objects[0]) : []
}
