-- Who may do what, and since when and until when flags are as they are.

-- Local operators. Who has no passphrase is asked for none: the one admin of a fresh workspace.
CREATE TABLE operators (
    name           TEXT PRIMARY KEY CHECK (name <> ''),
    role           TEXT NOT NULL CHECK (role IN ('viewer', 'analyst', 'trader', 'admin')),
    passphrase     TEXT,                               -- Argon2id in its encoded form, salt and cost included
    created_at     INTEGER NOT NULL,                   -- wall clock, ns
    created_by     TEXT NOT NULL,
    failures       INTEGER NOT NULL DEFAULT 0,         -- wrong passphrases since the last right one
    last_failure   INTEGER                             -- wall clock; null: none
) WITHOUT ROWID, STRICT;
INSERT INTO operators (name, role, created_at, created_by) VALUES ('admin', 'admin', 0, 'workspace');

-- Every unlock, wrong passphrase, refused action and change of an operator.
CREATE TABLE operator_events (
    entry    INTEGER PRIMARY KEY,
    at       INTEGER NOT NULL,                         -- wall clock, ns
    kind     TEXT NOT NULL,                            -- 'unlocked', 'locked', 'expired', 'denied', 'delayed', 'refused', …
    operator TEXT NOT NULL,                            -- who did it, or tried to
    action   TEXT NOT NULL,                            -- what was refused; empty: the kind says all
    subject  TEXT NOT NULL,                            -- the flag, setting, symbol or operator it is about
    detail   TEXT NOT NULL,                            -- why, in words
    origin   TEXT NOT NULL                             -- 'window', 'socket', 'local', 'file'
) STRICT;
CREATE INDEX operator_events_at ON operator_events (at);
CREATE TRIGGER operator_events_keep_rows BEFORE UPDATE ON operator_events
BEGIN
    SELECT RAISE(ABORT, 'what operators did is append-only');
END;
CREATE TRIGGER operator_events_lose_nothing BEFORE DELETE ON operator_events
BEGIN
    SELECT RAISE(ABORT, 'what operators did is append-only');
END;

ALTER TABLE feature_flags ADD COLUMN expires INTEGER; -- wall clock: to be removed or renewed then; null: never
ALTER TABLE flag_history ADD COLUMN expires INTEGER;
ALTER TABLE flag_history ADD COLUMN session_id TEXT;  -- the session it took effect in; null: none was running
ALTER TABLE flag_history ADD COLUMN seq INTEGER;      -- its place in that session
