import { Button, Radio, RadioGroup } from '@blueprintjs/core'
import { type ReactNode, useState } from 'react'
import type { AlikePlace } from '../../../shared/contract/requests/mention.ts'
import type { Mention } from '../../../shared/model/mention.ts'
import type { Verdict } from '../../../shared/model/verdict.ts'
import { useAnswer } from '../../client/workbench.tsx'
import { Modal } from '../../ui/modal.tsx'
import { plural } from '../../ui/plural.ts'
import { typeLabel } from '../../ui/type-info.ts'
import { VerdictMark } from '../../ui/verdict-buttons.tsx'
import type { Review } from './review.ts'

/** Shows every place with the same words, here or in all articles, and decides the ticked ones as one step. */
export function AlikeDialog({ review, mention }: { readonly review: Review; readonly mention: Mention }): ReactNode {
  const [everywhere, setEverywhere] = useState(false)
  const answer = useAnswer('mention.alike', { id: mention.id, everywhere })
  const places = answer.data?.places ?? []
  const [changed, setChanged] = useState<ReadonlySet<string>>(new Set())
  // What was decided before is left alone unless it is ticked.
  const isTicked = (place: AlikePlace): boolean => (place.verdict === 'undecided') !== changed.has(keyOf(place))
  const toggle = (key: string): void => setChanged((before) => new Set(before.has(key) ? [...before].filter((each) => each !== key) : [...before, key]))
  const ticked = places.filter(isTicked)
  const marked = ticked.flatMap(({ mentionId }) => (mentionId === null ? [] : [mentionId]))
  const close = (): void => review.setPiece(null)
  const decide = (verdict: Verdict): void => {
    close()
    const spans = ticked.filter(({ mentionId }) => mentionId === null).map(({ articleId, start, end }) => ({ articleId, start, end }))
    void review.act('mention.decideAlike', { id: mention.id, verdict, mentionIds: marked, spans })
  }
  return (
    <Modal
      title={`All like “${mention.quote}”, as ${typeLabel(mention.type).toLowerCase()}`} focus="input[type=radio]" onClose={close}
      actions={(
        <>
          <Button text="Cancel" onClick={close} />
          <Button text={`Reject ${marked.length}`} disabled={marked.length === 0} onClick={() => decide('rejected')} />
          <Button intent="primary" text={`Accept ${ticked.length}`} disabled={ticked.length === 0} onClick={() => decide('accepted')} />
        </>
      )}
    >
      <RadioGroup inline label="Where?" selectedValue={everywhere ? 'all' : 'here'} onChange={(event) => setEverywhere(event.currentTarget.value === 'all')}>
        <Radio value="here" label="In this article" />
        <Radio value="all" label="In all articles" />
      </RadioGroup>
      <p className="alike-count" role="status">{answer.data ? `${plural(places.length, 'place')}, ${ticked.length} ticked.${answer.data.isCut ? ' There are more; decide these first.' : ''} Accepting marks what is not marked yet. It is one step to undo.` : 'Looking…'}</p>
      {answer.error && <p role="alert">{answer.error.message}</p>}
      <ul className="alike-places">
        {places.map((place) => (
          <li key={keyOf(place)} className="alike-place">
            <label className="alike-tick">
              <input type="checkbox" checked={isTicked(place)} onChange={() => toggle(keyOf(place))} />
              <span className="alike-words" dir="auto">{cutBefore(place.before)}<b>{mention.quote}</b>{place.after}</span>
              <span className="alike-about">{[everywhere && place.articleTitle, place.mentionId === null && 'not marked yet'].filter(Boolean).join(' · ')}</span>
            </label>
            <VerdictMark verdict={place.verdict} />
          </li>
        ))}
      </ul>
    </Modal>
  )
}

function keyOf({ articleId, start }: AlikePlace): string {
  return `${articleId} ${start}`
}

const BEFORE = 28

/** The last words before the place, so that the place itself is in sight. */
function cutBefore(before: string): string {
  return before.length > BEFORE ? `… ${before.slice(-BEFORE).replace(/^\S*\s/, '')}` : before
}
