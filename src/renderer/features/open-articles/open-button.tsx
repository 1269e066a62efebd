import { Button, ButtonGroup, Menu, MenuDivider, MenuItem } from '@blueprintjs/core'
import { CaretDownIcon, DocumentIcon, FolderOpenIcon, LearningIcon, RepeatIcon } from '@blueprintjs/icons'
import type { ReactNode } from 'react'
import { keyLabel } from '../../ui/key-label.ts'
import { Popover } from '../../ui/popover.tsx'
import type { OpenArticles } from './use-open-articles.ts'

interface OpenButtonProps extends Pick<OpenArticles, 'openFiles' | 'openFolder' | 'openSamples' | 'readAgain'> {
  /** Whether there are articles to be read again, and none are being read already. */
  readonly canRead: boolean
}

/** “Open articles…” and, behind its arrow, the other ways in, and reading all of them again. */
export function OpenButton({ openFiles, openFolder, openSamples, readAgain, canRead }: OpenButtonProps): ReactNode {
  return (
    <ButtonGroup>
      <Button text="Open articles…" onClick={openFiles} />
      <Popover placement="bottom-end" content={
        <Menu aria-label="Open articles">
          <MenuItem icon={<DocumentIcon />} text="Files…" label={keyLabel('mod+o')} onClick={openFiles} />
          <MenuItem icon={<FolderOpenIcon />} text="A folder…" label={keyLabel('mod+shift+o')} onClick={openFolder} />
          <MenuItem icon={<LearningIcon />} text="The sample articles" onClick={openSamples} />
          <MenuDivider />
          <MenuItem icon={<RepeatIcon />} text="Read all articles again" title="Looks for names and events anew; what you decided stays" disabled={!canRead} onClick={() => readAgain('all')} />
        </Menu>
      }>
        <Button icon={<CaretDownIcon />} aria-label="More ways to open articles" />
      </Popover>
    </ButtonGroup>
  )
}
