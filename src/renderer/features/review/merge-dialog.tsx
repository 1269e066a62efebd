import { Button, Dialog, DialogBody, DialogFooter, Radio, RadioGroup } from '@blueprintjs/core'
import { type ReactNode, useState } from 'react'
import type { EntityChoice, EntityInArticle } from '../../../shared/model/entity.ts'
import { plural } from '../../ui/plural.ts'
import { EntitySearch } from './entity-search.tsx'
import type { Review } from './review.ts'

interface MergeDialogProps {
  readonly review: Review
  readonly entity: EntityInArticle
}

/** Chooses the entity that is the same, and which of the two survives; says what will happen before it does. */
export function MergeDialog({ review, entity }: MergeDialogProps): ReactNode {
  return (
    <Dialog transitionDuration={0} isOpen={review.piece === 'merge'} onClose={() => review.setPiece(null)} title={`Merge “${entity.name}” with another ${entity.type}`} className="merge-dialog">
      <MergeChoice key={entity.id} review={review} entity={entity} />
    </Dialog>
  )
}

function MergeChoice({ review, entity }: MergeDialogProps): ReactNode {
  const [other, setOther] = useState<EntityChoice>()
  const [keepsOther, setKeepsOther] = useState(true)
  const close = (): void => review.setPiece(null)
  const kept = keepsOther ? other : entity
  const gone = keepsOther ? entity : other
  const merge = async (): Promise<void> => {
    if (!kept || !gone) return
    close()
    if (!await review.act('entity.merge', { fromId: gone.id, intoId: kept.id })) return
    if (review.selection?.kind === 'entity') review.select({ kind: 'entity', id: kept.id })
  }
  return (
    <>
      <DialogBody>
        {!other
          ? <EntitySearch type={entity.type} label={`Find the ${entity.type} that is the same`} without={[entity.id]} onChoose={setOther} />
          : (
              <>
                <RadioGroup label="Which one stays?" selectedValue={keepsOther ? 'other' : 'this'} onChange={(event) => setKeepsOther(event.currentTarget.value === 'other')}>
                  <Radio value="other" autoFocus label={`${other.name} (${plural(other.mentionCount, 'mention')} in the project)`} />
                  <Radio value="this" label={`${entity.name} (${plural(entity.mentionCount, 'mention')} in this article)`} />
                </RadioGroup>
                <p>“{kept?.name}” stays. “{gone?.name}” becomes another name of it, and all its mentions, posts and tags, in every article, go over to it. You can undo this.</p>
              </>
            )}
      </DialogBody>
      <DialogFooter actions={(
        <>
          {other && <Button text="Choose another" onClick={() => setOther(undefined)} />}
          <Button text="Cancel" onClick={close} />
          <Button intent="primary" text="Merge" disabled={!other} onClick={() => void merge()} />
        </>
      )} />
    </>
  )
}
