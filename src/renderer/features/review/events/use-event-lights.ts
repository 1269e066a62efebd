import { type RefObject, useContext, useEffect, useLayoutEffect, useRef } from 'react'
import type { ArticleView } from '../../../../shared/contract/requests/article.ts'
import { HoverContext } from '../hover.ts'
import type { Review } from '../review.ts'
import { rangeOfSpan } from '../text-dom.ts'
import { LIGHTS, type Lights, lightsOf } from './event-lights.ts'

/**
 * Lights the parts of the event under the pointer, else of the selected one, by the browser's own highlights: they lie on
 * the text without cutting it anew, so that moving the pointer over five hundred events draws no paragraph again.
 */
export function useEventLights(root: RefObject<HTMLElement | null>, { event, newTrigger }: Pick<Review, 'event' | 'newTrigger'>, view: ArticleView): void {
  const hover = useContext(HoverContext)
  const selectedId = event?.id ?? null
  /** What the pointer happened to rest on when something was selected: the keys go on, and it counts again once the pointer moves. */
  const resting = useRef<string | null>(null)
  useLayoutEffect(() => {
    resting.current = hover.read()
  }, [hover, selectedId])
  useLayoutEffect(() => {
    const show = (): void => {
      const pointedAt = hover.read()
      if (pointedAt !== resting.current) resting.current = null
      const hovered = lightsOf(resting.current === null ? pointedAt : null, view)
      const lights = Object.keys(hovered).length > 0 ? hovered : newTrigger ? { evidence: [newTrigger] } : lightsOf(selectedId, view)
      if (root.current) light(root.current, lights)
    }
    show()
    return hover.subscribe(show)
  }, [root, hover, view, selectedId, newTrigger])
  useEffect(() => () => light(document.body, {}), [])
}

const NAME = 'event-'

function light(root: Element, lights: Lights): void {
  // An old browser without highlights still shows the triggers and the ring.
  if (!('highlights' in CSS)) return
  for (const part of LIGHTS) {
    const ranges = (lights[part] ?? []).map((span) => rangeOfSpan(root, span)).filter((range) => range !== undefined)
    if (ranges.length > 0) CSS.highlights.set(`${NAME}${part}`, new Highlight(...ranges))
    else CSS.highlights.delete(`${NAME}${part}`)
  }
}
