-- What a signal was made of, besides its reasons. Signals of earlier sessions do not say.
ALTER TABLE signals ADD COLUMN regime TEXT;            -- 'BULL', 'BEAR', 'SIDEWAYS'; null: not known
ALTER TABLE signals ADD COLUMN structure TEXT;         -- 'TRENDING', 'RANGING', 'VOLATILE'
ALTER TABLE signals ADD COLUMN volatility TEXT;        -- 'LOW', 'NORMAL', 'HIGH', 'EXTREME'
ALTER TABLE signals ADD COLUMN regime_confidence REAL; -- 0..1
ALTER TABLE signals ADD COLUMN parts TEXT;             -- JSON: by timeframe final, weight, technical score, detectors
ALTER TABLE signals ADD COLUMN weights_version INTEGER; -- of the scoring configuration; 0: the built-in one

-- Each change of a market regime (specs/regimes.md §10).
CREATE TABLE regime_log (
    session_id            TEXT NOT NULL REFERENCES sessions (session_id),
    seq                   INTEGER NOT NULL,
    ordinal               INTEGER NOT NULL,
    time                  INTEGER NOT NULL,
    instrument_id         INTEGER NOT NULL,
    symbol                TEXT NOT NULL,
    timeframe             TEXT NOT NULL,
    direction             TEXT NOT NULL,
    structure             TEXT NOT NULL,
    volatility            TEXT NOT NULL,
    trend                 INTEGER NOT NULL, -- -1, 0, 1
    spread                TEXT NOT NULL,
    spread_is_proxy       INTEGER NOT NULL,
    from_direction        TEXT NOT NULL,
    p_bull                REAL NOT NULL,
    p_bear                REAL NOT NULL,
    p_sideways            REAL NOT NULL,
    confidence            REAL NOT NULL,
    change_probability    REAL NOT NULL,
    volatility_percentile REAL NOT NULL,
    run_length            INTEGER NOT NULL, -- bars
    source                TEXT NOT NULL,    -- 'RULE', 'HMM', 'BLEND'
    reasons               TEXT NOT NULL,
    PRIMARY KEY (session_id, seq, ordinal)
) WITHOUT ROWID, STRICT;
CREATE INDEX regime_log_symbol ON regime_log (symbol, timeframe, time DESC);
