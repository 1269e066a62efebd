/**
 * Events with those who take part and their spans, words that stand for entities, what verdicts on events taught, proposed
 * links between entities, and what is derived from the rest. `name_variant`, `sketch`, `sketch_band` and `layer` can be made
 * anew: they are no part of the history, and a sketch goes with its article.
 */
export const events = `
CREATE TABLE event (
  seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, article_id TEXT NOT NULL REFERENCES article (id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL, mode TEXT, start_offset INTEGER NOT NULL CHECK (start_offset >= 0), end_offset INTEGER NOT NULL, quote TEXT NOT NULL,
  sentence_start INTEGER NOT NULL, sentence_end INTEGER NOT NULL, sentence TEXT NOT NULL,
  date_start TEXT, date_end TEXT, date_precision TEXT, date_from TEXT CHECK (date_from IN ('clause', 'context', 'article')),
  place_id TEXT REFERENCES entity (id) DEFERRABLE INITIALLY DEFERRED, place_from TEXT CHECK (place_from IN ('clause', 'context', 'article')),
  is_quoted INTEGER NOT NULL CHECK (is_quoted IN (0, 1)), flags TEXT NOT NULL,
  reported_by_id TEXT REFERENCES entity (id) DEFERRABLE INITIALLY DEFERRED, note TEXT NOT NULL,
  verdict TEXT NOT NULL CHECK (verdict IN ('undecided', 'accepted', 'rejected')),
  origin TEXT NOT NULL CHECK (origin IN ('machine', 'analyst')), confidence REAL, why TEXT NOT NULL,
  -- What the machine found, which verdicts and corrections are measured by; null for what an analyst made.
  pattern TEXT, found_kind TEXT, found_participants INTEGER,
  CHECK (end_offset > start_offset)
) STRICT;
CREATE INDEX event_article ON event (article_id, verdict);
CREATE INDEX event_date ON event (date_start, id);
CREATE INDEX event_kind ON event (kind, date_start);
CREATE INDEX event_place ON event (place_id);
CREATE INDEX event_reported_by ON event (reported_by_id);
CREATE INDEX event_rejected ON event (id) WHERE verdict = 'rejected';
CREATE INDEX event_pattern ON event (pattern, found_kind) WHERE verdict <> 'undecided';

CREATE TABLE event_participant (
  id TEXT PRIMARY KEY, event_id TEXT NOT NULL REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED,
  entity_id TEXT NOT NULL REFERENCES entity (id) DEFERRABLE INITIALLY DEFERRED,
  side TEXT NOT NULL CHECK (side IN ('actor', 'recipient')), position INTEGER NOT NULL,
  said_start INTEGER, said_end INTEGER, said_quote TEXT,
  found_side TEXT CHECK (found_side IN ('actor', 'recipient'))
) STRICT;
CREATE INDEX event_participant_event ON event_participant (event_id);
CREATE INDEX event_participant_entity ON event_participant (entity_id, event_id);

CREATE TABLE event_span (
  id TEXT PRIMARY KEY, event_id TEXT NOT NULL REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED,
  role TEXT NOT NULL CHECK (role IN ('topic', 'evidence', 'content')),
  start_offset INTEGER NOT NULL CHECK (start_offset >= 0), end_offset INTEGER NOT NULL, quote TEXT NOT NULL,
  CHECK (end_offset > start_offset)
) STRICT;
CREATE INDEX event_span_event ON event_span (event_id);

-- What an analyst said of two events of different articles: that they tell the same, or that they do not.
CREATE TABLE event_link (
  id TEXT PRIMARY KEY, one_id TEXT NOT NULL REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED,
  other_id TEXT NOT NULL REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED,
  is_same INTEGER NOT NULL CHECK (is_same IN (0, 1)), UNIQUE (one_id, other_id), CHECK (one_id < other_id)
) STRICT;
CREATE INDEX event_link_other ON event_link (other_id);

CREATE TABLE reference (
  id TEXT PRIMARY KEY, article_id TEXT NOT NULL REFERENCES article (id) DEFERRABLE INITIALLY DEFERRED,
  start_offset INTEGER NOT NULL CHECK (start_offset >= 0), end_offset INTEGER NOT NULL, quote TEXT NOT NULL,
  confidence REAL, why TEXT NOT NULL, CHECK (end_offset > start_offset)
) STRICT;
CREATE INDEX reference_article ON reference (article_id, start_offset);

CREATE TABLE reference_entity (
  id TEXT PRIMARY KEY, reference_id TEXT NOT NULL REFERENCES reference (id) DEFERRABLE INITIALLY DEFERRED,
  entity_id TEXT NOT NULL REFERENCES entity (id) DEFERRABLE INITIALLY DEFERRED, position INTEGER NOT NULL
) STRICT;
CREATE INDEX reference_entity_reference ON reference_entity (reference_id);
CREATE INDEX reference_entity_entity ON reference_entity (entity_id);

CREATE TABLE taught_trigger (
  id TEXT PRIMARY KEY, pattern TEXT NOT NULL, kind TEXT NOT NULL, becomes TEXT, sides TEXT CHECK (sides = 'swapped'), UNIQUE (pattern, kind)
) STRICT;

-- An entity that may be another one: found by a name that is only like the other's, or against what else is known.
CREATE TABLE link_proposal (
  id TEXT PRIMARY KEY, entity_id TEXT NOT NULL REFERENCES entity (id) DEFERRABLE INITIALLY DEFERRED,
  candidate_id TEXT NOT NULL REFERENCES entity (id) DEFERRABLE INITIALLY DEFERRED,
  verdict TEXT NOT NULL CHECK (verdict IN ('undecided', 'accepted', 'rejected')), confidence REAL, why TEXT NOT NULL,
  UNIQUE (entity_id, candidate_id)
) STRICT;
CREATE INDEX link_proposal_candidate ON link_proposal (candidate_id);

-- The keys under which entities with names that are only like each other's meet, and the last row of the change log that they
-- take into account. What they lead to is compared anew; keys of entities that went stay, and have to be passed by.
CREATE TABLE name_variant (
  key TEXT NOT NULL, entity_id TEXT NOT NULL, PRIMARY KEY (key, entity_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE name_variant_until (
  id INTEGER PRIMARY KEY CHECK (id = 1), change_row_seq INTEGER NOT NULL
) STRICT;

-- An article's MinHash, and its bands: articles that share one are compared.
CREATE TABLE sketch (
  article_id TEXT PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE, hashes BLOB NOT NULL
) STRICT;
CREATE TABLE sketch_band (
  band INTEGER NOT NULL, hash INTEGER NOT NULL, article_id TEXT NOT NULL REFERENCES sketch (article_id) ON DELETE CASCADE,
  PRIMARY KEY (band, hash, article_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX sketch_band_article ON sketch_band (article_id);

-- What reviewed articles made of the tagger's weights.
CREATE TABLE layer (
  name TEXT PRIMARY KEY, made_at TEXT NOT NULL, articles INTEGER NOT NULL, weights BLOB NOT NULL
) STRICT;

CREATE VIRTUAL TABLE event_words USING fts5 (sentence, content='event', content_rowid='seq', prefix='2 3', tokenize='unicode61 remove_diacritics 2');
CREATE TRIGGER event_words_insert AFTER INSERT ON event BEGIN
  INSERT INTO event_words (rowid, sentence) VALUES (new.seq, new.sentence);
END;
CREATE TRIGGER event_words_delete AFTER DELETE ON event BEGIN
  INSERT INTO event_words (event_words, rowid, sentence) VALUES ('delete', old.seq, old.sentence);
END;
CREATE TRIGGER event_words_update AFTER UPDATE OF sentence ON event BEGIN
  INSERT INTO event_words (event_words, rowid, sentence) VALUES ('delete', old.seq, old.sentence);
  INSERT INTO event_words (rowid, sentence) VALUES (new.seq, new.sentence);
END;
`
