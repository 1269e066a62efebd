import type { ReactNode } from 'react'
import type { EntityInArticle } from '../../../shared/model/entity.ts'
import { ENTITY_TYPES } from '../../../shared/model/mention.ts'
import { TypeBar } from '../../ui/type-bar.tsx'
import { plural } from '../../ui/plural.ts'
import { CountrySelect } from './country-select.tsx'
import { EditorButton, EditorRow } from './editor-row.tsx'
import { EntityName } from './entity-picker.tsx'
import { LikelyEntities } from './likely-entities.tsx'
import { Posts } from './posts.tsx'
import { TagField } from './tag-field.tsx'
import { isPartlyDecided } from './review-model.ts'
import type { Review } from './review.ts'
import { writeWhy } from './words.ts'

interface EntityEditorProps {
  readonly review: Review
  readonly entity: EntityInArticle
}

/** The selected entity with everything about it that can be changed. */
export function EntityEditor({ review, entity }: EntityEditorProps): ReactNode {
  const { run, act } = review
  const { verdict } = entity
  const isPartly = isPartlyDecided(entity)
  const isAccepted = verdict === 'accepted' && !isPartly
  return (
    <section className="editor" aria-label="Selected entity" data-review-part="editor">
      <div className="editor-body">
        <EditorRow label="Name">
          <EntityName key={review.piece === 'name' ? 'open' : 'shut'} review={review} entity={entity} />
          <span className="editor-note">{plural(entity.mentionCount, 'mention')}</span>
        </EditorRow>
        <LikelyEntities review={review} entity={entity} />
        {entity.aliases.length > 0 && <EditorRow label="Also"><span className="editor-text" dir="auto">{entity.aliases.join(', ')}</span></EditorRow>}
        <EditorRow label="Type">
          <TypeBar label="Type of the entity" current={entity.type} only={ENTITY_TYPES} onChoose={(type) => run(`type:${type}`)} />
        </EditorRow>
        <EditorRow label="Country">
          <CountrySelect label={`Country of ${entity.name}`} value={entity.country} onChange={(country) => void act('entity.update', { id: entity.id, country })} />
        </EditorRow>
        {(entity.type === 'person' || entity.posts.length > 0) && <EditorRow label="Posts"><Posts review={review} entity={entity} /></EditorRow>}
        <EditorRow label="Tags">
          <TagField
            label={`Tags of ${entity.name}`} subject={{ kind: 'entity', id: entity.id }} tags={entity.tags} act={act}
            isOpen={review.piece === 'entity-tags'} onOpen={(isOpen) => review.setPiece(isOpen ? 'entity-tags' : null)}
          />
        </EditorRow>
        <EditorRow label="Why"><span className="editor-why">{writeWhy(entity)}</span></EditorRow>
      </div>
      <div className="editor-foot">
        <EditorButton text={isAccepted ? 'Accepted' : isPartly ? 'Accept the rest' : 'Accept'} keyName="A" tone="accept" isOn={isPartly ? 'mixed' : isAccepted} title={isPartly ? 'It is accepted; accept its undecided mentions too' : 'Accept it and its undecided mentions here'} onPress={() => run(isAccepted ? 'undecide' : 'accept')} />
        <EditorButton text={verdict === 'rejected' ? 'Rejected' : 'Reject'} keyName="X" isOn={verdict === 'rejected'} title="Reject it and its undecided mentions here" onPress={() => run(verdict === 'rejected' ? 'undecide' : 'reject')} />
        <EditorButton text="Merge…" keyName="M" onPress={() => run('merge')} />
      </div>
    </section>
  )
}
