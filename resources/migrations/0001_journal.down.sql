DROP TABLE flag_history;
DROP TABLE feature_flags;
DROP TABLE settings_history;
DROP TABLE settings;
DROP TABLE bars;
DROP TABLE journal;
DROP TABLE sessions;
