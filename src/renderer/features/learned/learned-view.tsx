import { Button, InputGroup, NonIdealState, Spinner } from '@blueprintjs/core'
import { SearchIcon } from '@blueprintjs/icons'
import { type ReactNode, useCallback, useDeferredValue, useRef, useState } from 'react'
import type { TaughtPage } from '../../../shared/contract/requests/lexicon.ts'
import type { TaughtRow } from '../../../shared/model/lexicon-entry.ts'
import type { Outcome, Problem } from '../../../shared/outcome.ts'
import { usePages } from '../../client/use-pages.ts'
import { useAnswer, useSend } from '../../client/workbench.tsx'
import { Modal } from '../../ui/modal.tsx'
import { useRowWindow } from '../../ui/use-row-window.ts'
import { LearnedFromArticles } from './learned-from-articles.tsx'
import { LearnedCells, type TaughtChange } from './learned-line.tsx'
import { countTaught } from './learned-words.ts'
import './learned.css'

interface LearnedViewProps {
  readonly onProblem: (problem: Problem) => void
  readonly onReview: () => void
}

const PAGE = 200
const ROW_HEIGHT = 38

/** What the project has learned from verdicts and corrections: each line can be changed or forgotten, and every such step undone. Forgetting what reviewed articles taught as a whole can't be. */
export function LearnedView({ onProblem, onReview }: LearnedViewProps): ReactNode {
  const send = useSend()
  const [search, setSearch] = useState('')
  const [isClearing, setIsClearing] = useState(false)
  const wanted = useDeferredValue(search.trim())
  const first = useAnswer('lexicon.list', { search: wanted, offset: 0, limit: PAGE })
  const total = first.data?.total ?? 0
  const tell = useCallback(async (sent: Promise<Outcome<null>>) => {
    const outcome = await sent
    if (!outcome.ok) onProblem(outcome.error)
  }, [onProblem])
  const onChange = useCallback(({ id }: TaughtRow, change: TaughtChange) => { void tell(send('lexicon.update', { id, ...change })) }, [send, tell])
  const onRemove = useCallback(({ id }: TaughtRow) => { void tell(send('lexicon.remove', { ids: [id] })) }, [send, tell])
  const clear = (): void => {
    setIsClearing(false)
    void tell(send('lexicon.clear', {}))
  }
  return (
    <main className="learned" aria-label="What was learned">
      <header className="learned-header">
        <div className="learned-title">
          <h1>What was learned</h1>
          <p role="status">{first.data ? countTaught(total, wanted) : 'Gathering…'}</p>
        </div>
        <InputGroup type="search" leftIcon={<SearchIcon />} aria-label="Find among what was learned" placeholder="Name or trigger" value={search} maxLength={200} onValueChange={setSearch} />
        <Button text="Forget everything…" disabled={total === 0 && wanted === ''} onClick={() => { setIsClearing(true) }} />
      </header>
      <p className="learned-says">Your verdicts and corrections teach at once: the next article is read with them. Change or forget a line, and the articles after it are read accordingly; what you decided stays.</p>
      <LearnedFromArticles onProblem={onProblem} />
      {first.isError && !first.data
        ? <NonIdealState className="learned-state" title="The list can’t be shown" description={first.error.message} action={<Button text="Try again" onClick={() => { void first.refetch() }} />} />
        : !first.data
          ? <div className="learned-state"><Spinner aria-label="Gathering the list" /></div>
          : total === 0
            ? <Nothing isSearching={wanted !== ''} onReview={onReview} onClear={() => { setSearch('') }} />
            : <LearnedTable key={wanted} search={wanted} first={first.data} onChange={onChange} onRemove={onRemove} />}
      {isClearing && (
        <Modal
          title="Forget everything that was learned?" focus=".bp6-intent-danger" onClose={() => { setIsClearing(false) }}
          actions={<><Button text="Cancel" onClick={() => { setIsClearing(false) }} /><Button intent="danger" text="Forget everything" onClick={clear} /></>}
        >
          <p>The next articles will be read as if nothing had been taught. What you decided in your articles stays. You can undo this.</p>
        </Modal>
      )}
    </main>
  )
}

function Nothing({ isSearching, onReview, onClear }: { readonly isSearching: boolean; readonly onReview: () => void; readonly onClear: () => void }): ReactNode {
  return (
    <div className="learned-state learned-nothing">
      <h2>{isSearching ? 'Nothing of that was learned' : 'Nothing was learned yet'}</h2>
      <p>{isSearching ? 'Try the beginning of a name, or the words that name an event.' : 'Accept, reject and correct what was found in Review: names and the words that name events are remembered here.'}</p>
      {isSearching ? <Button text="Show all" onClick={onClear} /> : <Button intent="primary" text="Go to Review" onClick={onReview} />}
    </div>
  )
}

interface LearnedTableProps {
  readonly search: string
  readonly first: TaughtPage
  readonly onChange: (row: TaughtRow, change: TaughtChange) => void
  readonly onRemove: (row: TaughtRow) => void
}

/** The lines, of which only those in sight are drawn and fetched. */
function LearnedTable({ search, first, onChange, onRemove }: LearnedTableProps): ReactNode {
  const scroller = useRef<HTMLDivElement>(null)
  const { items, totalSize } = useRowWindow(scroller, first.total, ROW_HEIGHT)
  const placeOf = usePages({ name: 'lexicon.list', size: PAGE, first, inputOf: (page) => ({ search, offset: page * PAGE, limit: PAGE }) }, items)
  return (
    <div ref={scroller} className="learned-scroller" role="region" aria-label="Names and triggers" tabIndex={0}>
      <div role="table" aria-label="What was learned" aria-rowcount={first.total + 1}>
        <div role="row" aria-rowindex={1} className="learned-head">
          {['Words', 'About', 'What is done', 'Stands for'].map((name) => <div key={name} role="columnheader" className="learned-cell">{name}</div>)}
          <div role="columnheader" className="learned-cell"><span className="hidden-text">Forget</span></div>
        </div>
        <div role="rowgroup" className="learned-rows" style={{ height: totalSize }}>
          {items.map(({ index, start }) => {
            const place = placeOf(index)
            const row = place?.page.rows[place.at]
            return (
              <div key={row?.id ?? index} role="row" aria-rowindex={index + 2} className="learned-row" style={{ transform: `translateY(${start}px)` }}>
                {row ? <LearnedCells row={row} onChange={onChange} onRemove={onRemove} /> : <div role="cell" className="learned-cell">…</div>}
              </div>
            )
          })}
        </div>
      </div>
    </div>
  )
}
