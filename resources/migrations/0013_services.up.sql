-- What the local server keeps. Primary data, no projections: nothing makes them anew.

-- Every request to the webhook and how it ended, without any secret. The oldest rows go beyond a number that a setting
-- names; none is ever changed.
CREATE TABLE webhook_log (
    entry        INTEGER PRIMARY KEY AUTOINCREMENT,
    at           INTEGER NOT NULL,                     -- wall clock, ns
    source       TEXT NOT NULL,                        -- address of the sender
    status       INTEGER NOT NULL,                     -- of the answer
    outcome      TEXT NOT NULL,                        -- ACCEPTED, DUPLICATE, INVALID …
    detail       TEXT NOT NULL,
    payload_hash TEXT NOT NULL,                        -- SHA-256 of `payload`, hexadecimal; empty: it was not read
    payload      TEXT NOT NULL,
    session_id   TEXT NOT NULL,                        -- empty: it became no event
    seq          INTEGER NOT NULL,
    signal_id    INTEGER,
    duration_us  INTEGER NOT NULL
) STRICT;
CREATE INDEX webhook_log_at ON webhook_log (at);
CREATE INDEX webhook_log_outcome ON webhook_log (outcome, entry);
CREATE TRIGGER webhook_log_keeps_rows BEFORE UPDATE ON webhook_log
BEGIN
    SELECT RAISE(ABORT, 'the log of the webhook is append-only');
END;

-- Tokens of the local API. The token itself is nowhere: it is as long as its hash and random, so a plain hash will do.
CREATE TABLE api_tokens (
    name       TEXT PRIMARY KEY CHECK (name <> ''),
    hash       TEXT NOT NULL UNIQUE,                   -- SHA-256, hexadecimal
    scope      TEXT NOT NULL CHECK (scope IN ('read', 'admin')),
    created_at INTEGER NOT NULL,                       -- wall clock, ns
    created_by TEXT NOT NULL,
    reason     TEXT NOT NULL,
    expires_at INTEGER,                                -- nothing: it does not
    revoked_at INTEGER,
    revoked_by TEXT NOT NULL DEFAULT ''
) STRICT;
