import { Tab, Tabs } from '@blueprintjs/core'
import { type ReactNode, useState } from 'react'
import { EntityEditor } from './entity-editor.tsx'
import { EntityList } from './entity-list.tsx'
import { MentionEditor } from './mention-editor.tsx'
import { MentionList } from './mention-list.tsx'
import { MergeDialog } from './merge-dialog.tsx'
import type { Review } from './review.ts'

/** The right side: what was found, as entities and as mentions, and the editor of what is selected. */
export function FindingsPanel({ review }: { readonly review: Review }): ReactNode {
  const [tab, setTab] = useState<'entities' | 'mentions'>('entities')
  const { view, selection, mention, entity } = review
  return (
    <section className="findings" aria-label="Findings">
      <Tabs id="findings" className="findings-tabs" selectedTabId={tab} onChange={(id) => setTab(id === 'mentions' ? 'mentions' : 'entities')} renderActiveTabPanelOnly>
        <Tab id="entities" title="Entities" tagContent={view?.entities.length} tagProps={{ minimal: true, round: true }} panelClassName="findings-panel" panel={view ? <EntityList review={review} view={view} /> : <span />} />
        <Tab id="mentions" title="Mentions" tagContent={view?.mentions.length} tagProps={{ minimal: true, round: true }} panelClassName="findings-panel" panel={view ? <MentionList review={review} view={view} /> : <span />} />
      </Tabs>
      {view && selection?.kind === 'mention' && mention && <MentionEditor review={review} view={view} mention={mention} />}
      {view && selection?.kind === 'entity' && entity && <EntityEditor key={entity.id} review={review} entity={entity} />}
      {entity && <MergeDialog review={review} entity={entity} />}
    </section>
  )
}
