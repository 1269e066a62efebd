import { type KeyboardEvent, memo, type ReactNode, useContext, useEffect, useMemo, useRef } from 'react'
import type { ArticleView } from '../../../shared/contract/requests/article.ts'
import type { EntityInArticle } from '../../../shared/model/entity.ts'
import type { Verdict } from '../../../shared/model/verdict.ts'
import { TypeDot } from '../../ui/type-bar.tsx'
import { VerdictButtons } from '../../ui/verdict-buttons.tsx'
import { HoverContext, useHovered } from './hover.ts'
import { groupEntities, isPartlyDecided } from './review-model.ts'
import { decideEntity } from './run-command.ts'
import type { Review } from './review.ts'
import { useStable } from './use-stable.ts'
import { describeEntity } from './words.ts'

/** The article's entities in groups. Up and Down move, Tab reaches a row's buttons. */
export function EntityList({ review, view }: { readonly review: Review; readonly view: ArticleView }): ReactNode {
  const { selection } = review
  const groups = useMemo(() => groupEntities(view.entities), [view.entities])
  const currentId = selection?.kind === 'entity' ? selection.id : review.mention?.entityId ?? null
  const tabStop = view.entities.some(({ id }) => id === currentId) ? currentId : groups[0]?.entities[0]?.id
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (currentId !== null) list.current?.querySelector(`[data-entity="${CSS.escape(currentId)}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [currentId])
  const select = useStable((id: string) => review.select({ kind: 'entity', id }))
  const decide = useStable((id: string, verdict: Verdict) => void decideEntity(id, verdict, review, view))
  const onKeyDown = (event: KeyboardEvent): void => {
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('.entity-main') ?? [])]
    const at = rows.findIndex((row) => row.parentElement?.contains(document.activeElement))
    const to = event.key === 'ArrowDown' ? at + 1 : event.key === 'ArrowUp' ? at - 1 : event.key === 'Home' ? 0 : event.key === 'End' ? rows.length - 1 : -1
    const row = rows[to]
    if (at < 0 || !row) return
    event.preventDefault()
    row.focus()
    row.click()
  }
  if (groups.length === 0) return <p className="review-quiet">No people, organizations or places here yet. Select a name in the text and press 1, 2 or 3.</p>
  return (
    <div ref={list} className="entities" onKeyDown={onKeyDown}>
      {groups.map(({ type, heading, entities }) => (
        <section key={type} aria-label={heading}>
          <h2 className="entities-heading">{heading}</h2>
          <ul className="entities-group">
            {entities.map((entity) => <EntityRow key={entity.id} entity={entity} isCurrent={entity.id === currentId} isTabStop={entity.id === tabStop} onSelect={select} onDecide={decide} />)}
          </ul>
        </section>
      ))}
    </div>
  )
}

interface EntityRowProps {
  readonly entity: EntityInArticle
  readonly isCurrent: boolean
  readonly isTabStop: boolean
  readonly onSelect: (id: string) => void
  readonly onDecide: (id: string, verdict: Verdict) => void
}

const EntityRow = memo(function EntityRow({ entity, isCurrent, isTabStop, onSelect, onDecide }: EntityRowProps): ReactNode {
  const hover = useContext(HoverContext)
  const isHovered = useHovered((id) => id === entity.id) !== null
  const about = describeEntity(entity)
  return (
    <li
      className={['entity-row', isCurrent && 'entity-current', isHovered && 'entity-hovered', entity.verdict === 'rejected' && 'entity-struck'].filter(Boolean).join(' ')}
      data-entity={entity.id} onMouseEnter={() => hover.set(entity.id)} onMouseLeave={() => hover.set(null)}
    >
      <button type="button" className="entity-main" tabIndex={isTabStop ? 0 : -1} aria-current={isCurrent} onClick={() => onSelect(entity.id)}>
        <TypeDot type={entity.type} />
        <span className="entity-name" title={entity.name}><bdi>{entity.name}</bdi></span>
        {about !== '' && <span className="entity-about" title={about}>{about}</span>}
      </button>
      {entity.likelyCount > 0 && <span className="entity-question" title="It may be one that the project knows already; select it to say so">same?</span>}
      <span className="entity-count" title={`${entity.decidedCount} of ${entity.mentionCount} mentions checked`}>{entity.mentionCount}</span>
      <VerdictButtons name={entity.name} verdict={entity.verdict} isPartly={isPartlyDecided(entity)} isInTabOrder={isTabStop} onDecide={(verdict) => onDecide(entity.id, verdict)} />
    </li>
  )
})
