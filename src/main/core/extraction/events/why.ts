import type { Draft } from './draft.ts'
import type { Scene } from './scene.ts'

interface Explained {
  readonly confidence: number
  readonly why: string
}

/** How sure an event is, and why, in words: “met” with its subject before it and “with …” after it. */
export function explain({ document, tokens }: Scene, draft: Draft): Explained {
  const { match, noun, taught } = draft
  const trigger = document.text.slice(tokens[match.first]?.start ?? 0, tokens[match.end - 1]?.end ?? 0).replace(/\s+/g, ' ')
  const head = match.head && match.head.end > match.end ? ` with “${document.text.slice(tokens[match.head.first]?.start ?? 0, tokens[match.head.end - 1]?.end ?? 0).replace(/\s+/g, ' ')}”` : ''
  const parts = [`${noun ? 'Noun' : 'Verb'} “${trigger}”${head}`]
  if (taught) parts.push('you taught what it means')
  parts.push(draft.actors.length > 0 ? `${draft.actors.length === 1 ? 'one' : draft.actors.length} named as acting` : 'nobody named as acting')
  if (draft.recipients.length > 0) parts.push(`${draft.recipients.length === 1 ? 'one' : draft.recipients.length} on the other side`)
  return { confidence: confidenceOf(draft), why: parts.join('; ') }
}

function confidenceOf({ match, noun, actors, recipients, flags, taught }: Draft): number {
  if (taught) return 0.95
  let sure = 0.6
  if (actors.length > 0) sure += 0.15
  if (recipients.length > 0) sure += 0.05
  if (match.head) sure += 0.05
  if (noun) sure -= 0.1
  if (flags.includes('hypothetical')) sure -= 0.1
  return Math.round(sure * 100) / 100
}
