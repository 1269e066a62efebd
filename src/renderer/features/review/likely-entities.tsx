import type { ReactNode } from 'react'
import type { EntityInArticle, LikelyEntity } from '../../../shared/model/entity.ts'
import { useAnswer } from '../../client/workbench.tsx'
import { countryName } from '../../ui/entity-country.ts'
import { plural } from '../../ui/plural.ts'
import { EditorRow } from './editor-row.tsx'
import type { Review } from './review.ts'

interface LikelyEntitiesProps {
  readonly review: Review
  readonly entity: EntityInArticle
}

/** Asks whether the entity is another one of the project whose name is like its own; merging and telling apart both answer it. */
export function LikelyEntities({ review, entity }: LikelyEntitiesProps): ReactNode {
  const { data, isPlaceholderData } = useAnswer('entity.likely', { id: entity.id })
  if (!data || isPlaceholderData || data.length === 0) return null
  return (
    <EditorRow label="Same?" hint="Dateline is not sure: say whether they are one">
      <ul className="likely">
        {data.map((likely) => <LikelyRow key={likely.proposalId} review={review} entity={entity} likely={likely} />)}
      </ul>
    </EditorRow>
  )
}

function LikelyRow({ review, entity, likely }: LikelyEntitiesProps & { readonly likely: LikelyEntity }): ReactNode {
  const merge = async (): Promise<void> => {
    if (await review.act('entity.merge', { fromId: entity.id, intoId: likely.id })) review.select({ kind: 'entity', id: likely.id })
  }
  return (
    <li>
      <span className="likely-words">
        <span className="likely-name" dir="auto" title={likely.name}>{likely.name}</span>
        <span className="likely-why">{[likely.post, likely.country && countryName(likely.country), plural(likely.mentionCount, 'mention'), likely.why].filter(Boolean).join(' · ')}</span>
      </span>
      <button type="button" className="likely-answer" aria-label={`Same as ${likely.name}`} title={`Merge it into “${likely.name}”; you can undo this`} onClick={() => void merge()}>Same</button>
      <button type="button" className="likely-answer" aria-label={`Different from ${likely.name}`} title="Tell the two apart; it is not asked again" onClick={() => void review.act('entity.tellApart', { proposalId: likely.proposalId })}>Different</button>
    </li>
  )
}
