import { Button, Menu, MenuDivider, MenuItem, PopupKind } from '@blueprintjs/core'
import { MoreIcon, RepeatIcon, ShareIcon, TrashIcon } from '@blueprintjs/icons'
import type { ReactNode } from 'react'
import type { Article } from '../../../shared/model/article.ts'
import { useHost } from '../../client/workbench.tsx'
import { Popover } from '../../ui/popover.tsx'
import type { Review } from './review.ts'

/** What is done to the whole article more rarely: reading it again, opening its page, taking it out. */
export function ArticleMenu({ review, article }: { readonly review: Review; readonly article: Article }): ReactNode {
  const host = useHost()
  const { id, url, title } = article
  const openPage = async (address: string): Promise<void> => {
    const outcome = await host.openLink(address)
    if (!outcome.ok) review.report(outcome.error.message)
  }
  return (
    <Popover
      placement="bottom-end" popupKind={PopupKind.MENU}
      content={(
        <Menu>
          <MenuItem icon={<RepeatIcon />} text="Read it again" title="Looks for names and events anew; what you decided stays" onClick={() => void review.act('article.read', { id })} />
          <MenuItem icon={<ShareIcon />} text="Open its web page" disabled={url === null} title={url ?? 'Its web page is not known; write it under the headline'} onClick={() => void (url !== null && openPage(url))} />
          <MenuDivider />
          <MenuItem icon={<TrashIcon />} text="Take it out of the project" title="With all its findings; undo brings it back" onClick={() => void review.act('article.remove', { id })} />
        </Menu>
      )}
    >
      <Button className="reader-reviewed" size="small" variant="minimal" icon={<MoreIcon />} aria-label={`More about the article “${title}”`} title="More about the article" />
    </Popover>
  )
}
