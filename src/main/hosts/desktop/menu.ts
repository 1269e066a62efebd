import { Menu, type MenuItemConstructorOptions } from 'electron'
import type { MenuCommand } from '../../../shared/contract/events.ts'

type Role = NonNullable<MenuItemConstructorOptions['role']>
type Entry = { readonly command: MenuCommand; readonly label: string; readonly keys?: string } | { readonly role: Role } | 'separator'

interface MenuPart {
  readonly label: string
  readonly entries: readonly Entry[]
}

/** The menu as data. The renderer carries the commands out, just as it does for its own buttons and keys. */
export const MENU: readonly MenuPart[] = [
  {
    label: 'File',
    entries: [
      { command: 'open-articles', label: 'Open articles…', keys: 'CmdOrCtrl+O' },
      { command: 'open-folder', label: 'Open folder…' },
      { command: 'open-samples', label: 'Open sample articles' },
      { command: 'read-all', label: 'Read all articles again' },
      'separator',
      { command: 'new-project', label: 'New project…' },
      { command: 'open-project', label: 'Open project…' },
      { command: 'save-copy', label: 'Save a copy…' },
      'separator',
      { role: 'quit' }
    ]
  },
  {
    label: 'Edit',
    entries: [
      { command: 'undo', label: 'Undo', keys: 'CmdOrCtrl+Z' },
      { command: 'redo', label: 'Redo', keys: 'CmdOrCtrl+Shift+Z' },
      'separator',
      { role: 'cut' },
      { role: 'copy' },
      { role: 'paste' },
      { role: 'selectAll' }
    ]
  },
  {
    label: 'View',
    entries: [
      { command: 'review', label: 'Review' },
      { command: 'events', label: 'Events', keys: 'CmdOrCtrl+E' },
      { command: 'briefing', label: 'Briefing', keys: 'CmdOrCtrl+B' },
      { command: 'learned', label: 'What was learned' },
      'separator',
      { role: 'resetZoom' },
      { role: 'zoomIn' },
      { role: 'zoomOut' },
      { role: 'togglefullscreen' }
    ]
  },
  { label: 'Help', entries: [{ command: 'show-keys', label: 'All keys' }] }
]

/** Shows the menu; a chosen command is passed on. */
export function showMenu(isMac: boolean, onCommand: (command: MenuCommand) => void): void {
  const parts: MenuItemConstructorOptions[] = MENU.map((part) => ({ label: part.label, submenu: part.entries.map((entry) => toItem(entry, onCommand)) }))
  Menu.setApplicationMenu(Menu.buildFromTemplate(isMac ? [{ role: 'appMenu' }, ...parts] : parts))
}

function toItem(entry: Entry, onCommand: (command: MenuCommand) => void): MenuItemConstructorOptions {
  if (entry === 'separator') return { type: 'separator' }
  if ('role' in entry) return { role: entry.role }
  return {
    id: entry.command,
    label: entry.label,
    // The keys are shown here and carried out by the renderer, which knows whether a text field has the focus.
    ...(entry.keys === undefined ? {} : { accelerator: entry.keys, registerAccelerator: false }),
    click: () => onCommand(entry.command)
  }
}
