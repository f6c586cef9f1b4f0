DROP TABLE api_tokens;
DROP TABLE webhook_log;
