ALTER TABLE bars DROP COLUMN provenance;
