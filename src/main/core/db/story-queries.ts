import type { Story } from '../briefing/exporters/event-table.ts'
import type { EntityType } from '../../../shared/model/mention.ts'
import { all, jsonList, query, type ReadableDb } from './connection.ts'

const ARTICLES = query<{ readonly id: string; readonly language: string; readonly url: string | null }>('SELECT id, language, url FROM article WHERE id IN (SELECT value FROM json_each(?))')
const NAMED = query<{ readonly articleId: string; readonly type: EntityType; readonly name: string }>(`SELECT m.article_id AS articleId, e.type, e.name FROM mention m JOIN entity e ON e.id = m.entity_id
  WHERE m.verdict <> 'rejected' AND e.verdict <> 'rejected' AND m.article_id IN (SELECT value FROM json_each(?)) GROUP BY m.article_id, e.id ORDER BY m.article_id, min(m.start_offset), e.id`)

/** Whom and what each of these articles names, in the order of first mention; nothing for any other article. */
export function storiesOf(db: ReadableDb, articleIds: ReadonlySet<string>): (articleId: string) => Story {
  const named = Map.groupBy(all(db, NAMED, jsonList(articleIds)), ({ articleId }) => articleId)
  const articles = new Map(all(db, ARTICLES, jsonList(articleIds)).map((article) => [article.id, article]))
  return (articleId) => {
    const namesOf = (type: EntityType): readonly string[] => (named.get(articleId) ?? []).filter((entity) => entity.type === type).map(({ name }) => name)
    const { language = '', url = null } = articles.get(articleId) ?? {}
    return { people: namesOf('person'), organizations: namesOf('organization'), places: namesOf('place'), language, url }
  }
}
