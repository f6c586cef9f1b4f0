DROP TABLE exp_carried;
ALTER TABLE exp_units DROP COLUMN failures;
ALTER TABLE exp_units DROP COLUMN rejected;
ALTER TABLE exp_units DROP COLUMN orders;
ALTER TABLE exp_units DROP COLUMN worst_r;
