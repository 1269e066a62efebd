/**
 * The first schema. `seq` ties a row to its full-text entry (a bare rowid may change when a copy is vacuumed);
 * it is not part of a row's history. References are checked at the commit, so that a change set may be applied in any order.
 */
export const firstSchema = `
CREATE TABLE project (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL
) STRICT;

CREATE TABLE article (
  seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, title TEXT NOT NULL, text TEXT NOT NULL, source TEXT NOT NULL, url TEXT,
  language TEXT NOT NULL, published_on TEXT, dateline TEXT, reported_by TEXT, sha256 TEXT NOT NULL UNIQUE,
  warnings TEXT NOT NULL, added_at TEXT NOT NULL, reviewed_at TEXT
) STRICT;
CREATE INDEX article_published ON article (published_on DESC, id);

CREATE TABLE article_path (
  id TEXT PRIMARY KEY, article_id TEXT NOT NULL REFERENCES article (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL, path TEXT NOT NULL, UNIQUE (article_id, path)
) STRICT;

CREATE TABLE entity (
  seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, type TEXT NOT NULL CHECK (type IN ('person', 'organization', 'place')),
  name TEXT NOT NULL, name_key TEXT NOT NULL, country TEXT, sector TEXT,
  verdict TEXT NOT NULL CHECK (verdict IN ('undecided', 'accepted', 'rejected')),
  origin TEXT NOT NULL CHECK (origin IN ('machine', 'analyst')), confidence REAL, why TEXT NOT NULL
) STRICT;
CREATE INDEX entity_name_key ON entity (name_key);

CREATE TABLE alias (
  seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
  entity_id TEXT NOT NULL REFERENCES entity (id) DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL, name_key TEXT NOT NULL, UNIQUE (entity_id, name)
) STRICT;
CREATE INDEX alias_name_key ON alias (name_key);

CREATE TABLE mention (
  id TEXT PRIMARY KEY, article_id TEXT NOT NULL REFERENCES article (id) DEFERRABLE INITIALLY DEFERRED,
  start_offset INTEGER NOT NULL CHECK (start_offset >= 0), end_offset INTEGER NOT NULL, quote TEXT NOT NULL, type TEXT NOT NULL,
  entity_id TEXT REFERENCES entity (id) DEFERRABLE INITIALLY DEFERRED,
  date_start TEXT, date_end TEXT, date_precision TEXT,
  verdict TEXT NOT NULL CHECK (verdict IN ('undecided', 'accepted', 'rejected')),
  origin TEXT NOT NULL CHECK (origin IN ('machine', 'analyst')), confidence REAL, why TEXT NOT NULL,
  CHECK (end_offset > start_offset)
) STRICT;
CREATE INDEX mention_article ON mention (article_id, verdict);
CREATE INDEX mention_entity ON mention (entity_id);
CREATE INDEX mention_accepted ON mention (quote, type) WHERE verdict = 'accepted';

CREATE TABLE post (
  id TEXT PRIMARY KEY, entity_id TEXT NOT NULL REFERENCES entity (id) DEFERRABLE INITIALLY DEFERRED,
  title TEXT NOT NULL, country TEXT, organization TEXT, held_from TEXT, held_to TEXT,
  mention_id TEXT REFERENCES mention (id) DEFERRABLE INITIALLY DEFERRED,
  verdict TEXT NOT NULL CHECK (verdict IN ('undecided', 'accepted', 'rejected')),
  origin TEXT NOT NULL CHECK (origin IN ('machine', 'analyst')), confidence REAL, why TEXT NOT NULL
) STRICT;
CREATE INDEX post_entity ON post (entity_id);
CREATE INDEX post_mention ON post (mention_id);

CREATE TABLE tag (
  id TEXT PRIMARY KEY, name TEXT NOT NULL, name_key TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE tagging (
  id TEXT PRIMARY KEY, tag_id TEXT NOT NULL REFERENCES tag (id) DEFERRABLE INITIALLY DEFERRED,
  subject_kind TEXT NOT NULL, subject_id TEXT NOT NULL, UNIQUE (subject_kind, subject_id, tag_id)
) STRICT;
CREATE INDEX tagging_tag ON tagging (tag_id);

CREATE TABLE lexicon (
  id TEXT PRIMARY KEY, name TEXT NOT NULL, type TEXT NOT NULL,
  verdict TEXT NOT NULL CHECK (verdict IN ('accepted', 'rejected')),
  entity_id TEXT REFERENCES entity (id) DEFERRABLE INITIALLY DEFERRED, UNIQUE (name, type)
) STRICT;
CREATE INDEX lexicon_entity ON lexicon (entity_id);

CREATE TABLE change (
  seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, group_id TEXT NOT NULL, label TEXT NOT NULL,
  origin TEXT NOT NULL CHECK (origin IN ('analyst', 'reading', 'import')), article_id TEXT, merge_key TEXT,
  state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'dropped')), created_at TEXT NOT NULL
) STRICT;
CREATE INDEX change_state ON change (state, seq);
CREATE INDEX change_group ON change (group_id);

-- An insert keeps a digest of its row; the row itself is saved in "after" when undo removes it. An update keeps the columns it changed.
CREATE TABLE change_row (
  seq INTEGER PRIMARY KEY, change_seq INTEGER NOT NULL REFERENCES change (seq), kind TEXT NOT NULL CHECK (kind IN ('insert', 'update', 'delete')),
  table_name TEXT NOT NULL, row_id TEXT NOT NULL, before TEXT, after TEXT, digest TEXT
) STRICT;
CREATE INDEX change_row_change ON change_row (change_seq);
CREATE INDEX change_row_row ON change_row (row_id);

CREATE VIRTUAL TABLE article_words USING fts5 (title, text, content='article', content_rowid='seq', prefix='2 3', tokenize='unicode61 remove_diacritics 2');
CREATE TRIGGER article_words_insert AFTER INSERT ON article BEGIN
  INSERT INTO article_words (rowid, title, text) VALUES (new.seq, new.title, new.text);
END;
CREATE TRIGGER article_words_delete AFTER DELETE ON article BEGIN
  INSERT INTO article_words (article_words, rowid, title, text) VALUES ('delete', old.seq, old.title, old.text);
END;
CREATE TRIGGER article_words_update AFTER UPDATE OF title, text ON article BEGIN
  INSERT INTO article_words (article_words, rowid, title, text) VALUES ('delete', old.seq, old.title, old.text);
  INSERT INTO article_words (rowid, title, text) VALUES (new.seq, new.title, new.text);
END;

CREATE VIRTUAL TABLE entity_words USING fts5 (name, content='entity', content_rowid='seq', prefix='2 3', tokenize='unicode61 remove_diacritics 2');
CREATE TRIGGER entity_words_insert AFTER INSERT ON entity BEGIN
  INSERT INTO entity_words (rowid, name) VALUES (new.seq, new.name);
END;
CREATE TRIGGER entity_words_delete AFTER DELETE ON entity BEGIN
  INSERT INTO entity_words (entity_words, rowid, name) VALUES ('delete', old.seq, old.name);
END;
CREATE TRIGGER entity_words_update AFTER UPDATE OF name ON entity BEGIN
  INSERT INTO entity_words (entity_words, rowid, name) VALUES ('delete', old.seq, old.name);
  INSERT INTO entity_words (rowid, name) VALUES (new.seq, new.name);
END;

CREATE VIRTUAL TABLE alias_words USING fts5 (name, content='alias', content_rowid='seq', prefix='2 3', tokenize='unicode61 remove_diacritics 2');
CREATE TRIGGER alias_words_insert AFTER INSERT ON alias BEGIN
  INSERT INTO alias_words (rowid, name) VALUES (new.seq, new.name);
END;
CREATE TRIGGER alias_words_delete AFTER DELETE ON alias BEGIN
  INSERT INTO alias_words (alias_words, rowid, name) VALUES ('delete', old.seq, old.name);
END;
CREATE TRIGGER alias_words_update AFTER UPDATE OF name ON alias BEGIN
  INSERT INTO alias_words (alias_words, rowid, name) VALUES ('delete', old.seq, old.name);
  INSERT INTO alias_words (rowid, name) VALUES (new.seq, new.name);
END;
`
