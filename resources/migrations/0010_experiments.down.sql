DROP TABLE counterfactuals;
DROP TABLE exp_units;
DROP TABLE experiment_events;
