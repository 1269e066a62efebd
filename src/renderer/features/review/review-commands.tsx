import { DocumentIcon, EditIcon, FlagIcon, TickCircleIcon } from '@blueprintjs/icons'
import type { ReactElement } from 'react'
import type { Command } from '../../ui/command.ts'
import { KEY_GROUPS, type KeyGroup, KEYS, type ReviewCommand } from './review-keys.ts'

const ICONS: Readonly<Record<KeyGroup, ReactElement>> = { check: <TickCircleIcon />, change: <EditIcon />, event: <FlagIcon />, move: <DocumentIcon /> }

/** What the keys of the Review view do, for the palette. The types of mentions are left out: they want a selection, which the palette takes away. */
export function reviewCommands(run: (command: ReviewCommand) => void): readonly Command[] {
  return KEYS.map(({ combo, label, group, command }) => ({
    id: `review-${command}`, label, group: KEY_GROUPS[group], icon: ICONS[group], keys: [combo], isEnabled: true, run: () => run(command)
  }))
}
