import { Button, Menu, MenuDivider, MenuItem } from '@blueprintjs/core'
import { CaretDownIcon, DuplicateIcon, FolderNewIcon, FolderSharedOpenIcon, HistoryIcon, SmallTickIcon } from '@blueprintjs/icons'
import { type ReactNode, useState } from 'react'
import { type Theme, THEMES } from '../../../shared/model/preferences.ts'
import type { ProjectInfo } from '../../../shared/model/project.ts'
import { useAnswer } from '../../client/workbench.tsx'
import { Popover } from '../../ui/popover.tsx'
import type { ProjectCommands } from './use-project-commands.ts'

/** More would make the menu longer than it helps; older projects open by “Open project file…”. */
const MOST_RECENT = 8

const THEME_NAMES: Readonly<Record<Theme, string>> = { system: 'As the system', light: 'Light', dark: 'Dark' }

interface ProjectMenuProps {
  readonly project: ProjectInfo | undefined
  readonly commands: ProjectCommands
  readonly theme: Theme
  readonly onTheme: (theme: Theme) => void
  readonly onNew: () => void
}

/** The project's name and, behind it, everything about project files and the theme. */
export function ProjectMenu({ project, commands, theme, onTheme, onNew }: ProjectMenuProps): ReactNode {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <Popover placement="bottom-start" isOpen={isOpen} onInteraction={setIsOpen} content={
      <ProjectMenuList project={project} commands={commands} theme={theme} onTheme={onTheme} onNew={onNew} />
    }>
      <Button variant="minimal" className="project-button" text={project?.name ?? '…'} endIcon={<CaretDownIcon />} aria-label={`Project ${project?.name ?? ''}`} aria-haspopup="menu" aria-expanded={isOpen} />
    </Popover>
  )
}

function ProjectMenuList({ project, commands, theme, onTheme, onNew }: ProjectMenuProps): ReactNode {
  const recent = useAnswer('project.recent', {})
  const others = (recent.data ?? []).filter(({ name, place }) => name !== project?.name || place !== project.place)
  return (
    <Menu aria-label="Project" className="project-menu">
      {project && <li className="project-place" role="presentation" title={project.place}><bdi dir="ltr">{project.place}</bdi></li>}
      <MenuItem icon={<FolderNewIcon />} text="New project…" onClick={onNew} />
      <MenuItem icon={<FolderSharedOpenIcon />} text="Open project file…" onClick={commands.openFile} />
      <MenuItem icon={<DuplicateIcon />} text="Save a copy…" onClick={commands.saveCopy} />
      {others.length > 0 && <MenuTitle text="Open recent" />}
      {others.slice(0, MOST_RECENT).map(({ key, name, place, isThere }) => (
        <MenuItem key={key} icon={<HistoryIcon />} text={name} htmlTitle={place} label={isThere ? '' : 'no longer there'} disabled={!isThere} onClick={() => { commands.openRecent(key) }} />
      ))}
      <MenuTitle text="Theme" />
      {THEMES.map((each) => <MenuItem key={each} text={THEME_NAMES[each]} icon={each === theme ? <SmallTickIcon title="Chosen" /> : 'blank'} onClick={() => { onTheme(each) }} />)}
    </Menu>
  )
}

/** A line that heads a part of the menu; Blueprint's own is a heading that skips levels. */
function MenuTitle({ text }: { readonly text: string }): ReactNode {
  return <><MenuDivider /><li className="menu-title" role="presentation">{text}</li></>
}
