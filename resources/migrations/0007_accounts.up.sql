-- Everything an order asks for and every fill says about its price (specs/execution.md §6, §7), several accounts, days,
-- equity, what operators did in plain columns, notes, and what reconciliation found.
ALTER TABLE orders ADD COLUMN account INTEGER NOT NULL DEFAULT 0;       -- accounts.account; 0: the main one
ALTER TABLE orders ADD COLUMN client_order_id TEXT;                     -- as the operator named it; null: not at all
ALTER TABLE orders ADD COLUMN stop_price INTEGER;                       -- the level it waits for
ALTER TABLE orders ADD COLUMN trail_kind TEXT;                          -- 'amount', 'percent', 'atr'; null: none
ALTER TABLE orders ADD COLUMN trail_amount INTEGER;                     -- price units
ALTER TABLE orders ADD COLUMN trail_ppm INTEGER;                        -- 1e-6 of the best price
ALTER TABLE orders ADD COLUMN trail_multiple REAL;                      -- of trail_atr
ALTER TABLE orders ADD COLUMN trail_atr REAL;                           -- price units
ALTER TABLE orders ADD COLUMN trigger_source TEXT;                      -- 'last', 'mid', 'bid_ask'; null: it is no stop
ALTER TABLE orders ADD COLUMN display INTEGER;                          -- lots an iceberg shows; null: all
ALTER TABLE orders ADD COLUMN good_till INTEGER;                        -- null: none
ALTER TABLE orders ADD COLUMN group_id INTEGER;                         -- orders that end each other; null: alone
ALTER TABLE orders ADD COLUMN group_policy TEXT;                        -- 'cancel_others', 'reduce_others'
ALTER TABLE orders ADD COLUMN replaces INTEGER;                         -- order_id whose place it took
ALTER TABLE orders ADD COLUMN post_only INTEGER NOT NULL DEFAULT 0;
ALTER TABLE orders ADD COLUMN unverified INTEGER NOT NULL DEFAULT 0;    -- 1: its fate while the program was away is not known
CREATE INDEX orders_client ON orders (client_order_id);

ALTER TABLE trades ADD COLUMN account INTEGER NOT NULL DEFAULT 0;
ALTER TABLE trades ADD COLUMN fill_trigger TEXT;                        -- what made it possible
ALTER TABLE trades ADD COLUMN impact INTEGER NOT NULL DEFAULT 0;        -- price units
ALTER TABLE trades ADD COLUMN best_bid INTEGER;                         -- at that moment; null: not known
ALTER TABLE trades ADD COLUMN best_ask INTEGER;
ALTER TABLE trades ADD COLUMN book_level INTEGER;                       -- that it took, from 1; null: none
ALTER TABLE trades ADD COLUMN queue_ahead REAL NOT NULL DEFAULT 0;      -- lots before it when it was accepted
ALTER TABLE trades ADD COLUMN waited INTEGER NOT NULL DEFAULT 0;        -- ns at the venue
ALTER TABLE trades ADD COLUMN mid_at_submit INTEGER;                    -- null: not known
ALTER TABLE trades ADD COLUMN mid_at_venue INTEGER;
ALTER TABLE trades ADD COLUMN execution INTEGER NOT NULL DEFAULT 1;     -- of its order, from 1
ALTER TABLE trades ADD COLUMN replayed INTEGER NOT NULL DEFAULT 0;      -- 1: happened while the program was away

ALTER TABLE positions ADD COLUMN account INTEGER NOT NULL DEFAULT 0;
ALTER TABLE positions ADD COLUMN side TEXT;                             -- 'buy': it is or was long; null: earlier sessions
ALTER TABLE positions ADD COLUMN largest INTEGER NOT NULL DEFAULT 0;    -- lots, the most it had
ALTER TABLE positions ADD COLUMN entries INTEGER NOT NULL DEFAULT 0;
ALTER TABLE positions ADD COLUMN entry_price INTEGER;                   -- of the fill that opened it
ALTER TABLE positions ADD COLUMN initial_risk INTEGER NOT NULL DEFAULT 0; -- 0: it had no stop
ALTER TABLE positions ADD COLUMN dividends INTEGER NOT NULL DEFAULT 0;
ALTER TABLE positions ADD COLUMN funding INTEGER NOT NULL DEFAULT 0;
ALTER TABLE positions ADD COLUMN best_result INTEGER NOT NULL DEFAULT 0;  -- MFE, >= 0
ALTER TABLE positions ADD COLUMN worst_result INTEGER NOT NULL DEFAULT 0; -- MAE, <= 0
ALTER TABLE risk_events ADD COLUMN account INTEGER NOT NULL DEFAULT 0;
ALTER TABLE exit_events ADD COLUMN account INTEGER NOT NULL DEFAULT 0;
ALTER TABLE ledger_entries ADD COLUMN account INTEGER NOT NULL DEFAULT 0;
ALTER TABLE ledger_entries ADD COLUMN currency TEXT;                    -- of the amounts; null: the account's
ALTER TABLE incidents ADD COLUMN account INTEGER NOT NULL DEFAULT 0;

-- Paper accounts besides the main one, which is 0 everywhere and needs no row.
CREATE TABLE accounts (
    session_id TEXT NOT NULL REFERENCES sessions (session_id),
    seq        INTEGER NOT NULL,
    ordinal    INTEGER NOT NULL,
    time       INTEGER NOT NULL,
    account    INTEGER NOT NULL,
    name       TEXT NOT NULL,
    currency   TEXT NOT NULL,
    initial    INTEGER NOT NULL,
    PRIMARY KEY (session_id, account)
) WITHOUT ROWID, STRICT;

-- Each account at the close of each trading day; sums since it was opened.
CREATE TABLE account_days (
    session_id     TEXT NOT NULL REFERENCES sessions (session_id),
    seq            INTEGER NOT NULL,
    ordinal        INTEGER NOT NULL,
    time           INTEGER NOT NULL,
    account        INTEGER NOT NULL,
    date           INTEGER NOT NULL, -- trading day, days since 1970-01-01
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
    trades         INTEGER NOT NULL, -- closed
    fills          INTEGER NOT NULL,
    PRIMARY KEY (session_id, seq, ordinal)
) WITHOUT ROWID, STRICT;
CREATE INDEX account_days_date ON account_days (account, date);

-- Equity of each account: what it was within [start, the next one's start).
CREATE TABLE equity_points (
    session_id TEXT NOT NULL REFERENCES sessions (session_id),
    account    INTEGER NOT NULL,
    start      INTEGER NOT NULL,
    last       INTEGER NOT NULL,
    low        INTEGER NOT NULL,
    high       INTEGER NOT NULL,
    PRIMARY KEY (session_id, account, start)
) WITHOUT ROWID, STRICT;

-- What each fill closed of each entry, oldest first: the lines of a tax report.
CREATE TABLE closed_lots (
    session_id    TEXT NOT NULL REFERENCES sessions (session_id),
    seq           INTEGER NOT NULL,
    ordinal       INTEGER NOT NULL,  -- of the lots of that event, from 1
    time          INTEGER NOT NULL,  -- it was closed
    account       INTEGER NOT NULL,
    instrument_id INTEGER NOT NULL,
    symbol        TEXT NOT NULL,
    position_id   INTEGER NOT NULL,
    side          TEXT NOT NULL,     -- 'buy': it was long
    entry_fill    INTEGER,           -- null: imported, or corrected by hand
    exit_fill     INTEGER,           -- null: a split paid it in cash
    opened        INTEGER NOT NULL,
    quantity      INTEGER NOT NULL,
    proceeds      INTEGER NOT NULL,
    cost          INTEGER NOT NULL,
    entry_fee     INTEGER NOT NULL,
    exit_fee      INTEGER NOT NULL,
    purpose       TEXT,
    PRIMARY KEY (session_id, seq, ordinal)
) WITHOUT ROWID, STRICT;
CREATE INDEX closed_lots_time ON closed_lots (time);

-- What operators did: journal rows of kind 12 in columns that can be read.
CREATE TABLE commands (
    session_id    TEXT NOT NULL REFERENCES sessions (session_id),
    seq           INTEGER NOT NULL,
    time          INTEGER NOT NULL,
    kind          TEXT NOT NULL,
    actor         TEXT NOT NULL,
    reason        TEXT NOT NULL,
    origin        TEXT NOT NULL,
    account       TEXT NOT NULL,     -- by name; empty: the main one
    key           TEXT NOT NULL,
    value         TEXT NOT NULL,
    instrument_id INTEGER,
    symbol        TEXT NOT NULL,
    side          TEXT,
    quantity      INTEGER,
    order_id      INTEGER,
    position_id   INTEGER,
    price         INTEGER,
    amount        INTEGER,
    accepted      INTEGER NOT NULL,  -- 0: the session refused it; the incident says why
    PRIMARY KEY (session_id, seq)
) WITHOUT ROWID, STRICT;
CREATE INDEX commands_time ON commands (time);

-- Words of the operator on a position, an order, or nothing but the day.
CREATE TABLE journal_notes (
    session_id  TEXT NOT NULL REFERENCES sessions (session_id),
    seq         INTEGER NOT NULL,
    time        INTEGER NOT NULL,
    actor       TEXT NOT NULL,
    account     TEXT NOT NULL,
    symbol      TEXT NOT NULL,
    order_id    INTEGER,
    position_id INTEGER,
    note        TEXT NOT NULL,
    tags        TEXT NOT NULL,
    PRIMARY KEY (session_id, seq)
) WITHOUT ROWID, STRICT;
CREATE INDEX journal_notes_time ON journal_notes (time);

-- What engine, projections and venue did not agree about (specs/execution.md §13).
CREATE TABLE reconciliations (
    session_id    TEXT NOT NULL REFERENCES sessions (session_id),
    seq           INTEGER NOT NULL,
    time          INTEGER NOT NULL,
    class         TEXT NOT NULL,     -- 'MISSING_FILL', 'EXTRA_FILL', 'QTY_MISMATCH', 'STATE_MISMATCH', 'ORPHAN_ORDER', 'CASH_DIFF'
    compared      TEXT NOT NULL,     -- 'venue', 'storage': what the engine was compared with
    account       INTEGER NOT NULL,
    instrument_id INTEGER,
    symbol        TEXT NOT NULL,
    order_id      INTEGER,
    execution     INTEGER,           -- of that order, from 1
    engine_value  INTEGER NOT NULL,  -- lots, state or cash units, as the class says
    other_value   INTEGER NOT NULL,
    repaired      INTEGER NOT NULL,
    PRIMARY KEY (session_id, seq)
) WITHOUT ROWID, STRICT;
CREATE INDEX reconciliations_time ON reconciliations (time);

-- What operators did, what the engine thought they should know, and every refusal and reduction by risk.
DROP VIEW audit_log;
CREATE VIEW audit_log AS
    SELECT j.session_id, j.first_seq AS seq, 0 AS ordinal, j.time, 'command' AS kind, c.kind AS code, c.actor AS who,
           c.reason AS why, coalesce(c.symbol, '') AS symbol, NULL AS reasons, j.payload, j.hash
      FROM journal j LEFT JOIN commands c ON c.session_id = j.session_id AND c.seq = j.first_seq
     WHERE j.kind = 12
    UNION ALL
    SELECT session_id, seq, ordinal, time, 'incident', code, '', '', symbol, reasons, NULL, NULL FROM incidents
    UNION ALL
    SELECT session_id, seq, ordinal, time, 'risk', coalesce(blocked_by, reduced_by), variant, '', symbol, reasons, NULL, NULL
      FROM risk_events WHERE blocked_by IS NOT NULL OR reduced_by IS NOT NULL;
