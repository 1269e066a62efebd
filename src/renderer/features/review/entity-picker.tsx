import { Button, PopupKind } from '@blueprintjs/core'
import { CaretDownIcon, EditIcon } from '@blueprintjs/icons'
import type { ReactNode } from 'react'
import type { EntityInArticle } from '../../../shared/model/entity.ts'
import type { Mention } from '../../../shared/model/mention.ts'
import { Popover } from '../../ui/popover.tsx'
import { EntitySearch } from './entity-search.tsx'
import { FactField } from './fact-field.tsx'
import { focusIn } from './focus.ts'
import { entityTypeFor } from './review-model.ts'
import type { Review } from './review.ts'
import { describeEntity } from './words.ts'

interface EntityPickerProps {
  readonly review: Review
  readonly mention: Mention
  readonly entity: EntityInArticle | undefined
}

/** What a mention stands for: choose another, make a new one, or rename it. */
export function EntityPicker({ review, mention, entity }: EntityPickerProps): ReactNode {
  const { piece, setPiece, act } = review
  const type = entityTypeFor(mention.type)
  if (!type) return null
  if (piece === 'name' && entity) return <EntityName review={review} entity={entity} />
  const link = (entityId: string | null): void => {
    setPiece(null)
    void act('mention.update', { id: mention.id, entityId })
  }
  const create = (name: string): void => {
    setPiece(null)
    void act('entity.create', { type, name, mentionId: mention.id })
  }
  const about = entity && describeEntity(entity)
  // A country that acts is marked as an organization and stands for a place: another country may be meant, or an organization.
  const isActing = type === 'organization' && entity?.type === 'place'
  return (
    <>
      <Popover
        isOpen={piece === 'entity'} onInteraction={(isOpen) => setPiece(isOpen ? 'entity' : null)} placement="top-start" popupKind={PopupKind.DIALOG}
        className="entity-picker" popoverClassName="entity-picker-popover"
        content={(
          <div role="dialog" aria-label="Choose the entity">
            <EntitySearch
              {...(isActing ? {} : { type })} label={isActing ? 'Find an entity' : `Find ${type === 'organization' ? 'an' : 'a'} ${type}`} startsWith={entity || mention.type === 'role' ? '' : mention.quote} currentId={mention.entityId} canCreate
              onChoose={(choice) => link(choice.id)} onCreate={create}
            />
            {entity && !(mention.type === type) && <Button variant="minimal" fill text="Stands for none of them" onClick={() => link(null)} />}
          </div>
        )}
      >
        <Button className="entity-picker-button" size="small" fill alignText="start" endIcon={<CaretDownIcon />} title={[entity?.name, about].filter(Boolean).join(', ') || 'Choose an entity (E)'}>
          <span className="hidden-text">Stands for: </span>
          {entity ? <><span className="entity-picker-name">{entity.name}</span>{about !== '' && <span className="entity-picker-about"> {about}</span>}</> : <span className="entity-picker-about">Choose…</span>}
        </Button>
      </Popover>
      {entity && <Button size="small" variant="minimal" icon={<EditIcon />} aria-label={`Rename ${entity.name}`} title="Rename (F2)" onClick={() => setPiece('name')} />}
    </>
  )
}

/** The entity's name as a field. */
export function EntityName({ review, entity }: { readonly review: Review; readonly entity: EntityInArticle }): ReactNode {
  const close = (): void => {
    review.setPiece(null)
    // The field goes away with what it was opened from; the keyboard stays in the editor.
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) focusIn('editor')
    })
  }
  return <FactField className="editor-name" name="Name" value={entity.name} isRequired startsOpen={review.piece === 'name'} onSave={(name) => void review.act('entity.update', { id: entity.id, name })} onClose={() => close()} />
}
