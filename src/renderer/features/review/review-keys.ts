import type { HotkeyConfig } from '@blueprintjs/core'
import { TYPE_INFOS } from '../../ui/type-info.ts'
import type { Nudge } from '../../ui/span-words.ts'
import type { Slot } from './events/slots.ts'

/** Everything that a key of the Review view does; buttons run the same commands. */
export type ReviewCommand =
  | 'next' | 'previous' | 'accept' | 'reject' | 'undecide'
  | 'edit' | 'alike' | 'merge' | 'tag' | 'rename' | 'remove' | 'escape'
  | 'read-text' | 'list' | 'next-article' | 'previous-article' | 'reviewed'
  | 'kind' | 'swap' | 'tab'
  | Nudge
  | `type:${string}`
  | `slot:${Slot}`

/** The headings of the overview of keys. */
export const KEY_GROUPS = { check: 'Check findings', change: 'Change the selected finding', event: 'Events', move: 'Articles and text' } as const
export type KeyGroup = keyof typeof KEY_GROUPS

interface Key<Group extends string> {
  readonly combo: string
  readonly label: string
  readonly group: Group
  readonly command: ReviewCommand
}

/** Every key but the digits. */
export const KEYS: readonly Key<KeyGroup>[] = [
  { combo: 'J', label: 'Next undecided finding', group: 'check', command: 'next' },
  { combo: 'K', label: 'Previous undecided finding', group: 'check', command: 'previous' },
  { combo: 'A', label: 'Accept, and go to the next', group: 'check', command: 'accept' },
  { combo: 'X', label: 'Reject, and go to the next', group: 'check', command: 'reject' },
  { combo: 'U', label: 'Set back to undecided', group: 'check', command: 'undecide' },
  { combo: 'escape', label: 'Let go of the selection', group: 'check', command: 'escape' },
  { combo: ']', label: 'Move the end right by a word', group: 'change', command: 'end-right' },
  { combo: '[', label: 'Move the end left by a word', group: 'change', command: 'end-left' },
  { combo: '}', label: 'Move the start right by a word', group: 'change', command: 'start-right' },
  { combo: '{', label: 'Move the start left by a word', group: 'change', command: 'start-left' },
  { combo: 'E', label: 'Choose the entity', group: 'change', command: 'edit' },
  { combo: 'F2', label: 'Rename the entity', group: 'change', command: 'rename' },
  { combo: 'M', label: 'Merge the entity or event with another', group: 'change', command: 'merge' },
  { combo: 'shift + A', label: 'Decide all places with the same words', group: 'change', command: 'alike' },
  { combo: 'T', label: 'Add a tag', group: 'change', command: 'tag' },
  { combo: 'delete', label: 'Take out a mention that you made, or an event', group: 'change', command: 'remove' },
  { combo: 'W', label: 'Walk through the events, or back through the findings', group: 'event', command: 'tab' },
  { combo: 'V', label: 'Make an event of the selected word, or choose the kind', group: 'event', command: 'kind' },
  { combo: 'S', label: 'Say who does it: a name in the text becomes an actor', group: 'event', command: 'slot:actor' },
  { combo: 'O', label: 'Say to whom: a name in the text becomes a recipient', group: 'event', command: 'slot:recipient' },
  { combo: 'Y', label: 'Swap the two sides', group: 'event', command: 'swap' },
  { combo: 'D', label: 'Say when: a date in the text', group: 'event', command: 'slot:date' },
  { combo: 'P', label: 'Say where: a place in the text', group: 'event', command: 'slot:place' },
  { combo: 'I', label: 'Say what it is about: words of the text', group: 'event', command: 'slot:topic' },
  { combo: 'C', label: 'Say what is stated: words of the text', group: 'event', command: 'slot:content' },
  { combo: 'H', label: 'Add further words that name the event', group: 'event', command: 'slot:evidence' },
  { combo: 'B', label: 'Say by whom it is reported: a name in the text', group: 'event', command: 'slot:reported-by' },
  { combo: 'N', label: 'Next article', group: 'move', command: 'next-article' },
  { combo: 'shift + N', label: 'Previous article', group: 'move', command: 'previous-article' },
  { combo: 'R', label: 'Mark the article reviewed', group: 'move', command: 'reviewed' },
  { combo: 'L', label: 'Go to the article list', group: 'move', command: 'list' },
  { combo: 'G', label: 'Go into the text: arrows move by word, Shift stretches, a digit makes a mention', group: 'move', command: 'read-text' }
]

const TYPE_KEYS: readonly Key<string>[] = TYPE_INFOS.map((info) => ({
  combo: info.digit, label: `Make it ${info.label.toLowerCase()}`, group: 'Type of the finding or selected text', command: `type:${info.type}` as const
}))

/** Brackets are told by the character, not by the key and its modifiers: on many keyboards they are typed with AltGr. */
const BY_CHARACTER: Readonly<Record<string, ReviewCommand>> = { ']': 'end-right', '[': 'end-left', '}': 'start-right', '{': 'start-left' }

/** The keys for Blueprint's hotkeys and its overview. Pass a stable `run`, which answers whether it had a use for the key: the list is registered anew whenever it changes. */
export function reviewKeys(run: (command: ReviewCommand) => boolean): readonly HotkeyConfig[] {
  return [...KEYS.map((key) => ({ ...key, group: KEY_GROUPS[key.group] })), ...TYPE_KEYS].map(({ combo, label, group, command }) => ({
    combo, label, group, global: true,
    onKeyDown: (event: KeyboardEvent) => {
      if (combo in BY_CHARACTER || hasKeysOfItsOwn(event.target)) return
      if (run(command)) event.preventDefault()
    }
  }))
}

/** Runs the commands whose keys Blueprint cannot tell on every keyboard; returns a function that ends it. */
export function listenForCharacters(run: (command: ReviewCommand) => void): () => void {
  const onKeyDown = (event: KeyboardEvent): void => {
    const command = BY_CHARACTER[event.key]
    if (!command || event.metaKey || (event.ctrlKey && !event.altKey) || isField(event.target) || hasKeysOfItsOwn(event.target)) return
    event.preventDefault()
    run(command)
  }
  document.addEventListener('keydown', onKeyDown)
  return () => document.removeEventListener('keydown', onKeyDown)
}

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input:not([type="checkbox"], [type="radio"]), textarea') !== null
}

/** Whether a dialog, a menu or a list of choices has the keyboard. Text fields are left alone by Blueprint already. */
function hasKeysOfItsOwn(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role="dialog"], [role="menu"], .popover, select') !== null
}
