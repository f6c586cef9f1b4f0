-- Projections: what follows from the journal by replay. Never read by the engine; dropped and made anew by `doctor --rebuild`.
-- Prices are whole numbers of the instrument's price unit, quantities whole lots, money 1e-8, times engine time in ns.

CREATE TABLE projections (
    session_id    TEXT PRIMARY KEY REFERENCES sessions (session_id),
    projected_seq INTEGER NOT NULL
) WITHOUT ROWID, STRICT;

CREATE TABLE instruments (
    session_id    TEXT NOT NULL REFERENCES sessions (session_id),
    seq           INTEGER NOT NULL,
    time          INTEGER NOT NULL,
    instrument_id INTEGER NOT NULL,
    symbol        TEXT NOT NULL,
    venue         TEXT NOT NULL,
    price_scale   INTEGER NOT NULL,
    lot           TEXT NOT NULL,
    multiplier    TEXT NOT NULL,
    quote         TEXT NOT NULL,
    definition    BLOB NOT NULL,
    PRIMARY KEY (session_id, instrument_id)
) WITHOUT ROWID, STRICT;

CREATE TABLE signals (
    session_id    TEXT NOT NULL REFERENCES sessions (session_id),
    seq           INTEGER NOT NULL,
    ordinal       INTEGER NOT NULL,
    time          INTEGER NOT NULL,
    variant       TEXT NOT NULL,
    signal_id     INTEGER NOT NULL,
    instrument_id INTEGER NOT NULL,
    symbol        TEXT NOT NULL,
    direction     TEXT NOT NULL,
    timeframe     TEXT,
    timestamp     INTEGER NOT NULL,
    status        TEXT NOT NULL,
    source        TEXT NOT NULL,
    severity      TEXT NOT NULL,
    score         REAL,
    confidence    REAL NOT NULL,
    agreement     REAL NOT NULL,
    reasons       TEXT NOT NULL,
    updated       INTEGER NOT NULL,
    PRIMARY KEY (session_id, seq, ordinal),
    UNIQUE (session_id, signal_id)
) WITHOUT ROWID, STRICT;
CREATE INDEX signals_time ON signals (time);
CREATE INDEX signals_symbol ON signals (symbol, time);

CREATE TABLE enriched_signals (
    session_id      TEXT NOT NULL,
    seq             INTEGER NOT NULL,
    ordinal         INTEGER NOT NULL,
    time            INTEGER NOT NULL,
    signal_id       INTEGER NOT NULL,
    symbol          TEXT NOT NULL,
    variant         TEXT NOT NULL,
    gates_passed    INTEGER NOT NULL,
    gate_result     TEXT NOT NULL,   -- PASS or the gate that blocked
    gate_reasons    TEXT NOT NULL,
    risk_result     TEXT,            -- PASS, or the rule that blocked; null: not reached
    risk_reasons    TEXT,
    PRIMARY KEY (session_id, seq, ordinal),
    UNIQUE (session_id, signal_id),
    FOREIGN KEY (session_id, signal_id) REFERENCES signals (session_id, signal_id) ON DELETE RESTRICT
) WITHOUT ROWID, STRICT;

CREATE TABLE orders (
    session_id    TEXT NOT NULL REFERENCES sessions (session_id),
    seq           INTEGER NOT NULL,  -- of the change that made it
    ordinal       INTEGER NOT NULL,
    time          INTEGER NOT NULL,
    variant       TEXT NOT NULL,
    order_id      INTEGER NOT NULL,
    signal_id     INTEGER,
    position_id   INTEGER,
    instrument_id INTEGER NOT NULL,
    symbol        TEXT NOT NULL,
    side          TEXT NOT NULL,
    quantity      INTEGER NOT NULL,
    filled_qty    INTEGER NOT NULL,
    status        TEXT NOT NULL,
    cause         TEXT NOT NULL,     -- of the last change
    reduce_only   INTEGER NOT NULL,
    attempt       INTEGER NOT NULL,
    stop          INTEGER,
    target        INTEGER,
    reasons       TEXT NOT NULL,
    updated       INTEGER NOT NULL,
    updated_seq   INTEGER NOT NULL,
    PRIMARY KEY (session_id, seq, ordinal),
    UNIQUE (session_id, order_id),
    FOREIGN KEY (session_id, signal_id) REFERENCES signals (session_id, signal_id) ON DELETE RESTRICT
) WITHOUT ROWID, STRICT;
CREATE INDEX orders_time ON orders (time);
CREATE INDEX orders_status ON orders (status, time);
CREATE INDEX orders_symbol ON orders (symbol, time);
CREATE INDEX orders_signal ON orders (session_id, signal_id);

CREATE TABLE trades (
    session_id    TEXT NOT NULL,
    seq           INTEGER NOT NULL,
    ordinal       INTEGER NOT NULL,
    time          INTEGER NOT NULL,  -- the fill's
    variant       TEXT NOT NULL,
    trade_id      INTEGER NOT NULL,
    order_id      INTEGER NOT NULL,
    position_id   INTEGER,
    instrument_id INTEGER NOT NULL,
    symbol        TEXT NOT NULL,
    side          TEXT NOT NULL,
    fill_price    INTEGER NOT NULL,
    fill_quantity INTEGER NOT NULL,
    market_time   INTEGER NOT NULL,  -- of the datum that priced it
    commission    INTEGER NOT NULL,
    liquidity     TEXT NOT NULL,
    model         TEXT NOT NULL,
    reference     INTEGER NOT NULL,
    half_spread   INTEGER NOT NULL,
    slippage      INTEGER NOT NULL,
    proxy         INTEGER NOT NULL,
    latency       INTEGER NOT NULL,  -- ns, modelled
    PRIMARY KEY (session_id, seq, ordinal),
    UNIQUE (session_id, trade_id),
    FOREIGN KEY (session_id, order_id) REFERENCES orders (session_id, order_id) ON DELETE RESTRICT
) WITHOUT ROWID, STRICT;
CREATE INDEX trades_time ON trades (time);
CREATE INDEX trades_symbol ON trades (symbol, time);
CREATE INDEX trades_order ON trades (session_id, order_id);

CREATE TABLE positions (
    session_id    TEXT NOT NULL REFERENCES sessions (session_id),
    seq           INTEGER NOT NULL,  -- of the change that made it
    ordinal       INTEGER NOT NULL,
    time          INTEGER NOT NULL,  -- of the entry
    variant       TEXT NOT NULL,
    position_id   INTEGER NOT NULL,
    instrument_id INTEGER NOT NULL,
    symbol        TEXT NOT NULL,
    quantity      INTEGER NOT NULL,  -- signed
    total_cost    INTEGER NOT NULL,
    realized_pnl  INTEGER NOT NULL,
    fees          INTEGER NOT NULL,
    status        TEXT NOT NULL,
    stop          INTEGER,
    target        INTEGER,
    exit_time     INTEGER,
    exit_reason   TEXT,
    updated       INTEGER NOT NULL,
    updated_seq   INTEGER NOT NULL,
    PRIMARY KEY (session_id, seq, ordinal),
    UNIQUE (session_id, position_id)
) WITHOUT ROWID, STRICT;
CREATE INDEX positions_time ON positions (time);
CREATE INDEX positions_status ON positions (status, time);
CREATE INDEX positions_symbol ON positions (symbol, time);

CREATE TABLE risk_events (
    session_id    TEXT NOT NULL REFERENCES sessions (session_id),
    seq           INTEGER NOT NULL,
    ordinal       INTEGER NOT NULL,
    time          INTEGER NOT NULL,
    variant       TEXT NOT NULL,
    signal_id     INTEGER,
    order_id      INTEGER,
    instrument_id INTEGER NOT NULL,
    symbol        TEXT NOT NULL,
    allowed       INTEGER NOT NULL,
    wanted        INTEGER NOT NULL,
    granted       INTEGER NOT NULL,
    blocked_by    TEXT,
    reduced_by    TEXT,
    reasons       TEXT NOT NULL,
    PRIMARY KEY (session_id, seq, ordinal)
) WITHOUT ROWID, STRICT;
CREATE INDEX risk_events_time ON risk_events (time);

CREATE TABLE exit_events (
    session_id    TEXT NOT NULL REFERENCES sessions (session_id),
    seq           INTEGER NOT NULL,
    ordinal       INTEGER NOT NULL,
    time          INTEGER NOT NULL,
    variant       TEXT NOT NULL,
    position_id   INTEGER NOT NULL,
    order_id      INTEGER,
    instrument_id INTEGER NOT NULL,
    symbol        TEXT NOT NULL,
    rule          TEXT NOT NULL,
    price         INTEGER NOT NULL,
    level         INTEGER,
    reasons       TEXT NOT NULL,
    PRIMARY KEY (session_id, seq, ordinal)
) WITHOUT ROWID, STRICT;
CREATE INDEX exit_events_time ON exit_events (time);

CREATE TABLE non_trades (
    session_id    TEXT NOT NULL REFERENCES sessions (session_id),
    seq           INTEGER NOT NULL,
    ordinal       INTEGER NOT NULL,
    time          INTEGER NOT NULL,
    variant       TEXT NOT NULL,
    signal_id     INTEGER,
    instrument_id INTEGER NOT NULL,
    symbol        TEXT NOT NULL,
    timeframe     TEXT,
    cause         TEXT NOT NULL,
    score         REAL,
    reasons       TEXT NOT NULL,
    PRIMARY KEY (session_id, seq, ordinal)
) WITHOUT ROWID, STRICT;
CREATE INDEX non_trades_time ON non_trades (time);

CREATE TABLE ledger_entries (
    session_id    TEXT NOT NULL REFERENCES sessions (session_id),
    seq           INTEGER NOT NULL,
    ordinal       INTEGER NOT NULL,
    time          INTEGER NOT NULL,
    variant       TEXT NOT NULL,
    entry_id      INTEGER NOT NULL,
    kind          TEXT NOT NULL,
    instrument_id INTEGER NOT NULL,
    symbol        TEXT NOT NULL,
    order_id      INTEGER,
    position_id   INTEGER,
    amount        INTEGER NOT NULL,
    balance       INTEGER NOT NULL,
    realised      INTEGER NOT NULL,
    PRIMARY KEY (session_id, seq, ordinal)
) WITHOUT ROWID, STRICT;
CREATE INDEX ledger_entries_time ON ledger_entries (time);

CREATE TABLE incidents (
    session_id    TEXT NOT NULL REFERENCES sessions (session_id),
    seq           INTEGER NOT NULL,
    ordinal       INTEGER NOT NULL,
    time          INTEGER NOT NULL,
    instrument_id INTEGER NOT NULL,
    symbol        TEXT NOT NULL,
    variant       TEXT NOT NULL,
    code          TEXT NOT NULL,
    source        INTEGER NOT NULL,
    reasons       TEXT NOT NULL,
    PRIMARY KEY (session_id, seq, ordinal)
) WITHOUT ROWID, STRICT;
CREATE INDEX incidents_time ON incidents (time);

-- What operators did (in full in the payload, canonical) and what the engine thought they should know.
CREATE VIEW audit_log AS
    SELECT session_id, first_seq AS seq, 0 AS ordinal, time, 'command' AS kind, NULL AS code, NULL AS reasons, payload, hash
      FROM journal WHERE kind = 12
    UNION ALL
    SELECT session_id, seq, ordinal, time, 'incident', code, reasons, NULL, NULL FROM incidents;
