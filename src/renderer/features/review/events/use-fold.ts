import { useState } from 'react'
import { standing, type ArticleEvent } from '../../../../shared/model/event.ts'
import { plural } from '../../../ui/plural.ts'

const KEY = 'dateline.eventFormUnfolded'

/** Whether the rarer rows of the form are open, as they were left; they open by themselves while one of them is at work. */
export function useFold(isAtWork: boolean): readonly [isUnfolded: boolean, toggle: () => void] {
  const [isOpen, setIsOpen] = useState(() => localStorage.getItem(KEY) === 'yes')
  const toggle = (): void => {
    localStorage.setItem(KEY, isOpen ? 'no' : 'yes')
    setIsOpen(!isOpen)
  }
  return [isOpen || isAtWork, toggle]
}

/** What the folded rows hold, in a few words: "1 further word, source, note, 2 tags". */
export function describeFolded({ evidence, reportedBy, note }: Pick<ArticleEvent, 'evidence' | 'reportedBy' | 'note'>, tagCount: number): string {
  const source = standing(reportedBy)
  const held = [
    evidence.length > 0 ? plural(evidence.length, 'further word') : '',
    source ? `source ${source.name}` : '',
    note === '' ? '' : 'note',
    tagCount > 0 ? plural(tagCount, 'tag') : ''
  ].filter((part) => part !== '')
  return held.length > 0 ? held.join(', ') : 'told by, source, note, tags, why'
}
