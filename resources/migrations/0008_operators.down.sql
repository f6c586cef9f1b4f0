ALTER TABLE flag_history DROP COLUMN seq;
ALTER TABLE flag_history DROP COLUMN session_id;
ALTER TABLE flag_history DROP COLUMN expires;
ALTER TABLE feature_flags DROP COLUMN expires;
DROP TABLE operator_events;
DROP TABLE operators;
