import { HotkeysContext, useHotkeys, type HotkeyConfig } from '@blueprintjs/core'
import { ContrastIcon, DocumentIcon, DuplicateIcon, FlagIcon, FlashIcon, FolderNewIcon, FolderOpenIcon, FolderSharedOpenIcon, KeyIcon, LearningIcon, MoonIcon, RedoIcon, RepeatIcon, SearchIcon, ThListIcon, UndoIcon } from '@blueprintjs/icons'
import { type ReactElement, useCallback, useContext, useMemo } from 'react'
import type { MenuCommand, WorkbenchEvent } from '../../shared/contract/events.ts'
import type { Theme } from '../../shared/model/preferences.ts'
import { useWorkbenchEvent } from '../client/workbench.tsx'
import type { Command } from '../ui/command.ts'

/** Everything the commands set off; the shell supplies it. Keep each function stable. */
export interface CommandActions {
  readonly openFiles: () => void
  readonly openFolder: () => void
  readonly openSamples: () => void
  readonly readAll: () => void
  readonly newProject: () => void
  readonly openProject: () => void
  readonly saveCopy: () => void
  readonly review: () => void
  readonly events: () => void
  readonly briefing: () => void
  readonly learned: () => void
  readonly toggleEvents: () => void
  readonly toggleBriefing: () => void
  readonly undo: () => void
  readonly redo: () => void
  readonly search: () => void
  readonly setTheme: (theme: Theme) => void
}

/** What the commands can do just now. */
export interface Abilities {
  readonly undo: boolean
  readonly redo: boolean
  /** Whether there are articles, and none are being read already. */
  readonly read: boolean
}

type CommandId = MenuCommand | 'search' | 'toggle-events' | 'toggle-briefing' | `theme-${Theme}`

function command(id: CommandId, label: string, group: string, icon: ReactElement, keys: readonly string[], run: () => void, isEnabled = true): Command {
  return { id, label, group, icon, keys, run, isEnabled }
}

function listCommands(does: CommandActions, showKeys: () => void, can: Abilities): readonly Command[] {
  return [
    command('open-articles', 'Open articles…', 'Articles', <DocumentIcon />, ['mod+o'], does.openFiles),
    command('open-folder', 'Open a folder of articles…', 'Articles', <FolderOpenIcon />, ['mod+shift+o'], does.openFolder),
    command('open-samples', 'Open the sample articles', 'Articles', <LearningIcon />, [], does.openSamples),
    command('read-all', 'Read all articles again', 'Articles', <RepeatIcon />, [], does.readAll, can.read),
    command('undo', 'Undo', 'Everywhere', <UndoIcon />, ['mod+z'], does.undo, can.undo),
    command('redo', 'Redo', 'Everywhere', <RedoIcon />, ['mod+shift+z', 'mod+y'], does.redo, can.redo),
    command('search', 'Search and commands', 'Everywhere', <SearchIcon />, ['mod+k'], does.search),
    command('review', 'Go to Review', 'Views', <DocumentIcon />, [], does.review),
    command('events', 'Go to Events', 'Views', <FlagIcon />, [], does.events),
    command('toggle-events', 'Events, and back to Review', 'Views', <FlagIcon />, ['mod+e'], does.toggleEvents),
    command('briefing', 'Go to Briefing', 'Views', <ThListIcon />, [], does.briefing),
    command('toggle-briefing', 'Briefing, and back to Review', 'Views', <ThListIcon />, ['mod+b'], does.toggleBriefing),
    command('learned', 'What was learned', 'Views', <LearningIcon />, [], does.learned),
    command('new-project', 'New project…', 'Project', <FolderNewIcon />, [], does.newProject),
    command('open-project', 'Open project file…', 'Project', <FolderSharedOpenIcon />, [], does.openProject),
    command('save-copy', 'Save a copy of the project…', 'Project', <DuplicateIcon />, [], does.saveCopy),
    command('theme-light', 'Light theme', 'Theme', <FlashIcon />, [], () => { does.setTheme('light') }),
    command('theme-dark', 'Dark theme', 'Theme', <MoonIcon />, [], () => { does.setTheme('dark') }),
    command('theme-system', 'Theme of the system', 'Theme', <ContrastIcon />, [], () => { does.setTheme('system') }),
    command('show-keys', 'All keys', 'Everywhere', <KeyIcon />, [], showKeys)
  ]
}

function toHotkeys(commands: readonly Command[]): readonly HotkeyConfig[] {
  return commands.flatMap(({ id, label, group, keys, isEnabled, run }) => keys.map((combo) => ({
    combo,
    label,
    group,
    global: true,
    preventDefault: true,
    // Undo in a text field belongs to the field.
    allowInInput: id !== 'undo' && id !== 'redo',
    disabled: !isEnabled,
    onKeyDown: run
  })))
}

/** The shell's commands: bound to their keys, listed for the palette, and run by the desktop menu. */
export function useCommands(does: CommandActions, can: Abilities): { readonly commands: readonly Command[]; readonly showKeys: () => void } {
  const [, dispatch] = useContext(HotkeysContext)
  const showKeys = useCallback(() => { dispatch({ type: 'OPEN_DIALOG' }) }, [dispatch])
  const commands = useMemo(() => listCommands(does, showKeys, can), [does, showKeys, can])
  const hotkeys = useMemo(() => toHotkeys(commands), [commands])
  useHotkeys(hotkeys)
  useWorkbenchEvent(useCallback((event: WorkbenchEvent) => {
    if (event.kind !== 'menu.chosen') return
    const chosen = commands.find(({ id }) => id === event.command)
    if (chosen?.isEnabled) chosen.run()
  }, [commands]))
  return { commands, showKeys }
}
