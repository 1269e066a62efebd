import { Tab, Tabs } from '@blueprintjs/core'
import type { ReactNode } from 'react'
import { AlikeDialog } from './alike-dialog.tsx'
import { EntityEditor } from './entity-editor.tsx'
import { EntityList } from './entity-list.tsx'
import { EventEditor } from './events/event-editor.tsx'
import { EventList } from './events/event-list.tsx'
import { EventMerge } from './events/event-merge.tsx'
import { NewEvent } from './events/new-event.tsx'
import { MentionEditor } from './mention-editor.tsx'
import { MentionList } from './mention-list.tsx'
import { MergeDialog } from './merge-dialog.tsx'
import type { FindingsTab, Review } from './review.ts'

/** The right side: what was found, as entities, as mentions and as events, and the editor of what is selected. */
export function FindingsPanel({ review }: { readonly review: Review }): ReactNode {
  const { view, mention, entity, event, piece, tab, setTab } = review
  const count = { minimal: true, round: true }
  return (
    <section className="findings" aria-label="Findings">
      <Tabs id="findings" className="findings-tabs" selectedTabId={tab} onChange={(id) => setTab(TABS.find((each) => each === id) ?? 'entities')} renderActiveTabPanelOnly>
        <Tab id="entities" title="Entities" tagContent={view?.entities.length} tagProps={count} panelClassName="findings-panel" panel={view ? <EntityList review={review} view={view} /> : <span />} />
        <Tab id="mentions" title="Mentions" tagContent={view?.mentions.length} tagProps={count} panelClassName="findings-panel" panel={view ? <MentionList review={review} view={view} /> : <span />} />
        <Tab id="events" title="Events" tagContent={view?.events.length} tagProps={count} panelClassName="findings-panel" panel={view ? <EventList review={review} view={view} /> : <span />} />
      </Tabs>
      <Editor review={review} />
      {entity && <MergeDialog review={review} entity={entity} />}
      {mention && piece === 'alike' && <AlikeDialog key={mention.id} review={review} mention={mention} />}
      {view && event && piece === 'event-merge' && <EventMerge key={event.id} review={review} view={view} event={event} />}
    </section>
  )
}

const TABS: readonly FindingsTab[] = ['entities', 'mentions', 'events']

/** The editor of what is selected, or of the event that is being made. */
function Editor({ review }: { readonly review: Review }): ReactNode {
  const { view, selection, mention, entity, event, piece, newTrigger } = review
  if (!view) return null
  if (piece === 'new-event' && newTrigger) return <NewEvent key={newTrigger.start} review={review} view={view} trigger={newTrigger} />
  if (selection?.kind === 'mention' && mention) return <MentionEditor review={review} view={view} mention={mention} />
  if (selection?.kind === 'entity' && entity) return <EntityEditor key={entity.id} review={review} entity={entity} />
  return event ? <EventEditor review={review} view={view} event={event} /> : null
}
