import type { HotkeyConfig } from '@blueprintjs/core'

/** Everything that a key of the Events view does. */
export type EventCommand = 'next' | 'previous' | 'accept' | 'reject' | 'undecide' | 'open' | 'toggle' | 'same' | 'different' | 'pick' | 'pick-next' | 'pick-previous' | 'let-go' | 'search'

interface Key {
  readonly combo: string
  readonly label: string
  readonly command: EventCommand
}

const KEYS: readonly Key[] = [
  { combo: 'J', label: 'Next event', command: 'next' },
  { combo: 'K', label: 'Previous event', command: 'previous' },
  { combo: 'A', label: 'Accept, and go to the next', command: 'accept' },
  { combo: 'X', label: 'Reject, and go to the next', command: 'reject' },
  { combo: 'U', label: 'Set back to undecided', command: 'undecide' },
  { combo: 'enter', label: 'Show the evidence in its article', command: 'open' },
  { combo: 'space', label: 'Open or close a group', command: 'toggle' },
  { combo: 'C', label: 'Choose it besides others, or no longer', command: 'pick' },
  { combo: 'shift + J', label: 'Choose on to the next', command: 'pick-next' },
  { combo: 'shift + K', label: 'Choose on to the previous', command: 'pick-previous' },
  { combo: 'escape', label: 'Choose none', command: 'let-go' },
  { combo: 'S', label: 'The chosen events, or those of a group, are one', command: 'same' },
  { combo: 'D', label: 'A group tells different events, or this one of it does', command: 'different' },
  { combo: 'F', label: 'Find by words', command: 'search' }
]

/** The keys for Blueprint's hotkeys and its overview. Pass a stable `run`, which answers whether it had a use for the key: the list is registered anew whenever it changes. */
export function eventKeys(run: (command: EventCommand) => boolean): readonly HotkeyConfig[] {
  return KEYS.map(({ combo, label, command }) => ({
    combo, label, group: 'Events', global: true,
    onKeyDown: (event: KeyboardEvent) => {
      const pressesIt = combo === 'enter' || combo === 'space'
      if (hasKeysOfItsOwn(event.target, pressesIt)) return
      if (run(command)) event.preventDefault()
    }
  }))
}

/** Whether a dialog or a choice has the keyboard, or, of keys that press what has the focus, a button. Text fields are left alone by Blueprint. */
function hasKeysOfItsOwn(target: EventTarget | null, pressesIt: boolean): boolean {
  return target instanceof Element && target.closest(pressesIt ? '[role="dialog"], .popover, select, button, input, a' : '[role="dialog"], .popover, select') !== null
}
