-- Event data of others, as their files have it. A dataset is one file.
CREATE TABLE dataset (
  number INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  sha256 TEXT NOT NULL,
  format TEXT NOT NULL,
  coder TEXT NOT NULL,
  rows INTEGER NOT NULL,
  rejected INTEGER NOT NULL,
  complete INTEGER NOT NULL,
  UNIQUE (sha256, format)
) STRICT;

-- Who acts, in the words of a file, and whom that means: the payload is the actor as JSON.
CREATE TABLE party (
  number INTEGER PRIMARY KEY,
  scheme TEXT NOT NULL,
  name TEXT NOT NULL,
  country TEXT NOT NULL,
  sectors TEXT NOT NULL,
  actor TEXT NOT NULL,
  accountable TEXT NOT NULL,
  payload TEXT NOT NULL,
  UNIQUE (scheme, name, country, sectors, payload)
) STRICT;

CREATE INDEX party_by_accountable ON party (accountable);

-- What was done, by a codebook.
CREATE TABLE act (
  number INTEGER PRIMARY KEY,
  scheme TEXT NOT NULL,
  code TEXT NOT NULL,
  name TEXT NOT NULL,
  type TEXT,
  mode TEXT,
  context TEXT,
  goldstein REAL NOT NULL
) STRICT;

CREATE UNIQUE INDEX act_once ON act (scheme, code, ifnull(context, ''), goldstein);

-- Events, each once: the day is counted since 1970-01-01, reports is how often one file has it,
-- dataset and line are where it was met first.
CREATE TABLE record (
  number INTEGER PRIMARY KEY,
  day INTEGER NOT NULL,
  source INTEGER NOT NULL REFERENCES party(number),
  target INTEGER REFERENCES party(number),
  act INTEGER NOT NULL REFERENCES act(number),
  reports INTEGER NOT NULL,
  dataset INTEGER NOT NULL REFERENCES dataset(number),
  line INTEGER NOT NULL
) STRICT;

CREATE UNIQUE INDEX record_once ON record (day, source, ifnull(target, 0), act);
CREATE INDEX record_by_source ON record (source, day);
CREATE INDEX record_by_target ON record (target, day);

-- How two stand to each other from a day to a day, both included: +1 or -1. The id of a comes before that of b.
CREATE TABLE stance (
  number INTEGER PRIMARY KEY,
  a INTEGER NOT NULL REFERENCES party(number),
  b INTEGER NOT NULL REFERENCES party(number),
  sign INTEGER NOT NULL,
  first INTEGER NOT NULL,
  last INTEGER NOT NULL,
  dataset INTEGER NOT NULL REFERENCES dataset(number),
  line INTEGER NOT NULL,
  UNIQUE (a, b, first, last, sign)
) STRICT;

-- Events that another Entente exported, as they were: the payload is the event as JSON, the columns beside it are for
-- finding. Their texts are not here; title, origin and published tell where they are.
CREATE TABLE retold (
  number INTEGER PRIMARY KEY,
  dataset INTEGER NOT NULL REFERENCES dataset(number),
  document TEXT NOT NULL,
  id TEXT NOT NULL,
  day INTEGER,
  source TEXT NOT NULL,
  target TEXT,
  title TEXT NOT NULL,
  origin TEXT NOT NULL,
  published TEXT,
  payload TEXT NOT NULL,
  UNIQUE (document, id)
) STRICT;

CREATE INDEX retold_by_source ON retold (source);
CREATE INDEX retold_by_target ON retold (target);
