import { Button, ButtonGroup, Menu, MenuItem } from '@blueprintjs/core'
import { CaretDownIcon, DocumentIcon, FolderOpenIcon, LearningIcon } from '@blueprintjs/icons'
import type { ReactNode } from 'react'
import { keyLabel } from '../../ui/key-label.ts'
import { Popover } from '../../ui/popover.tsx'
import type { OpenArticles } from './use-open-articles.ts'

/** “Open articles…” and, behind its arrow, the other ways in. */
export function OpenButton({ openFiles, openFolder, openSamples }: Pick<OpenArticles, 'openFiles' | 'openFolder' | 'openSamples'>): ReactNode {
  return (
    <ButtonGroup>
      <Button text="Open articles…" onClick={openFiles} />
      <Popover placement="bottom-end" content={
        <Menu aria-label="Open articles">
          <MenuItem icon={<DocumentIcon />} text="Files…" label={keyLabel('mod+o')} onClick={openFiles} />
          <MenuItem icon={<FolderOpenIcon />} text="A folder…" label={keyLabel('mod+shift+o')} onClick={openFolder} />
          <MenuItem icon={<LearningIcon />} text="The sample articles" onClick={openSamples} />
        </Menu>
      }>
        <Button icon={<CaretDownIcon />} aria-label="More ways to open articles" />
      </Popover>
    </ButtonGroup>
  )
}
