import type { CSSProperties } from 'react'
import type { Laid } from './span-segments.ts'
import type { TextMark } from './text-mark.ts'

/** What is highlighted beyond verdicts: the ringed mark, and the ids (of mentions, entities or events) that stand out. */
export interface Emphasis {
  readonly ringedId: string | null
  readonly raised: readonly string[]
}

const LINE = 2
const LANE_STEP = 3
/** Room below the letters for three underlines. */
const LANES_ROOM = 8
const DEEPEST_LANE = 2

interface Layer {
  readonly image: string
  readonly size: string
  readonly position: string
}

/** How a segment is drawn: underlines of what is undecided, each in its own lane, over the fills of all of it. */
export function paintSegment(stack: readonly Laid<TextMark>[], emphasis: Emphasis): CSSProperties | undefined {
  const layers: Layer[] = []
  for (const { mark, lane } of stack) {
    const line = lineOf(mark)
    if (line === undefined) continue
    const drop = LANES_ROOM - LINE - Math.min(lane, DEEPEST_LANE) * LANE_STEP
    layers.push({ image: line, size: `100% ${LINE}px`, position: `0 calc(100% - ${drop}px)` })
  }
  for (const { mark } of stack) {
    const strength = fillOf(mark, emphasis)
    const color = `var(--tone-${mark.tone}-${strength ?? ''})`
    if (strength) layers.push({ image: `linear-gradient(${color}, ${color})`, size: `100% calc(100% - ${LANES_ROOM}px)`, position: '0 0' })
  }
  if (layers.length === 0) return undefined
  return {
    backgroundImage: layers.map(({ image }) => image).join(', '),
    backgroundSize: layers.map(({ size }) => size).join(', '),
    backgroundPosition: layers.map(({ position }) => position).join(', ')
  }
}

/** Whether the mark stands out: by its own id, or by that of what it belongs to. */
export function isRaised(mark: TextMark, raised: readonly string[]): boolean {
  return raised.some((id) => mark.lit.includes(id))
}

/** Mentions have a solid line while they are undecided, triggers a dashed one; what only points elsewhere keeps its dots. */
function lineOf({ look, tone, verdict }: TextMark): string | undefined {
  const color = `var(--tone-${tone}-line)`
  const broken = (on: number, off: number): string => `repeating-linear-gradient(90deg, ${color} 0 ${on}px, transparent ${on}px ${on + off}px)`
  if (look === 'reference') return broken(1, 3)
  if (verdict === 'rejected' || (verdict === 'accepted' && look !== 'evidence')) return undefined
  switch (look) {
    case 'mention': return `linear-gradient(${color}, ${color})`
    case 'trigger': return broken(6, 3)
    case 'evidence': return broken(2, 3)
  }
}

function fillOf({ look, lit, verdict }: TextMark, { raised }: Emphasis): 'raised' | 'fill' | 'tint' | undefined {
  // Dim text needs a light ground to stay readable.
  if (raised.some((id) => lit.includes(id))) return verdict === 'rejected' ? 'tint' : 'raised'
  if (look === 'reference' || look === 'evidence') return undefined
  switch (verdict) {
    case 'accepted': return 'fill'
    case 'undecided': return look === 'mention' ? 'tint' : undefined
    case 'rejected': return undefined
  }
}

/** Whether the innermost that lies on the segment is rejected: nothing that stands covers as little or less. */
function isStruck(stack: readonly Laid<TextMark>[]): boolean {
  const lengths = (rejected: boolean): readonly number[] => stack.filter(({ mark }) => (mark.verdict === 'rejected') === rejected).map(({ mark }) => mark.end - mark.start)
  return Math.min(...lengths(true)) < Math.min(...lengths(false))
}

/** The classes of a segment: struck where the innermost on it is rejected, dimmed where all is, ringed and rounded at its ends. */
export function classesOfSegment(stack: readonly Laid<TextMark>[], { ringedId, raised }: Emphasis): string {
  const ringed = stack.find(({ mark }) => mark.id === ringedId)
  return [
    'mention',
    isStruck(stack) && 'mention-struck',
    stack.every(({ mark }) => mark.verdict === 'rejected') && 'mention-dim',
    // Its ink is too light for a ground of its own colour.
    stack.some(({ mark }) => mark.look === 'trigger' && mark.verdict === 'undecided' && !isRaised(mark, raised)) && 'mention-trigger',
    stack.some(({ first }) => first) && 'mention-first',
    stack.some(({ last }) => last) && 'mention-last',
    ringed && 'mention-ringed',
    ringed?.first === true && 'mention-ring-first',
    ringed?.last === true && 'mention-ring-last'
  ].filter(Boolean).join(' ')
}

/** What a click on the segment means, in the order that repeated clicks take it: what only points elsewhere late, rejected marks last. */
export function clickOrder(stack: readonly Laid<TextMark>[]): readonly string[] {
  const rank = ({ look, verdict }: TextMark): number => (verdict === 'rejected' ? 2 : look === 'reference' ? 1 : 0)
  const marks = stack.map(({ mark }) => mark)
  return [...new Set([0, 1, 2].flatMap((each) => marks.filter((mark) => rank(mark) === each)).map(({ owner }) => owner))]
}
