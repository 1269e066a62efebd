import type { Span } from './span-words.ts'

/** What the layout needs of a mention, or of anything else that lies on a text. */
export interface Marked extends Span {
  readonly id: string
}

/** A mark on a segment; its lane is 0 where nothing lies inside it, and grows with what does. */
export interface Laid<M extends Marked> {
  readonly mark: M
  readonly lane: number
  /** Whether the mark begins, and ends, at this segment's edges. */
  readonly first: boolean
  readonly last: boolean
}

/** A run of text under the same mentions, innermost first. */
export interface Segment<M extends Marked> extends Span {
  readonly stack: readonly Laid<M>[]
}

/** A paragraph of a text without the white space around it. */
export type Paragraph = Span

const BREAK = /\r?\n[^\S\n]*(?:\r?\n[^\S\n]*)+/g

/** Splits a text at blank lines. What lies between paragraphs, and around them, is white space only. */
export function findParagraphs(text: string): readonly Paragraph[] {
  const paragraphs: Paragraph[] = []
  const add = (start: number, end: number): void => {
    const piece = text.slice(start, end)
    const inner = piece.trim()
    if (inner === '') return
    const at = start + piece.indexOf(inner)
    paragraphs.push({ start: at, end: at + inner.length })
  }
  let from = 0
  for (const match of text.matchAll(BREAK)) {
    add(from, match.index)
    from = match.index + match[0].length
  }
  add(from, text.length)
  return paragraphs
}

/** Hands each paragraph the mentions that touch it; both must be in the order of their starts. */
export function shareOut<M extends Marked>(paragraphs: readonly Paragraph[], mentions: readonly M[]): readonly (readonly M[])[] {
  const shares: M[][] = paragraphs.map(() => [])
  let from = 0
  for (const mention of mentions) {
    while (from < paragraphs.length && (paragraphs[from]?.end ?? 0) <= mention.start) from++
    for (let at = from; at < paragraphs.length && (paragraphs[at]?.start ?? 0) < mention.end; at++) shares[at]?.push(mention)
  }
  return shares
}

/** How deep each mention lies: one more than the deepest of the shorter ones it overlaps. */
export function findLanes(mentions: readonly Marked[]): ReadonlyMap<string, number> {
  const lanes = new Map<string, number>()
  const shortFirst = [...mentions].sort((a, b) => a.end - a.start - (b.end - b.start) || b.start - a.start)
  shortFirst.forEach((mention, index) => {
    let lane = 0
    for (const inner of shortFirst.slice(0, index)) {
      if (inner.start < mention.end && mention.start < inner.end) lane = Math.max(lane, (lanes.get(inner.id) ?? 0) + 1)
    }
    lanes.set(mention.id, lane)
  })
  return lanes
}

/** Cuts a paragraph wherever a mention begins or ends, so that overlaps of every kind can be drawn. */
export function cutSegments<M extends Marked>(paragraph: Paragraph, mentions: readonly M[]): readonly Segment<M>[] {
  const lanes = laneTable(mentions)
  const cuts = new Set([paragraph.start, paragraph.end])
  for (const mention of mentions) for (const at of [mention.start, mention.end]) if (at > paragraph.start && at < paragraph.end) cuts.add(at)
  const edges = [...cuts].sort((a, b) => a - b)
  const segments: Segment<M>[] = []
  const open = new Set<M>()
  let next = 0
  for (let at = 0; at + 1 < edges.length; at++) {
    const [start, end] = [edges[at] ?? 0, edges[at + 1] ?? 0]
    for (let mention = mentions[next]; mention && mention.start <= start; mention = mentions[++next]) open.add(mention)
    for (const mention of open) if (mention.end <= start) open.delete(mention)
    const stack = [...open]
      .map((mention) => ({ mark: mention, lane: lanes.get(mention.id) ?? 0, first: mention.start === start, last: mention.end === end }))
      .sort((a, b) => a.lane - b.lane)
    segments.push({ start, end, stack })
  }
  return segments
}

/** Lanes by clusters of overlapping mentions: mentions apart from each other need no comparing. */
function laneTable(mentions: readonly Marked[]): ReadonlyMap<string, number> {
  const table = new Map<string, number>()
  let cluster: Marked[] = []
  let reach = -1
  const close = (): void => {
    for (const [id, lane] of findLanes(cluster)) table.set(id, lane)
    cluster = []
  }
  for (const mention of mentions) {
    if (mention.start >= reach) close()
    cluster.push(mention)
    reach = Math.max(reach, mention.end)
  }
  close()
  return table
}
