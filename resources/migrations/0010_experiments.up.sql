-- Experiments: what was promised and done (primary data), what came of it (projections).

-- The life of every experiment: 'created', 'amended', 'preregistered', 'started', 'ramped', 'paused', 'stopped',
-- 'concluded', 'archived', 'checked'. All that is known of it follows from its lines.
CREATE TABLE experiment_events (
    entry      INTEGER PRIMARY KEY,
    experiment TEXT NOT NULL CHECK (experiment <> ''),
    at         INTEGER NOT NULL,                       -- wall clock, ns
    kind       TEXT NOT NULL,
    actor      TEXT NOT NULL,
    detail     TEXT NOT NULL                           -- JSON: the promise, the reason, the evidence
) STRICT;
CREATE INDEX experiment_events_key ON experiment_events (experiment, entry);
CREATE TRIGGER experiment_events_keep_rows BEFORE UPDATE ON experiment_events
BEGIN
    SELECT RAISE(ABORT, 'the life of an experiment is append-only');
END;
CREATE TRIGGER experiment_events_lose_nothing BEFORE DELETE ON experiment_events
BEGIN
    SELECT RAISE(ABORT, 'the life of an experiment is append-only');
END;

-- One row per unit of randomisation and engine (experiments.md §2.1).
CREATE TABLE exp_units (
    session_id   TEXT NOT NULL REFERENCES sessions (session_id),
    unit         TEXT NOT NULL,                        -- SYMBOL|TIMEFRAME|TRADING DAY
    engine       TEXT NOT NULL,                        -- A or B: whose outcome it is
    experiment   TEXT NOT NULL,                        -- key; empty: none ran
    variant      TEXT NOT NULL,                        -- A or B: the label by hash
    bucket       INTEGER NOT NULL,
    phase        INTEGER NOT NULL,
    mode         TEXT NOT NULL,
    reason       TEXT NOT NULL,
    exposed      INTEGER NOT NULL,
    symbol       TEXT NOT NULL,
    timeframe    TEXT NOT NULL,
    trading_day  TEXT NOT NULL,
    volatility   TEXT NOT NULL,
    session_type TEXT NOT NULL,
    asset_class  TEXT NOT NULL,
    signals      INTEGER NOT NULL,
    approved     INTEGER NOT NULL,
    trades       INTEGER NOT NULL,
    open_trades  INTEGER NOT NULL,
    sum_r        REAL NOT NULL,
    sum_r2       REAL NOT NULL,
    wins         INTEGER NOT NULL,
    losses       INTEGER NOT NULL,
    max_dd       REAL NOT NULL,
    peak_r       REAL NOT NULL,
    sum_fees     REAL NOT NULL,
    pnl          REAL NOT NULL,
    gains        REAL NOT NULL,
    damage       REAL NOT NULL,
    held_hours   REAL NOT NULL,
    slippage_bp  REAL NOT NULL,
    fills        INTEGER NOT NULL,
    covariate    REAL,
    first_seen   INTEGER NOT NULL,                     -- engine time, ns, as the next two
    day_end      INTEGER NOT NULL,
    last_outcome INTEGER NOT NULL,
    complete     INTEGER NOT NULL,
    PRIMARY KEY (session_id, unit, engine)
) WITHOUT ROWID, STRICT;
CREATE INDEX exp_units_experiment ON exp_units (experiment, first_seen);

-- What a signal that an engine left alone would have earned (agents.md §10).
CREATE TABLE counterfactuals (
    session_id    TEXT NOT NULL REFERENCES sessions (session_id),
    signal_id     INTEGER NOT NULL,
    engine        TEXT NOT NULL,
    seq           INTEGER NOT NULL,                    -- of the event that ended it
    time          INTEGER NOT NULL,
    instrument_id INTEGER NOT NULL,
    symbol        TEXT NOT NULL,
    timeframe     TEXT NOT NULL,
    side          TEXT NOT NULL,
    cause         TEXT NOT NULL,
    against       INTEGER NOT NULL,                    -- a bit per agent
    decided       INTEGER NOT NULL,
    entered       INTEGER NOT NULL,
    entry_price   INTEGER NOT NULL,
    exit_price    INTEGER NOT NULL,
    rule          TEXT,                                -- null: cut off after five trading days
    r             REAL NOT NULL,
    PRIMARY KEY (session_id, signal_id, engine)
) WITHOUT ROWID, STRICT;
