-- Each change of what the score weighs: files that were installed and what was learned (specs/detectors.md §8.5, §8.6).
CREATE TABLE weight_history (
    session_id    TEXT NOT NULL REFERENCES sessions (session_id),
    seq           INTEGER NOT NULL,
    ordinal       INTEGER NOT NULL,
    time          INTEGER NOT NULL,
    version       INTEGER NOT NULL, -- as in signals.weights_version
    cause         TEXT NOT NULL,    -- 'started', 'file_changed', 'edited', 'undone', 'learned', 'reverted', 'switched_off'
    regime        TEXT,             -- 'BULL/HIGH': the table of this regime; null: the weights that hold everywhere
    before        TEXT NOT NULL,    -- JSON: smc, elliott, harmonic; detector, technical
    weights       TEXT NOT NULL,    -- JSON, the same afterwards
    outcomes      INTEGER NOT NULL, -- that the table has learned from
    outcome_id    INTEGER,          -- the signal whose outcome it was; null for other causes
    result        REAL,             -- its return in ATR, -1..1; null for other causes
    instrument_id INTEGER,
    symbol        TEXT NOT NULL,
    timeframe     TEXT,
    actor         TEXT NOT NULL, -- 'learner', 'file', or the name of who changed it
    reasons       TEXT NOT NULL,
    PRIMARY KEY (session_id, seq, ordinal)
) WITHOUT ROWID, STRICT;
CREATE INDEX weight_history_version ON weight_history (session_id, version);
