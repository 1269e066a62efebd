import { kindNamed } from '../../../shared/model/kinds/catalogue.ts'
import type { Findings, FoundEvent, FoundReference, FoundSpan } from '../../../shared/model/findings.ts'
import { extract } from './extract.ts'

/** What is wrong with the span; undefined for one inside the text, around something, without white space at its ends. */
function faultOfSpan(text: string, { start, end }: FoundSpan): string | undefined {
  if (!(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && end > start && end <= text.length)) return `${start}-${end} is outside the text`
  const quote = text.slice(start, end)
  return quote === quote.trim() ? undefined : `${start}-${end} has white space at an end`
}

/** A reason quotes the text in one line. */
const inLine = (text: string, { start, end }: FoundSpan): string => text.slice(start, end).replace(/\s+/g, ' ')

function faultsOfEvents(text: string, entityCount: number, events: readonly FoundEvent[]): readonly string[] {
  const faults: string[] = []
  for (const event of events) {
    const people = [...event.actors, ...event.recipients]
    const spans = [event.trigger, ...people, ...event.topics, ...event.evidence, ...(event.content ? [event.content] : [])]
    for (const span of spans) {
      const fault = faultOfSpan(text, span)
      if (fault !== undefined) faults.push(`${event.kind}: ${fault}`)
    }
    for (const entity of [...people.map((one) => one.entity), event.place ?? 0, event.reportedBy ?? 0]) if (entity < 0 || entity >= Math.max(entityCount, 1)) faults.push(`${event.kind} has a part that is no entity`)
    if (new Set(people.map((one) => one.entity)).size !== people.length) faults.push(`${event.kind} has somebody twice`)
    if (!kindNamed(event.kind)) faults.push(`${event.kind} is no kind`)
    if (!(event.confidence > 0 && event.confidence <= 1) || event.why === '' || event.pattern === '') faults.push(`${event.kind} does not say why`)
    if (!event.why.includes(`“${inLine(text, event.trigger)}”`)) faults.push(`${event.kind} claims another trigger than “${inLine(text, event.trigger)}”: ${event.why}`)
  }
  return faults
}

function faultsOfReferences(text: string, entityCount: number, references: readonly FoundReference[]): readonly string[] {
  return references.flatMap((reference) => {
    const fault = faultOfSpan(text, reference)
    const isLost = reference.entities.length === 0 || reference.entities.some((entity) => entity < 0 || entity >= entityCount)
    return [...(fault === undefined ? [] : [`A reference: ${fault}`]), ...(isLost ? [`The reference at ${reference.start} stands for nobody`] : [])]
  })
}

/** What does not hold of findings: offsets inside the text, quotes without white space at their ends, references that lead somewhere. */
function faultsOf(text: string, { mentions, entities, posts, facts, events, references }: Findings): readonly string[] {
  const faults: string[] = []
  for (const mention of mentions) {
    const fault = faultOfSpan(text, mention)
    if (fault !== undefined) faults.push(`${mention.type} ${fault}`)
    if (mention.entity !== null && entities[mention.entity] === undefined) faults.push(`${mention.type} at ${mention.start} stands for no entity`)
  }
  for (const post of posts) if (entities[post.holder]?.type !== 'person' || !/^(?:role|organization)$/.test(mentions[post.mention]?.type ?? '')) faults.push(`the post ${post.title} is nobody's`)
  if (new Set(mentions.map(({ start, end, type }) => `${start},${end},${type}`)).size !== mentions.length) faults.push('a mention is there twice')
  if (facts.title === '') faults.push('no title')
  return [...faults, ...faultsOfEvents(text, entities.length, events), ...faultsOfReferences(text, entities.length, references)]
}

/** Reads a text with one name accepted and one rejected before, and says what does not hold of the findings. */
export function faultsOfReading(text: string): readonly string[] {
  const findings = extract({ draft: { text, warnings: [] }, lexicon: [{ name: 'Lena Ortiz', type: 'person', verdict: 'accepted' }, { name: 'UN', type: 'organization', verdict: 'rejected' }] })
  const rejected = findings.mentions.filter(({ start, end, type }) => type === 'organization' && text.slice(start, end) === 'UN').map(({ start }) => `UN at ${start} was rejected`)
  return [...faultsOf(text, findings), ...rejected]
}
