import { textOf } from '../span-words.ts'
import type { Draft } from './draft.ts'
import type { Scene } from './scene.ts'

interface Explained {
  readonly confidence: number
  readonly why: string
}

/** How sure an event is, and why, in words: “met” with its subject before it and “with …” after it. */
export function explain({ document }: Scene, draft: Draft): Explained {
  const { match, noun, taught } = draft
  const trigger = textOf(document, match)
  const head = match.head && match.head.end > match.end ? ` with “${textOf(document, match.head)}”` : ''
  const parts = [`${noun ? 'Noun' : 'Verb'} “${trigger}”${head}`]
  if (taught) parts.push('you taught what it means')
  parts.push(draft.actors.length > 0 ? `${draft.actors.length === 1 ? 'one' : draft.actors.length} named as acting` : 'nobody is named as acting')
  if (draft.recipients.length > 0) parts.push(`${draft.recipients.length === 1 ? 'one' : draft.recipients.length} on the other side`)
  return { confidence: confidenceOf(draft), why: parts.join('; ') }
}

/** How often an event was wholly right (kind's type, sides, flags) by who takes part in it, over the sets of bench/events. */
const SHARES = { statement: 0.9, both: 0.9, actor: 0.78, recipient: 0.5, nobody: 0.55 } as const
const NOUN_SHARES = { statement: 0.6, both: 0.7, actor: 0.65, recipient: 0.4, nobody: 0.5 } as const

function confidenceOf({ match, noun, actors, recipients, flags, taught }: Draft): number {
  if (taught) return 0.95
  const part = match.kind.name === 'statement' && actors.length > 0 ? 'statement' : actors.length > 0 ? (recipients.length > 0 ? 'both' : 'actor') : recipients.length > 0 ? 'recipient' : 'nobody'
  const share = (noun ? NOUN_SHARES : SHARES)[part]
  return Math.round((flags.includes('hypothetical') || flags.includes('denied') ? share - 0.15 : share) * 100) / 100
}
