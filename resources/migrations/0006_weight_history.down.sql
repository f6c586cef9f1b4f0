DROP TABLE weight_history;
