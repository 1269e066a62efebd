/** The parts of the view that a key can go to; each carries the name as data-review-part. */
export type ReviewPart = 'list' | 'editor'

/** Moves the keyboard to a part of the view: to itself where it takes focus, else to the first thing in it that does. */
export function focusIn(part: ReviewPart): void {
  const element = document.querySelector<HTMLElement>(`[data-review-part="${part}"]`)
  const target = element?.matches('[tabindex]') ? element : element?.querySelector<HTMLElement>('button, input, select, [tabindex="0"]')
  target?.focus()
}
