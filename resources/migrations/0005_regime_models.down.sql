DROP VIEW regime_transitions;
DROP TABLE regime_active;
DROP TABLE regime_models;
ALTER TABLE regime_log DROP COLUMN features;
ALTER TABLE regime_log DROP COLUMN model;
ALTER TABLE regime_log DROP COLUMN is_heartbeat;
