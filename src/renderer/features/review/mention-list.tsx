import { Checkbox, HTMLSelect } from '@blueprintjs/core'
import { type ReactNode, useContext, useMemo, useState } from 'react'
import type { ArticleView } from '../../../shared/contract/requests/article.ts'
import type { Mention } from '../../../shared/model/mention.ts'
import { TypeDot } from '../../ui/type-bar.tsx'
import { typeLabel } from '../../ui/type-info.ts'
import { VerdictMark } from '../../ui/verdict-buttons.tsx'
import { HoverContext } from './hover.ts'
import { ListBox } from './list-box.tsx'
import { listMentions, type MentionOrder } from './review-model.ts'
import type { Review } from './review.ts'

const ROW_HEIGHT = 32

/** The article's mentions, in the order of the text or the least sure first. */
export function MentionList({ review, view }: { readonly review: Review; readonly view: ArticleView }): ReactNode {
  const [order, setOrder] = useState<MentionOrder>('text')
  const [undecidedOnly, setUndecidedOnly] = useState(false)
  const hover = useContext(HoverContext)
  const mentions = useMemo(() => listMentions(view.mentions, order, undecidedOnly), [view.mentions, order, undecidedOnly])
  return (
    <div className="mentions">
      <div className="mentions-tools">
        <Checkbox className="mentions-filter" label="Undecided only" checked={undecidedOnly} onChange={(event) => setUndecidedOnly(event.currentTarget.checked)} />
        <HTMLSelect
          minimal aria-label="Order of the mentions" value={order} onChange={(event) => setOrder(event.currentTarget.value === 'confidence' ? 'confidence' : 'text')}
          options={[{ value: 'text', label: 'In text order' }, { value: 'confidence', label: 'Least sure first' }]}
        />
      </div>
      <ListBox
        label="Mentions" rowHeight={ROW_HEIGHT} items={mentions} currentId={review.mention?.id ?? null} choosesAtOnce
        onChoose={(id) => review.select({ kind: 'mention', id })} onPoint={hover.set}
        empty={<p className="review-quiet">{view.mentions.length === 0 ? 'No mentions yet. Select some text and press a digit.' : 'Every mention of this article is checked.'}</p>}
        renderRow={(mention) => <MentionRow mention={mention} />}
      />
    </div>
  )
}

function MentionRow({ mention }: { readonly mention: Mention }): ReactNode {
  return (
    <>
      <TypeDot type={mention.type} />
      <span className={mention.verdict === 'rejected' ? 'mention-quote mention-struck' : 'mention-quote'} title={mention.quote}><bdi>{mention.quote}</bdi></span>
      <span className="mention-type">{typeLabel(mention.type)}</span>
      <VerdictMark verdict={mention.verdict} />
    </>
  )
}
