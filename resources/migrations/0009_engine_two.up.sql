-- Engine 2 (execution.md §3): what its agents said and decided, and what its shadow account did. The decision log is
-- append-only; `doctor --rebuild` writes a new table instead of changing rows.

CREATE TABLE signal_routes (
    session_id      TEXT NOT NULL REFERENCES sessions (session_id),
    seq             INTEGER NOT NULL,
    ordinal         INTEGER NOT NULL,
    time            INTEGER NOT NULL,
    signal_id       INTEGER NOT NULL,
    instrument_id   INTEGER NOT NULL,
    symbol          TEXT NOT NULL,
    timeframe       TEXT NOT NULL,
    variant         TEXT NOT NULL,    -- A or B: the arm
    reason          TEXT NOT NULL,
    experiment      TEXT,             -- key; null: none ran
    phase           INTEGER NOT NULL,
    mode            TEXT NOT NULL,
    assignment_hash TEXT NOT NULL,
    bucket          INTEGER NOT NULL,
    modulus         INTEGER NOT NULL,
    exposed         INTEGER NOT NULL,
    trading_day     TEXT NOT NULL,
    PRIMARY KEY (session_id, seq, ordinal),
    UNIQUE (session_id, signal_id)
) WITHOUT ROWID, STRICT;
CREATE INDEX signal_routes_time ON signal_routes (time);
CREATE INDEX signal_routes_experiment ON signal_routes (experiment, time);

CREATE TABLE experiment_changes (
    session_id TEXT NOT NULL REFERENCES sessions (session_id),
    seq        INTEGER NOT NULL,
    ordinal    INTEGER NOT NULL,
    time       INTEGER NOT NULL,
    experiment TEXT NOT NULL,
    change     TEXT NOT NULL,
    mode       TEXT NOT NULL,
    version    INTEGER NOT NULL,
    split      INTEGER NOT NULL,      -- basis points
    exposure   INTEGER NOT NULL,      -- basis points
    phase      INTEGER NOT NULL,
    actor      TEXT NOT NULL,
    PRIMARY KEY (session_id, seq, ordinal)
) WITHOUT ROWID, STRICT;

CREATE TABLE agent_snapshots (
    session_id  TEXT NOT NULL REFERENCES sessions (session_id),
    snapshot_id TEXT NOT NULL,        -- SHA-256 of the bytes
    seq         INTEGER NOT NULL,
    time        INTEGER NOT NULL,
    bytes       BLOB NOT NULL,        -- everything the agents knew, canonical
    PRIMARY KEY (session_id, snapshot_id)
) WITHOUT ROWID, STRICT;
CREATE TRIGGER agent_snapshots_no_update BEFORE UPDATE ON agent_snapshots
BEGIN SELECT RAISE(ABORT, 'agent_snapshots is append-only'); END;
CREATE TRIGGER agent_snapshots_no_delete BEFORE DELETE ON agent_snapshots
BEGIN SELECT RAISE(ABORT, 'agent_snapshots is append-only'); END;

CREATE TABLE agent_decisions (
    session_id      TEXT NOT NULL REFERENCES sessions (session_id),
    seq             INTEGER NOT NULL,
    ordinal         INTEGER NOT NULL,
    time            INTEGER NOT NULL,
    signal_id       INTEGER NOT NULL,
    instrument_id   INTEGER NOT NULL,
    symbol          TEXT NOT NULL,
    timeframe       TEXT NOT NULL,
    experiment      TEXT,
    agent_name      TEXT NOT NULL,    -- 'meta': what they decided together
    agent_type      TEXT NOT NULL,
    verdict         TEXT NOT NULL,    -- 'spoke', why an agent said nothing, or of meta 'APPROVED' or the refusal
    bias            TEXT,
    confidence      INTEGER CHECK (confidence BETWEEN 0 AND 100),
    block           INTEGER NOT NULL,
    weight          REAL,
    contribution    REAL,
    share           REAL,
    reasons         TEXT NOT NULL,    -- [{"term":…,"points":…,"measured":…},…]; of meta reasons as elsewhere
    metadata        TEXT NOT NULL,    -- {"term":value,…}
    executed        INTEGER,          -- meta only: a shadow order may come of it
    snapshot_id     TEXT NOT NULL,
    params_hash     TEXT NOT NULL,
    signal_received INTEGER NOT NULL, -- engine time
    output          BLOB NOT NULL,    -- canonical bytes
    row_hash        TEXT NOT NULL,    -- SHA-256 of all columns from seq to output
    PRIMARY KEY (session_id, seq, ordinal)
) WITHOUT ROWID, STRICT;
CREATE INDEX agent_decisions_time ON agent_decisions (time);
CREATE INDEX agent_decisions_agent ON agent_decisions (agent_name, time);
CREATE INDEX agent_decisions_signal ON agent_decisions (session_id, signal_id);
CREATE TRIGGER agent_decisions_no_update BEFORE UPDATE ON agent_decisions
BEGIN SELECT RAISE(ABORT, 'agent_decisions is append-only'); END;
CREATE TRIGGER agent_decisions_no_delete BEFORE DELETE ON agent_decisions
BEGIN SELECT RAISE(ABORT, 'agent_decisions is append-only'); END;

CREATE TABLE shadow_trades (
    session_id          TEXT NOT NULL REFERENCES sessions (session_id),
    seq                 INTEGER NOT NULL,
    ordinal             INTEGER NOT NULL,
    time                INTEGER NOT NULL,  -- of the entry
    shadow_trade_id     INTEGER NOT NULL,  -- the shadow position it opened
    experiment          TEXT,
    signal_id           INTEGER NOT NULL,
    order_id            INTEGER NOT NULL,
    instrument_id       INTEGER NOT NULL,
    symbol              TEXT NOT NULL,
    side                TEXT NOT NULL,
    quantity            INTEGER NOT NULL,
    entry_price         INTEGER NOT NULL,
    contributing_agents TEXT NOT NULL,     -- {"agent":share,…}
    meta_confidence     INTEGER NOT NULL,
    fill_model          TEXT NOT NULL,
    price_source        TEXT NOT NULL,     -- 'market', or 'proxy' where no quote was there
    PRIMARY KEY (session_id, seq, ordinal),
    UNIQUE (session_id, shadow_trade_id)
) WITHOUT ROWID, STRICT;
CREATE INDEX shadow_trades_time ON shadow_trades (time);

-- What became of decisions: R of the shadow trade, or of the trade that was not made.
CREATE TABLE agent_outcomes (
    session_id      TEXT NOT NULL REFERENCES sessions (session_id),
    seq             INTEGER NOT NULL,
    ordinal         INTEGER NOT NULL,
    time            INTEGER NOT NULL,
    signal_id       INTEGER NOT NULL,
    instrument_id   INTEGER NOT NULL,
    symbol          TEXT NOT NULL,
    direction       INTEGER NOT NULL,  -- of the signal: 1 long, -1 short
    regime          TEXT NOT NULL,
    session_part    TEXT NOT NULL,     -- of the trading day
    counterfactual  INTEGER NOT NULL,
    multiple        REAL,              -- R; null: there was no stop to measure it by
    money           REAL,              -- account currency; null: another one
    PRIMARY KEY (session_id, seq, ordinal)
) WITHOUT ROWID, STRICT;
CREATE INDEX agent_outcomes_time ON agent_outcomes (time);
CREATE INDEX agent_outcomes_signal ON agent_outcomes (session_id, signal_id);

CREATE TABLE shadow_orders (
    session_id      TEXT NOT NULL REFERENCES sessions (session_id),
    seq             INTEGER NOT NULL,
    ordinal         INTEGER NOT NULL,
    time            INTEGER NOT NULL,
    variant         TEXT NOT NULL,
    order_id        INTEGER NOT NULL,
    signal_id       INTEGER,
    position_id     INTEGER,
    instrument_id   INTEGER NOT NULL,
    symbol          TEXT NOT NULL,
    side            TEXT NOT NULL,
    quantity        INTEGER NOT NULL,
    filled_qty      INTEGER NOT NULL,
    status          TEXT NOT NULL,
    cause           TEXT NOT NULL,
    reduce_only     INTEGER NOT NULL,
    attempt         INTEGER NOT NULL,
    stop            INTEGER,
    target          INTEGER,
    reasons         TEXT NOT NULL,
    updated         INTEGER NOT NULL,
    updated_seq     INTEGER NOT NULL,
    order_kind      TEXT NOT NULL DEFAULT 'market',
    limit_price     INTEGER,
    tif             TEXT NOT NULL DEFAULT 'gtc',
    account         INTEGER NOT NULL DEFAULT 0,
    client_order_id TEXT,
    stop_price      INTEGER,
    trail_kind      TEXT,
    trail_amount    INTEGER,
    trail_ppm       INTEGER,
    trail_multiple  REAL,
    trail_atr       REAL,
    trigger_source  TEXT,
    display         INTEGER,
    good_till       INTEGER,
    group_id        INTEGER,
    group_policy    TEXT,
    replaces        INTEGER,
    post_only       INTEGER NOT NULL DEFAULT 0,
    unverified      INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (session_id, seq, ordinal),
    UNIQUE (session_id, order_id)
) WITHOUT ROWID, STRICT;
CREATE INDEX shadow_orders_time ON shadow_orders (time);

CREATE TABLE shadow_fills (
    session_id    TEXT NOT NULL REFERENCES sessions (session_id),
    seq           INTEGER NOT NULL,
    ordinal       INTEGER NOT NULL,
    time          INTEGER NOT NULL,
    variant       TEXT NOT NULL,
    trade_id      INTEGER NOT NULL,
    order_id      INTEGER NOT NULL,
    position_id   INTEGER,
    instrument_id INTEGER NOT NULL,
    symbol        TEXT NOT NULL,
    side          TEXT NOT NULL,
    fill_price    INTEGER NOT NULL,
    fill_quantity INTEGER NOT NULL,
    market_time   INTEGER NOT NULL,
    commission    INTEGER NOT NULL,
    liquidity     TEXT NOT NULL,
    model         TEXT NOT NULL,
    reference     INTEGER NOT NULL,
    half_spread   INTEGER NOT NULL,
    slippage      INTEGER NOT NULL,
    proxy         INTEGER NOT NULL,
    latency       INTEGER NOT NULL,
    account       INTEGER NOT NULL DEFAULT 0,
    fill_trigger  TEXT,
    impact        INTEGER NOT NULL DEFAULT 0,
    best_bid      INTEGER,
    best_ask      INTEGER,
    book_level    INTEGER,
    queue_ahead   REAL NOT NULL DEFAULT 0,
    waited        INTEGER NOT NULL DEFAULT 0,
    mid_at_submit INTEGER,
    mid_at_venue  INTEGER,
    execution     INTEGER NOT NULL DEFAULT 1,
    replayed      INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (session_id, seq, ordinal),
    UNIQUE (session_id, trade_id)
) WITHOUT ROWID, STRICT;
CREATE INDEX shadow_fills_time ON shadow_fills (time);

CREATE TABLE shadow_positions (
    session_id    TEXT NOT NULL REFERENCES sessions (session_id),
    seq           INTEGER NOT NULL,
    ordinal       INTEGER NOT NULL,
    time          INTEGER NOT NULL,
    variant       TEXT NOT NULL,
    position_id   INTEGER NOT NULL,
    instrument_id INTEGER NOT NULL,
    symbol        TEXT NOT NULL,
    quantity      INTEGER NOT NULL,
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
    account       INTEGER NOT NULL DEFAULT 0,
    side          TEXT,
    largest       INTEGER NOT NULL DEFAULT 0,
    entries       INTEGER NOT NULL DEFAULT 0,
    entry_price   INTEGER,
    initial_risk  INTEGER NOT NULL DEFAULT 0,
    dividends     INTEGER NOT NULL DEFAULT 0,
    funding       INTEGER NOT NULL DEFAULT 0,
    best_result   INTEGER NOT NULL DEFAULT 0,
    worst_result  INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (session_id, seq, ordinal),
    UNIQUE (session_id, position_id)
) WITHOUT ROWID, STRICT;
CREATE INDEX shadow_positions_time ON shadow_positions (time);

CREATE TABLE shadow_risk_events (
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
    account       INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (session_id, seq, ordinal)
) WITHOUT ROWID, STRICT;
CREATE INDEX shadow_risk_events_time ON shadow_risk_events (time);

CREATE TABLE shadow_exit_events (
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
    account       INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (session_id, seq, ordinal)
) WITHOUT ROWID, STRICT;
CREATE INDEX shadow_exit_events_time ON shadow_exit_events (time);

CREATE TABLE shadow_non_trades (
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
CREATE INDEX shadow_non_trades_time ON shadow_non_trades (time);

CREATE TABLE shadow_ledger_entries (
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
    account       INTEGER NOT NULL DEFAULT 0,
    currency      TEXT,
    PRIMARY KEY (session_id, seq, ordinal)
) WITHOUT ROWID, STRICT;
CREATE INDEX shadow_ledger_entries_time ON shadow_ledger_entries (time);

CREATE TABLE shadow_days (
    session_id     TEXT NOT NULL REFERENCES sessions (session_id),
    seq            INTEGER NOT NULL,
    ordinal        INTEGER NOT NULL,
    time           INTEGER NOT NULL,
    account        INTEGER NOT NULL,
    date           INTEGER NOT NULL,
    close          INTEGER NOT NULL,
    cash           INTEGER NOT NULL,
    market_value   INTEGER NOT NULL,
    equity         INTEGER NOT NULL,
    realized_gross INTEGER NOT NULL,
    unrealized     INTEGER NOT NULL,
    fees           INTEGER NOT NULL,
    dividends      INTEGER NOT NULL,
    funding        INTEGER NOT NULL,
    contributed    INTEGER NOT NULL,
    max_drawdown   INTEGER NOT NULL,
    open_positions INTEGER NOT NULL,
    trades         INTEGER NOT NULL,
    fills          INTEGER NOT NULL,
    PRIMARY KEY (session_id, seq, ordinal)
) WITHOUT ROWID, STRICT;
CREATE INDEX shadow_days_time ON shadow_days (time);

-- Directional opinions with a known end: right if the market went where they said; R counts of those for the signal.
CREATE VIEW agent_performance AS
WITH opinions AS (
    SELECT d.session_id, d.signal_id, d.agent_name, d.confidence,
           CASE d.bias WHEN 'bullish' THEN 1 WHEN 'bearish' THEN -1 ELSE 0 END AS side
      FROM agent_decisions d WHERE d.verdict = 'spoke'),
said AS (
    SELECT session_id, agent_name, count(*) AS total, avg(confidence) AS avg_confidence
      FROM opinions GROUP BY session_id, agent_name),
ended AS (
    SELECT p.session_id, p.agent_name, p.confidence / 100.0 AS chance, min(p.confidence / 10, 9) AS bin,
           p.side * o.direction AS side, o.multiple, o.counterfactual, o.time,
           (p.side * o.direction * o.multiple > 0) AS was_right
      FROM opinions p JOIN agent_outcomes o ON o.session_id = p.session_id AND o.signal_id = p.signal_id
     WHERE o.multiple IS NOT NULL AND p.side <> 0 AND p.agent_name <> 'risk'),
bins AS (
    SELECT session_id, agent_name, count(*) AS n, abs(avg(chance) - avg(was_right)) AS error
      FROM ended GROUP BY session_id, agent_name, bin),
errors AS (
    SELECT session_id, agent_name, sum(n * error) / sum(n) AS ece FROM bins GROUP BY session_id, agent_name),
results AS (
    SELECT session_id, agent_name, count(*) AS outcomes, sum(was_right) AS hits,
           avg((chance - was_right) * (chance - was_right)) AS brier, max(time) AS last_updated,
           avg(CASE WHEN side > 0 AND counterfactual = 0 THEN multiple > 0 END) AS win_rate,
           avg(CASE WHEN side > 0 AND counterfactual = 0 AND multiple > 0 THEN multiple END) AS avg_win,
           avg(CASE WHEN side > 0 AND counterfactual = 0 AND multiple < 0 THEN multiple END) AS avg_loss,
           avg(CASE WHEN side > 0 AND counterfactual = 0 THEN multiple END) AS expectancy
      FROM ended GROUP BY session_id, agent_name)
SELECT said.session_id, said.agent_name, 'all' AS "window", said.total, said.avg_confidence, results.outcomes,
       results.hits, results.win_rate, results.avg_win, results.avg_loss, results.expectancy, results.brier,
       errors.ece, results.last_updated
  FROM said
  LEFT JOIN results ON results.session_id = said.session_id AND results.agent_name = said.agent_name
  LEFT JOIN errors ON errors.session_id = said.session_id AND errors.agent_name = said.agent_name;
