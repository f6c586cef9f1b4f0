-- Units of experiments: what guardrails look at, and what a session was handed by the one that it continues.
ALTER TABLE exp_units ADD COLUMN worst_r REAL NOT NULL DEFAULT 0;       -- largest loss of one trade in R
ALTER TABLE exp_units ADD COLUMN orders INTEGER NOT NULL DEFAULT 0;
ALTER TABLE exp_units ADD COLUMN rejected INTEGER NOT NULL DEFAULT 0;   -- of them
ALTER TABLE exp_units ADD COLUMN failures INTEGER NOT NULL DEFAULT 0;   -- of agents

CREATE TABLE exp_carried (
    session_id TEXT PRIMARY KEY REFERENCES sessions (session_id),
    state      BLOB NOT NULL                                           -- canonical; of the session before
) WITHOUT ROWID, STRICT;
