-- Documents as they were read; everything below hangs on one.
CREATE TABLE document (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  sha256 TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  published TEXT,
  source TEXT NOT NULL,
  text TEXT NOT NULL,
  coder TEXT NOT NULL
) STRICT;

-- What was read from a document. The payload is the record as JSON; the columns beside it are for finding.
CREATE TABLE finding (
  document INTEGER NOT NULL REFERENCES document(number) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  ordinal INTEGER NOT NULL,
  id TEXT NOT NULL,
  begin INTEGER NOT NULL,
  finish INTEGER NOT NULL,
  payload TEXT NOT NULL,
  PRIMARY KEY (document, kind, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE event (
  document INTEGER NOT NULL REFERENCES document(number) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  id TEXT NOT NULL UNIQUE,
  begin INTEGER NOT NULL,
  finish INTEGER NOT NULL,
  date_from TEXT,
  date_to TEXT,
  source TEXT NOT NULL,
  source_accountable TEXT NOT NULL,
  target TEXT,
  target_accountable TEXT,
  type TEXT NOT NULL,
  factuality TEXT NOT NULL,
  payload TEXT NOT NULL,
  PRIMARY KEY (document, ordinal)
) STRICT, WITHOUT ROWID;

CREATE INDEX event_by_pair ON event (source_accountable, target_accountable, date_from);
CREATE INDEX event_by_target ON event (target_accountable, date_from);

CREATE VIRTUAL TABLE search USING fts5(title, text, content='document', content_rowid='number', tokenize='unicode61');

CREATE TRIGGER document_added AFTER INSERT ON document BEGIN
  INSERT INTO search(rowid, title, text) VALUES (new.number, new.title, new.text);
END;

CREATE TRIGGER document_removed AFTER DELETE ON document BEGIN
  INSERT INTO search(search, rowid, title, text) VALUES ('delete', old.number, old.title, old.text);
END;
