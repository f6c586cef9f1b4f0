DROP TABLE regime_log;
ALTER TABLE signals DROP COLUMN weights_version;
ALTER TABLE signals DROP COLUMN parts;
ALTER TABLE signals DROP COLUMN regime_confidence;
ALTER TABLE signals DROP COLUMN volatility;
ALTER TABLE signals DROP COLUMN structure;
ALTER TABLE signals DROP COLUMN regime;
