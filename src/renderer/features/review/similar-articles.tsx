import { DuplicateIcon } from '@blueprintjs/icons'
import { type ReactNode, useState } from 'react'
import type { SimilarArticle } from '../../../shared/contract/requests/article.ts'
import { writeDay } from '../../ui/day-words.ts'
import { plural } from '../../ui/plural.ts'

interface SimilarArticlesProps {
  readonly similar: readonly SimilarArticle[]
  readonly onOpen: (id: string) => void
}

/** Says that other articles have nearly this text, as reprinted wire copy does, and opens them. */
export function SimilarArticles({ similar, onOpen }: SimilarArticlesProps): ReactNode {
  const [isOpen, setIsOpen] = useState(false)
  if (similar.length === 0) return null
  return (
    <div className="similar">
      <button type="button" className="similar-count" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        <DuplicateIcon size={12} /> {plural(similar.length, 'more article')} with nearly this text
      </button>
      {isOpen && (
        <ul className="similar-list">
          {similar.map(({ id, title, source, publishedOn, likeness }) => (
            <li key={id}>
              <button type="button" className="similar-open" title={title} onClick={() => onOpen(id)}>
                <span className="similar-title" dir="auto">{title}</span>
                <span className="similar-facts">{[source, publishedOn && writeDay(publishedOn), `${Math.round(likeness * 100)}% alike`].filter(Boolean).join(' · ')}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
