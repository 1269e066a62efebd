import { assertNever } from '../../../shared/assert-never.ts'
import type { BriefingTable, RowLink } from '../../../shared/model/briefing.ts'
import type { ArticleRow, BriefingRows, EntityRow, Evidence, MentionRow, PostRow } from './briefing-rows.ts'

/** Gives the sentence that a span stands in. */
export type FindSentence = (evidence: Evidence) => string

/** A column: its header, and how a row fills it; nothing leaves the cell empty. */
interface Column<Row> {
  readonly header: string
  readonly cell: (row: Row, findSentence: FindSentence) => string | number | null | undefined
}

const column = <Row>(header: string, cell: Column<Row>['cell']): Column<Row> => ({ header, cell })
const list = (items: readonly string[]): string => items.join('; ')

/** On every row: what the text says, and whose text it is. */
function sourceColumns<Row extends { readonly evidence: Evidence }>(): readonly Column<Row>[] {
  return [
    column('evidence', ({ evidence }, findSentence) => oneLine(findSentence(evidence))),
    column('article_title', ({ evidence }) => evidence.articleTitle),
    column('article_date', ({ evidence }) => evidence.publishedOn),
    column('source', ({ evidence }) => evidence.source)
  ]
}

/** The columns that say what a row is come first, then what it rests on; the rest follows. */
const MENTION_COLUMNS: readonly Column<MentionRow>[] = [
  column('mention', ({ quote }) => oneLine(quote)),
  column('type', ({ type }) => type),
  column('entity', ({ entity }) => entity),
  column('country', ({ country }) => country),
  ...sourceColumns<MentionRow>(),
  column('date_start', ({ date }) => date?.start),
  column('date_end', ({ date }) => date?.end),
  column('verdict', ({ verdict }) => verdict),
  column('tags', ({ tags }) => list(tags)),
  column('article_tags', ({ articleTags }) => list(articleTags))
]

const ENTITY_COLUMNS: readonly Column<EntityRow>[] = [
  column('name', ({ name }) => name),
  column('type', ({ type }) => type),
  column('country', ({ country }) => country),
  column('posts', ({ posts }) => list(posts)),
  ...sourceColumns<EntityRow>(),
  column('sector', ({ sector }) => sector),
  column('aliases', ({ aliases }) => list(aliases)),
  column('mention_count', ({ mentionCount }) => mentionCount),
  column('article_count', ({ articleCount }) => articleCount),
  column('verdict', ({ verdict }) => verdict),
  column('tags', ({ tags }) => list(tags))
]

const POST_COLUMNS: readonly Column<PostRow>[] = [
  column('person', ({ person }) => person),
  column('post', ({ title }) => title),
  column('country', ({ country }) => country),
  column('organization', ({ organization }) => organization),
  ...sourceColumns<PostRow>(),
  column('held_from', ({ heldFrom }) => heldFrom),
  column('held_to', ({ heldTo }) => heldTo),
  column('verdict', ({ verdict }) => verdict),
  column('tags', ({ tags }) => list(tags)),
  column('article_tags', ({ articleTags }) => list(articleTags))
]

const ARTICLE_COLUMNS: readonly Column<ArticleRow>[] = [
  ...sourceColumns<ArticleRow>().slice(1),
  ...sourceColumns<ArticleRow>().slice(0, 1),
  column('dateline', ({ dateline }) => dateline),
  column('reported_by', ({ reportedBy }) => reportedBy),
  column('language', ({ language }) => language),
  column('url', ({ url }) => url),
  column('reviewed_on', ({ reviewedAt }) => reviewedAt?.slice(0, 'YYYY-MM-DD'.length)),
  column('mention_count', ({ mentionCount }) => mentionCount),
  column('decided_count', ({ decidedCount }) => decidedCount),
  column('tags', ({ tags }) => list(tags))
]

/** Lays rows out as the table that is shown and written: the same headers, order and cells in both. */
export function buildBriefing(briefing: BriefingRows, findSentence: FindSentence): BriefingTable {
  switch (briefing.subject) {
    case 'mentions': return fill(MENTION_COLUMNS, briefing.rows, findSentence)
    case 'entities': return fill(ENTITY_COLUMNS, briefing.rows, findSentence)
    case 'posts': return fill(POST_COLUMNS, briefing.rows, findSentence)
    case 'articles': return fill(ARTICLE_COLUMNS, briefing.rows, findSentence)
    default: return assertNever(briefing)
  }
}

/** Where each row's evidence stands, in the order of the rows; an article's is the article itself. */
export function linkBriefing({ subject, rows }: BriefingRows): readonly RowLink[] {
  return rows.map(({ evidence: { articleId, start, end } }) => ({ articleId, span: subject === 'articles' ? null : { start, end } }))
}

function fill<Row>(columns: readonly Column<Row>[], rows: readonly Row[], findSentence: FindSentence): BriefingTable {
  return {
    columns: columns.map(({ header }) => header),
    rows: rows.map((row) => columns.map(({ cell }) => String(cell(row, findSentence) ?? '')))
  }
}

/** A quote as one line: what was wrapped or indented in the article is not in a table. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
