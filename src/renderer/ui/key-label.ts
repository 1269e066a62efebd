const MAC_SIGNS: Readonly<Record<string, string>> = { mod: '⌘', shift: '⇧', alt: '⌥', ctrl: '⌃', enter: '↩' }
const NAMES: Readonly<Record<string, string>> = { mod: 'Ctrl', shift: 'Shift', alt: 'Alt', ctrl: 'Ctrl', enter: 'Enter', esc: 'Esc', escape: 'Esc', left: '←', right: '→', up: '↑', down: '↓', space: 'Space', delete: 'Del', backspace: 'Backspace', tab: 'Tab' }

/** A key combination as the user's keyboard names it: "Ctrl+Shift+Z", or "⇧⌘Z" on a Mac. */
export function keyLabel(combo: string, isMac: boolean = isMacKeyboard()): string {
  const parts = combo.split('+').map((part) => part.trim())
  if (!isMac) return parts.map((part) => NAMES[part] ?? part.toUpperCase()).join('+')
  const signs = parts.map((part) => MAC_SIGNS[part] ?? part.toUpperCase())
  // A Mac writes the command sign last before the key: ⇧⌘Z.
  return [...signs.slice(0, -1).sort((a, b) => Number(a === '⌘') - Number(b === '⌘')), signs.at(-1) ?? ''].join('')
}

function isMacKeyboard(): boolean {
  return navigator.userAgent.includes('Mac OS X')
}
