import { TrashIcon } from '@blueprintjs/icons'
import type { ReactNode } from 'react'
import type { ArticleView } from '../../../shared/contract/requests/article.ts'
import type { EntityInArticle } from '../../../shared/model/entity.ts'
import type { Mention } from '../../../shared/model/mention.ts'
import { TypeBar } from '../../ui/type-bar.tsx'
import { CountrySelect } from './country-select.tsx'
import { DateMeaning } from './date-meaning.tsx'
import { EditorButton, EditorRow } from './editor-row.tsx'
import { EntityPicker } from './entity-picker.tsx'
import { FactField } from './fact-field.tsx'
import { OwnType } from './own-type.tsx'
import { entityTypeFor, ownTypes } from './review-model.ts'
import { giveType } from './run-command.ts'
import { TagField } from './tag-field.tsx'
import type { Review } from './review.ts'
import { writeWhy } from './words.ts'

interface MentionEditorProps {
  readonly review: Review
  readonly view: ArticleView
  readonly mention: Mention
}

/** The selected mention with everything about it that can be changed. */
export function MentionEditor({ review, view, mention }: MentionEditorProps): ReactNode {
  const { run, act } = review
  const entity = view.entities.find(({ id }) => id === mention.entityId)
  const chooseType = (type: string): void => void giveType(type, { ...review, draft: null }, view)
  return (
    <section className="editor" aria-label="Selected mention" data-review-part="editor">
      <div className="editor-body">
        <EditorRow label="Text">
          <span className="editor-quote" dir="auto" title={mention.quote}>{mention.quote}</span>
          <BoundaryButtons review={review} />
        </EditorRow>
        <EditorRow label="Type">
          <TypeBar label="Type of the mention" current={mention.type} own={ownTypes(view.mentions)} onChoose={chooseType}>
            <OwnType onChoose={chooseType} />
          </TypeBar>
        </EditorRow>
        {entityTypeFor(mention.type) && (
          <EditorRow label={labelOfEntity(mention.type)}>
            <EntityPicker key={mention.id} review={review} mention={mention} entity={entity} />
          </EditorRow>
        )}
        {mention.type === 'date' && <EditorRow label="Means"><DateMeaning review={review} mention={mention} /></EditorRow>}
        {mention.type === 'role' && <PostCountry review={review} mention={mention} holder={entity} />}
        {mention.type !== 'role' && entity && <EntityCountry review={review} entity={entity} />}
        <EditorRow label="Tags">
          <TagField
            key={mention.id} label="Tags of the mention" subject={{ kind: 'mention', id: mention.id }} tags={view.mentionTags[mention.id] ?? []} act={act}
            isOpen={review.piece === 'tags'} onOpen={(isOpen) => review.setPiece(isOpen ? 'tags' : null)}
          />
        </EditorRow>
        <EditorRow label="Why"><span className="editor-why">{writeWhy(mention)}</span></EditorRow>
      </div>
      <div className="editor-foot">
        <EditorButton text={mention.verdict === 'accepted' ? 'Accepted' : 'Accept'} keyName="A" tone="accept" isOn={mention.verdict === 'accepted'} onPress={() => run(mention.verdict === 'accepted' ? 'undecide' : 'accept')} />
        <EditorButton text={mention.verdict === 'rejected' ? 'Rejected' : 'Reject'} keyName="X" isOn={mention.verdict === 'rejected'} onPress={() => run(mention.verdict === 'rejected' ? 'undecide' : 'reject')} />
        <EditorButton text="Merge…" keyName="M" isDisabled={!entity} title={entity ? `Merge ${entity.name} with another entity` : 'It stands for no entity that could be merged'} onPress={() => run('merge')} />
        <EditorButton text="All like this" title="Decide all places with the same words, here or everywhere (Shift+A)" onPress={() => run('alike')} />
        {mention.origin === 'analyst' && <button type="button" className="editor-button editor-small" aria-label="Take out" title="Take the mention out again (Del)" onClick={() => run('remove')}><TrashIcon size={14} /></button>}
      </div>
    </section>
  )
}

function labelOfEntity(type: string): string {
  return type === 'role' ? 'Holder' : type === 'nationality' ? 'Place' : 'Entity'
}

function BoundaryButtons({ review }: { readonly review: Review }): ReactNode {
  const buttons = [
    { key: '{', command: 'start-left', label: 'Move the start left by a word' },
    { key: '}', command: 'start-right', label: 'Move the start right by a word' },
    { key: '[', command: 'end-left', label: 'Move the end left by a word' },
    { key: ']', command: 'end-right', label: 'Move the end right by a word' }
  ] as const
  return (
    <span className="editor-bounds" role="group" aria-label="Boundaries">
      {buttons.map(({ key, command, label }) => (
        <button key={key} type="button" className="editor-bound" aria-label={label} title={`${label} (${key})`} onClick={() => review.run(command)}><kbd>{key}</kbd></button>
      ))}
    </span>
  )
}

/** A role's post carries the country it is held for. */
function PostCountry({ review, mention, holder }: { readonly review: Review; readonly mention: Mention; readonly holder: EntityInArticle | undefined }): ReactNode {
  const post = holder?.posts.find((held) => held.mentionId === mention.id) ?? holder?.posts.find((held) => held.title === mention.quote)
  if (!post) return null
  return (
    <EditorRow label="For">
      <CountrySelect label="Country of the post" value={post.country} onChange={(country) => void review.act('post.update', { id: post.id, country })} />
      <FactField key={post.id} name="Organization" value={post.organization ?? ''} onSave={(value) => void review.act('post.update', { id: post.id, organization: value || null })} />
    </EditorRow>
  )
}

function EntityCountry({ review, entity }: { readonly review: Review; readonly entity: EntityInArticle }): ReactNode {
  return (
    <EditorRow label="Country">
      <CountrySelect label={`Country of ${entity.name}`} value={entity.country} onChange={(country) => void review.act('entity.update', { id: entity.id, country })} />
    </EditorRow>
  )
}
