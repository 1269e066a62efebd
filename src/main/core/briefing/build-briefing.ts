import { assertNever } from '../../../shared/assert-never.ts'
import type { BriefingTable, RowLink } from '../../../shared/model/briefing.ts'
import type { ArticleRow, BriefingRows, EntityRow, MentionRow, PostRow } from './briefing-rows.ts'
import { column, type Column, fill, type FindSentence, list, oneLine, sourceColumns } from './column.ts'
import { EVENT_COLUMNS, STATEMENT_COLUMNS } from './event-columns.ts'

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
    case 'events': return fill(EVENT_COLUMNS, briefing.rows, findSentence)
    case 'statements': return fill(STATEMENT_COLUMNS, briefing.rows, findSentence)
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

/** The chosen columns in the chosen order; all of them where none is chosen. A header that the table does not have is answered with itself. */
export function chooseColumns(table: BriefingTable, chosen: readonly string[]): { readonly table: BriefingTable } | { readonly unknown: string } {
  if (chosen.length === 0) return { table }
  const unknown = chosen.find((header) => !table.columns.includes(header))
  if (unknown !== undefined) return { unknown }
  const places = chosen.map((header) => table.columns.indexOf(header))
  return { table: { columns: chosen, rows: table.rows.map((row) => places.map((place) => row[place] ?? '')) } }
}
