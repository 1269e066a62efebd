import type { ReactNode } from 'react'
import type { EntityInArticle, Post } from '../../../shared/model/entity.ts'
import { writeDay } from '../../ui/day-words.ts'
import { VerdictButtons } from '../../ui/verdict-buttons.tsx'
import { CountrySelect } from './country-select.tsx'
import { FactField } from './fact-field.tsx'
import type { Review } from './review.ts'

/** The posts of an entity, each to be decided and corrected, and a field for one more where the entity is a person. */
export function Posts({ review, entity }: { readonly review: Review; readonly entity: EntityInArticle }): ReactNode {
  return (
    <div className="posts">
      {entity.posts.length > 0 && <ul>{entity.posts.map((post) => <PostRow key={post.id} review={review} post={post} />)}</ul>}
      {entity.type === 'person' && <FactField key={entity.id} name="Post" value="" isRequired onSave={(title) => void review.act('post.create', { entityId: entity.id, title })} />}
    </div>
  )
}

type PostChange = Partial<Pick<Post, 'title' | 'country' | 'organization' | 'heldFrom' | 'heldTo'>>

function PostRow({ review, post }: { readonly review: Review; readonly post: Post }): ReactNode {
  const update = (change: PostChange): void => void review.act('post.update', { id: post.id, ...change })
  return (
    <li className={post.verdict === 'rejected' ? 'post post-struck' : 'post'}>
      <span className="post-words">
        <FactField name="Title" value={post.title} isRequired onSave={(title) => update({ title })} />
        <span className="post-dates">
          <CountrySelect label={`Country of the post ${post.title}`} value={post.country} onChange={(country) => update({ country })} />
          <FactField name="Organization" value={post.organization ?? ''} onSave={(value) => update({ organization: value || null })} />
        </span>
        <span className="post-dates">
          <FactField name="From" type="date" value={post.heldFrom ?? ''} {...(post.heldFrom ? { shown: `from ${writeDay(post.heldFrom)}` } : {})} onSave={(value) => update({ heldFrom: value || null })} />
          <FactField name="To" type="date" value={post.heldTo ?? ''} {...(post.heldTo ? { shown: `to ${writeDay(post.heldTo)}` } : {})} onSave={(value) => update({ heldTo: value || null })} />
          {post.origin === 'analyst' && <button type="button" className="fact post-out" aria-label={`Take out the post ${post.title}`} title="You made this post; take it out again" onClick={() => void review.act('post.remove', { id: post.id })}>Take out</button>}
        </span>
      </span>
      <VerdictButtons
        name={post.title} verdict={post.verdict} isInTabOrder
        onDecide={(verdict) => void review.act('post.decide', { id: post.id, verdict })}
      />
    </li>
  )
}
