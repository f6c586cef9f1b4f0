-- How a bar came to be known: 0 replayed, 1 live, 2 backfilled, 3 simulated, 4 inferred, 5 carried over. NULL: it was
-- stored by a version that did not ask.
ALTER TABLE bars ADD COLUMN provenance INTEGER;
