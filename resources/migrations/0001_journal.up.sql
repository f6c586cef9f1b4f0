-- Primary data: what cannot be derived from anything else.

CREATE TABLE sessions (
    session_id       TEXT PRIMARY KEY,
    created_at       INTEGER NOT NULL,                 -- wall clock, ns
    seed             INTEGER NOT NULL,
    sources          TEXT NOT NULL,                    -- JSON
    state            TEXT NOT NULL CHECK (state IN ('open', 'closed')),
    continues        TEXT REFERENCES sessions (session_id),
    format_version   INTEGER NOT NULL,
    decision_version INTEGER NOT NULL,
    first_row        INTEGER NOT NULL                  -- no row of the session lies before it
) STRICT;

CREATE TABLE journal (
    row        INTEGER PRIMARY KEY,                    -- from 1, without holes
    session_id TEXT NOT NULL REFERENCES sessions (session_id),
    kind       INTEGER NOT NULL,                       -- of the event; 100 tape block, 101 session closed
    first_seq  INTEGER NOT NULL,
    last_seq   INTEGER NOT NULL,
    time       INTEGER NOT NULL,                       -- engine time of the last event, ns
    source     INTEGER NOT NULL,
    payload    BLOB NOT NULL,                          -- canonical
    digest     BLOB CHECK (digest IS NULL OR length(digest) = 32), -- of all effects after it, where known
    progress   BLOB,                                   -- rows read of the sources' files, where known
    hash       BLOB NOT NULL CHECK (length(hash) = 32) -- SHA-256 (hash of the row before || this row)
) STRICT;

CREATE TRIGGER journal_keeps_rows BEFORE UPDATE ON journal
BEGIN
    SELECT RAISE(ABORT, 'the journal is append-only');
END;
CREATE TRIGGER journal_loses_nothing BEFORE DELETE ON journal
BEGIN
    SELECT RAISE(ABORT, 'the journal is append-only');
END;

CREATE TABLE bars (
    instrument   TEXT NOT NULL,
    timeframe    INTEGER NOT NULL,                     -- seconds, nominal
    start        INTEGER NOT NULL,                     -- ns
    duration     INTEGER NOT NULL,                     -- seconds
    open         INTEGER NOT NULL,                     -- price units of 10^-price_scale
    high         INTEGER NOT NULL,
    low          INTEGER NOT NULL,
    close        INTEGER NOT NULL,
    volume       REAL NOT NULL,
    open_spread  INTEGER NOT NULL,
    close_spread INTEGER NOT NULL,
    flags        INTEGER NOT NULL,
    price_scale  INTEGER NOT NULL,
    PRIMARY KEY (instrument, timeframe, start)
) WITHOUT ROWID, STRICT;

CREATE TABLE settings (
    key        TEXT PRIMARY KEY,
    value      TEXT NOT NULL,
    updated_at INTEGER NOT NULL,
    updated_by TEXT NOT NULL
) WITHOUT ROWID, STRICT;

CREATE TABLE settings_history (
    entry     INTEGER PRIMARY KEY,
    key       TEXT NOT NULL,
    old_value TEXT,                                    -- null: it had its default
    new_value TEXT NOT NULL,
    at        INTEGER NOT NULL,
    who       TEXT NOT NULL,
    reason    TEXT NOT NULL,
    origin    TEXT NOT NULL
) STRICT;

CREATE TABLE feature_flags (
    name       TEXT PRIMARY KEY,
    enabled    INTEGER NOT NULL CHECK (enabled IN (0, 1)),
    updated_at INTEGER NOT NULL,
    updated_by TEXT NOT NULL
) WITHOUT ROWID, STRICT;

CREATE TABLE flag_history (
    entry     INTEGER PRIMARY KEY,
    name      TEXT NOT NULL,
    old_value INTEGER,                                 -- null: it had its default
    new_value INTEGER NOT NULL,
    at        INTEGER NOT NULL,
    who       TEXT NOT NULL,
    reason    TEXT NOT NULL,
    origin    TEXT NOT NULL
) STRICT;

CREATE TRIGGER settings_history_keeps_rows BEFORE UPDATE ON settings_history
BEGIN
    SELECT RAISE(ABORT, 'a history is append-only');
END;
CREATE TRIGGER settings_history_loses_nothing BEFORE DELETE ON settings_history
BEGIN
    SELECT RAISE(ABORT, 'a history is append-only');
END;
CREATE TRIGGER flag_history_keeps_rows BEFORE UPDATE ON flag_history
BEGIN
    SELECT RAISE(ABORT, 'a history is append-only');
END;
CREATE TRIGGER flag_history_loses_nothing BEFORE DELETE ON flag_history
BEGIN
    SELECT RAISE(ABORT, 'a history is append-only');
END;
