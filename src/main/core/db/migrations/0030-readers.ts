/**
 * By which version of the reader each article was read. The first found no events; where an article has some, or words that
 * stand for somebody, the second read it. One without either may have been read by either: it counts as the first's, since
 * reading it again does no harm.
 */
export const readers = `
ALTER TABLE article ADD COLUMN read_by INTEGER NOT NULL DEFAULT 1;
UPDATE article SET read_by = 2 WHERE id IN (SELECT article_id FROM event WHERE origin = 'machine' UNION SELECT article_id FROM reference);
CREATE INDEX article_read_by ON article (read_by);
`
