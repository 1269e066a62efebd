import { memo, type ReactNode, useMemo } from 'react'
import { classesOfSegment, clickOrder, type Emphasis, isRaised, paintSegment } from './mention-paint.ts'
import { cutSegments, type Paragraph, type Segment } from './span-segments.ts'
import type { TextMark } from './text-mark.ts'

interface MentionParagraphProps extends Emphasis {
  readonly text: string
  readonly paragraph: Paragraph
  /** What lies on it, in the order of their starts. */
  readonly marks: readonly TextMark[]
}

/**
 * A paragraph with what was found in it. Each segment is a span with one text node and the text offset it starts at, so
 * that places in the page and offsets into the text are one subtraction apart.
 */
export const MentionParagraph = memo(function MentionParagraph({ text, paragraph, marks, ringedId, raised }: MentionParagraphProps): ReactNode {
  const markEnd = paragraph.start + (HEADING_MARK.exec(text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + LONGEST_MARK)))?.[0].length ?? 0)
  const segments = useMemo(() => cutSegments(paragraph, marks).flatMap((segment) => cutAt(segment, markEnd)), [paragraph, marks, markEnd])
  return (
    <p dir="auto" data-start={paragraph.start}>
      {segments.map((segment) => {
        const { start, end, stack } = segment
        if (stack.length === 0) return <span key={start} data-start={start} className={end === markEnd ? 'heading-mark' : undefined}>{text.slice(start, end)}</span>
        const isRinged = stack.some(({ mark }) => mark.id === ringedId)
        return <MentionSegment key={start} text={text} segment={segment} ringedId={isRinged ? ringedId : null} raised={stack.some(({ mark }) => isRaised(mark, raised)) ? raised : NONE} />
      })}
    </p>
  )
})

/** Markdown's sign of a heading, which is drawn faint: the text itself is as it came. */
const HEADING_MARK = /^#{1,6}[ \t]+(?=\S)/
const LONGEST_MARK = 12

function cutAt(segment: Segment<TextMark>, at: number): readonly Segment<TextMark>[] {
  return segment.stack.length === 0 && segment.start < at && at < segment.end ? [{ ...segment, end: at }, { ...segment, start: at }] : [segment]
}

const NONE: readonly string[] = []

interface MentionSegmentProps extends Emphasis {
  readonly text: string
  readonly segment: Segment<TextMark>
}

/** Drawn again only where its own marks change: a long paragraph has thousands of these. */
const MentionSegment = memo(function MentionSegment({ text, segment, ringedId, raised }: MentionSegmentProps): ReactNode {
  const { start, end, stack } = segment
  const emphasis = { ringedId, raised }
  const title = stack.find(({ mark }) => mark.title !== undefined)?.mark.title
  return (
    <span data-start={start} data-ids={clickOrder(stack).join(' ')} className={classesOfSegment(stack, emphasis)} style={paintSegment(stack, emphasis)} title={title}>
      {text.slice(start, end)}
    </span>
  )
})
