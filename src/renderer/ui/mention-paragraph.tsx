import { memo, type ReactNode, useMemo } from 'react'
import type { Mention } from '../../shared/model/mention.ts'
import { classesOfSegment, clickOrder, type Emphasis, isRaised, paintSegment } from './mention-paint.ts'
import { cutSegments, type Paragraph, type Segment } from './span-segments.ts'

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
  return (
    <p dir="auto" data-start={paragraph.start}>
      {segments.map((segment) => {
        const { start, end, stack } = segment
        if (stack.length === 0) return <span key={start} data-start={start}>{text.slice(start, end)}</span>
        const isRinged = stack.some(({ mention }) => mention.id === ringedId)
        return <MentionSegment key={start} text={text} segment={segment} ringedId={isRinged ? ringedId : null} raised={stack.some(({ mention }) => isRaised(mention, raised)) ? raised : NONE} />
      })}
    </p>
  )
})

const NONE: readonly string[] = []

interface MentionSegmentProps extends Emphasis {
  readonly text: string
  readonly segment: Segment<Mention>
}

/** Drawn again only where its own mentions change: a long paragraph has thousands of these. */
const MentionSegment = memo(function MentionSegment({ text, segment, ringedId, raised }: MentionSegmentProps): ReactNode {
  const { start, end, stack } = segment
  const emphasis = { ringedId, raised }
  return (
    <span data-start={start} data-ids={clickOrder(stack).join(' ')} className={classesOfSegment(stack, emphasis)} style={paintSegment(stack, emphasis)}>
      {text.slice(start, end)}
    </span>
  )
})
