-- What people corrected, in the order in which they did. The change and what it was about are JSON; a thread is all
-- corrections of one event. Nothing here is ever changed or removed.
CREATE TABLE correction (
  number INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  reason TEXT NOT NULL,
  thread TEXT,
  sha256 TEXT,
  change TEXT NOT NULL,
  subject TEXT
) STRICT;

CREATE INDEX correction_by_thread ON correction (thread);

-- Each time a correction was made, undone (1) or redone (0): the last of its turns says how it stands.
CREATE TABLE correction_turn (
  number INTEGER PRIMARY KEY,
  correction INTEGER NOT NULL REFERENCES correction(number),
  undone INTEGER NOT NULL,
  at TEXT NOT NULL,
  who TEXT NOT NULL
) STRICT;

CREATE INDEX correction_turn_by_correction ON correction_turn (correction);

CREATE TRIGGER correction_changed BEFORE UPDATE ON correction BEGIN
  SELECT RAISE(ABORT, 'corrections stay as they were made');
END;
CREATE TRIGGER correction_removed BEFORE DELETE ON correction BEGIN
  SELECT RAISE(ABORT, 'corrections are kept');
END;
CREATE TRIGGER correction_turn_changed BEFORE UPDATE ON correction_turn BEGIN
  SELECT RAISE(ABORT, 'turns stay as they were made');
END;
CREATE TRIGGER correction_turn_removed BEFORE DELETE ON correction_turn BEGIN
  SELECT RAISE(ABORT, 'turns are kept');
END;

-- What corrections make of events, for finding; it follows from the tables above. A row hides the event it covers: that
-- of a text by its id, that of event data by its row. Of a text or an export every event is here that is not as it was
-- read, of other event data only those that were corrected one by one. The day is counted since 1970-01-01.
CREATE TABLE corrected (
  number INTEGER PRIMARY KEY,
  document INTEGER REFERENCES document(number) ON DELETE CASCADE,
  record INTEGER REFERENCES record(number),
  retold INTEGER REFERENCES retold(number),
  covers TEXT,
  id TEXT NOT NULL,
  day INTEGER,
  source TEXT NOT NULL,
  source_accountable TEXT NOT NULL,
  target TEXT,
  target_accountable TEXT,
  type TEXT NOT NULL,
  factuality TEXT NOT NULL,
  verdict TEXT NOT NULL,
  correction INTEGER,
  payload TEXT NOT NULL
) STRICT;

CREATE INDEX corrected_by_document ON corrected (document);
CREATE INDEX corrected_by_record ON corrected (record) WHERE record IS NOT NULL;
CREATE INDEX corrected_by_retold ON corrected (retold) WHERE retold IS NOT NULL;
CREATE INDEX corrected_by_cover ON corrected (covers) WHERE covers IS NOT NULL;
CREATE INDEX corrected_by_day ON corrected (day);

-- Questions that people keep. Every version stays; of a name the last one counts, unless it is marked as gone.
CREATE TABLE scenario (
  number INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  payload TEXT NOT NULL,
  gone INTEGER NOT NULL,
  at TEXT NOT NULL,
  who TEXT NOT NULL
) STRICT;

CREATE INDEX scenario_by_name ON scenario (name, number);

CREATE TRIGGER scenario_changed BEFORE UPDATE ON scenario BEGIN
  SELECT RAISE(ABORT, 'versions of a scenario stay as they were');
END;
CREATE TRIGGER scenario_removed BEFORE DELETE ON scenario BEGIN
  SELECT RAISE(ABORT, 'versions of a scenario are kept');
END;

-- Counts the transactions that changed something.
CREATE TABLE edition (number INTEGER NOT NULL) STRICT;
INSERT INTO edition VALUES (0);

-- For paging through events by day, and for documents by date.
CREATE INDEX event_by_date ON event (date_from);
CREATE INDEX retold_by_day ON retold (day);
CREATE INDEX document_by_date ON document (published, id);
