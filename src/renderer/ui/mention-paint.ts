import type { CSSProperties } from 'react'
import type { Mention } from '../../shared/model/mention.ts'
import type { Laid } from './span-segments.ts'
import { typeTone } from './type-info.ts'

/** What is highlighted beyond verdicts: the ringed mention, and the ids (mentions' or entities') that stand out. */
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
  readonly color: string
  readonly size: string
  readonly position: string
}

/** How a segment is drawn: underlines of undecided mentions, each in its own lane, over the fills of all of them. */
export function paintSegment(stack: readonly Laid<Mention>[], emphasis: Emphasis): CSSProperties | undefined {
  const layers: Layer[] = []
  for (const { mention, lane } of stack) {
    if (mention.verdict !== 'undecided') continue
    const drop = LANES_ROOM - LINE - Math.min(lane, DEEPEST_LANE) * LANE_STEP
    layers.push({ color: `var(--tone-${typeTone(mention.type)}-line)`, size: `100% ${LINE}px`, position: `0 calc(100% - ${drop}px)` })
  }
  for (const { mention } of stack) {
    const strength = fillOf(mention, emphasis)
    if (strength) layers.push({ color: `var(--tone-${typeTone(mention.type)}-${strength})`, size: `100% calc(100% - ${LANES_ROOM}px)`, position: '0 0' })
  }
  if (layers.length === 0) return undefined
  return {
    backgroundImage: layers.map(({ color }) => `linear-gradient(${color}, ${color})`).join(', '),
    backgroundSize: layers.map(({ size }) => size).join(', '),
    backgroundPosition: layers.map(({ position }) => position).join(', ')
  }
}

/** Whether the mention stands out: by its own id, or by that of its entity. */
export function isRaised(mention: Mention, raised: readonly string[]): boolean {
  return raised.includes(mention.id) || (mention.entityId !== null && raised.includes(mention.entityId))
}

function fillOf(mention: Mention, { raised }: Emphasis): 'raised' | 'fill' | 'tint' | undefined {
  // Dim text needs a light ground to stay readable.
  if (isRaised(mention, raised)) return mention.verdict === 'rejected' ? 'tint' : 'raised'
  switch (mention.verdict) {
    case 'accepted': return 'fill'
    case 'undecided': return 'tint'
    case 'rejected': return undefined
  }
}

/** Whether the innermost that lies on the segment is rejected: nothing that stands covers as little or less. */
function isStruck(stack: readonly Laid<Mention>[]): boolean {
  const lengths = (rejected: boolean): readonly number[] => stack.filter(({ mention }) => (mention.verdict === 'rejected') === rejected).map(({ mention }) => mention.end - mention.start)
  return Math.min(...lengths(true)) < Math.min(...lengths(false))
}

/** The classes of a segment: struck where the innermost on it is rejected, dimmed where all is, ringed and rounded at its ends. */
export function classesOfSegment(stack: readonly Laid<Mention>[], { ringedId }: Emphasis): string {
  const ringed = stack.find(({ mention }) => mention.id === ringedId)
  return [
    'mention',
    isStruck(stack) && 'mention-struck',
    stack.every(({ mention }) => mention.verdict === 'rejected') && 'mention-dim',
    stack.some(({ first }) => first) && 'mention-first',
    stack.some(({ last }) => last) && 'mention-last',
    ringed && 'mention-ringed',
    ringed?.first === true && 'mention-ring-first',
    ringed?.last === true && 'mention-ring-last'
  ].filter(Boolean).join(' ')
}

/** The mentions that a click on the segment means, in the order that repeated clicks take them: rejected ones last. */
export function clickOrder(stack: readonly Laid<Mention>[]): readonly string[] {
  const ids = (rejected: boolean): readonly string[] => stack.filter(({ mention }) => (mention.verdict === 'rejected') === rejected).map(({ mention }) => mention.id)
  return [...ids(false), ...ids(true)]
}
