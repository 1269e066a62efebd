import { memo, type ReactNode, useMemo } from 'react'
import type { Mention } from '../../shared/model/mention.ts'
import { classesOfSegment, clickOrder, type Emphasis, paintSegment } from './mention-paint.ts'
import { cutSegments, type Paragraph } from './span-segments.ts'

interface MentionParagraphProps extends Emphasis {
  readonly text: string
  readonly paragraph: Paragraph
  readonly mentions: readonly Mention[]
}

/**
 * A paragraph with its mentions. Each segment is a span with one text node and the text offset it starts at, so that
 * places in the page and offsets into the text are one subtraction apart.
 */
export const MentionParagraph = memo(function MentionParagraph({ text, paragraph, mentions, ringedId, raised }: MentionParagraphProps): ReactNode {
  const segments = useMemo(() => cutSegments(paragraph, mentions), [paragraph, mentions])
  const emphasis = { ringedId, raised }
  return (
    <p dir="auto" data-start={paragraph.start}>
      {segments.map(({ start, end, stack }) => stack.length === 0
        ? <span key={start} data-start={start}>{text.slice(start, end)}</span>
        : (
            <span key={start} data-start={start} data-ids={clickOrder(stack).join(' ')} className={classesOfSegment(stack, emphasis)} style={paintSegment(stack, emphasis)}>
              {text.slice(start, end)}
            </span>
          ))}
    </p>
  )
})
