-- The log of regimes says also every quarter of an hour what holds, and what it was made of (specs/regimes.md §10).
ALTER TABLE regime_log ADD COLUMN is_heartbeat INTEGER NOT NULL DEFAULT 0; -- 1: nothing changed, it only goes on
ALTER TABLE regime_log ADD COLUMN model TEXT;    -- regime_models.model_id; null with source 'RULE'
ALTER TABLE regime_log ADD COLUMN features TEXT; -- JSON, f1 to f7 of specs/regimes.md §2.1

-- Trained models, one row each, never changed (specs/regimes.md §3.2). Columns of the hidden Markov model are null where
-- only the Markov-switching model came about.
CREATE TABLE regime_models (
    session_id        TEXT NOT NULL REFERENCES sessions (session_id),
    seq               INTEGER NOT NULL, -- of the event that installed it first
    time              INTEGER NOT NULL,
    model_id          TEXT NOT NULL,    -- SHA-256 of both models
    instrument_id     INTEGER NOT NULL,
    symbol            TEXT NOT NULL,
    timeframe         TEXT NOT NULL,
    trained_from      INTEGER NOT NULL, -- ends of the first and last bar
    trained_to        INTEGER NOT NULL,
    bars              INTEGER NOT NULL,
    slice_checksum    TEXT NOT NULL,
    states            INTEGER,          -- K
    features          TEXT,             -- JSON, names
    transition        TEXT,             -- JSON, A by rows
    means             TEXT,             -- JSON, by state and feature, of the scaled features
    variances         TEXT,             -- JSON, the same
    state_labels      TEXT,             -- JSON, direction and volatility of each state
    occupancy         TEXT,             -- JSON, share of the training rows
    expected_duration TEXT,             -- JSON, bars
    log_likelihood    REAL,
    bic               REAL,
    restarts_tried    INTEGER,
    seed              TEXT,             -- a whole number from 0 to 2^64 - 1
    oos_log_score     REAL,             -- mean log density per row out of sample
    oos_gaussian      REAL,             -- that of one Gaussian
    switching         TEXT,             -- JSON of the Markov-switching model; null: there is none
    model             BLOB NOT NULL,    -- canonical form of both
    PRIMARY KEY (session_id, model_id)
) WITHOUT ROWID, STRICT;
CREATE INDEX regime_models_symbol ON regime_models (symbol, timeframe, time DESC);
CREATE TRIGGER regime_models_no_update BEFORE UPDATE ON regime_models
BEGIN
    SELECT RAISE(ABORT, 'a trained model is never changed');
END;

-- The model in use. A session that continues another one goes on with that one's until it has its own.
CREATE TABLE regime_active (
    session_id    TEXT NOT NULL REFERENCES sessions (session_id),
    instrument_id INTEGER NOT NULL,
    symbol        TEXT NOT NULL,
    timeframe     TEXT NOT NULL,
    model_id      TEXT NOT NULL,
    since         INTEGER NOT NULL,
    PRIMARY KEY (session_id, instrument_id, timeframe)
) WITHOUT ROWID, STRICT;

-- Each turn of the direction, and how long the one before had lasted; null: it was the first.
CREATE VIEW regime_transitions AS
SELECT session_id, instrument_id, symbol, timeframe, time, from_direction, direction,
       time - lag(time) OVER (PARTITION BY session_id, instrument_id, timeframe ORDER BY time, seq, ordinal) AS dwell
FROM regime_log
WHERE is_heartbeat = 0 AND from_direction <> direction;
