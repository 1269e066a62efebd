import type { Span } from '../../ui/span-words.ts'

/** The reader draws a text as paragraphs of segments, each a span element with one text node and its offset as data-start. */

const startOf = (element: Element): number => Number((element as HTMLElement).dataset.start)

function segmentStart(element: Element | null | undefined): number | undefined {
  const segment = element?.matches('span[data-start]') === true ? element : element?.querySelector('span[data-start]')
  return segment ? startOf(segment) : undefined
}

/** The text offset of a place in the page; undefined outside the reader's text. */
function offsetOf(root: Element, node: Node, nodeOffset: number): number | undefined {
  if (!root.contains(node)) return undefined
  if (node.nodeType === Node.TEXT_NODE) {
    const segment = node.parentElement?.closest('span[data-start]')
    return segment ? startOf(segment) + nodeOffset : undefined
  }
  if (!(node instanceof Element)) return undefined
  const child = node.childNodes[nodeOffset]
  const start = child instanceof Text ? segmentStart(node) : segmentStart(child instanceof Element ? child : null)
  if (start !== undefined) return start
  const last = [...node.querySelectorAll('span[data-start]')].at(-1) ?? (node.matches('span[data-start]') ? node : undefined)
  return last ? startOf(last) + last.textContent.length : undefined
}

/** The part of the text that is selected in the page; undefined where nothing of it is. */
export function readSelectedSpan(root: Element, textLength: number): Span | undefined {
  const selection = root.ownerDocument.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined
  const range = selection.getRangeAt(0)
  if (!range.intersectsNode(root)) return undefined
  const start = offsetOf(root, range.startContainer, range.startOffset)
  const end = offsetOf(root, range.endContainer, range.endOffset)
  if (start === undefined && end === undefined) return undefined
  const span = { start: start ?? 0, end: end ?? textLength }
  return span.start < span.end ? span : undefined
}

/** The place in the page of a text offset; `before` takes the end of what comes before it where two segments meet. */
function placeOfOffset(root: Element, offset: number, before: boolean): { readonly node: Node; readonly offset: number } | undefined {
  const paragraph = lastStartingAt(root.querySelectorAll('p[data-start]'), offset, before)
  const segment = paragraph && lastStartingAt(paragraph.querySelectorAll('span[data-start]'), offset, before)
  const node = segment?.firstChild
  if (!segment || !node) return undefined
  return { node, offset: Math.min(offset - startOf(segment), node.textContent?.length ?? 0) }
}

function lastStartingAt(elements: NodeListOf<Element>, offset: number, before: boolean): Element | undefined {
  let [low, high] = [0, elements.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const element = elements[middle]
    const start = element ? startOf(element) : Infinity
    if (start < offset || (start === offset && !before)) low = middle + 1
    else high = middle
  }
  return elements[Math.max(0, low - 1)]
}

/** Selects a part of the text in the page, from anchor to focus. */
export function selectInPage(root: Element, anchor: number, focus: number): void {
  const from = placeOfOffset(root, anchor, anchor > focus)
  const to = placeOfOffset(root, focus, focus > anchor)
  if (from && to) root.ownerDocument.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset)
}

/** A part of the text as a range of the page; undefined where it is not on the page. */
export function rangeOfSpan(root: Element, span: Span): Range | undefined {
  const from = placeOfOffset(root, span.start, false)
  const to = placeOfOffset(root, span.end, true)
  if (!from || !to) return undefined
  const range = root.ownerDocument.createRange()
  range.setStart(from.node, from.offset)
  range.setEnd(to.node, to.offset)
  return range
}

/** The box around a part of the text, in the window's coordinates. */
export function boxOfSpan(root: Element, span: Span): DOMRect | undefined {
  return rangeOfSpan(root, span)?.getBoundingClientRect()
}

/** Brings a part of the open article's text into sight. */
export function showInText(span: Span): void {
  const root = document.querySelector('[data-review-part="text"]')
  const place = root ? placeOfOffset(root, span.start, false) : undefined
  place?.node.parentElement?.scrollIntoView({ block: 'nearest' })
}
