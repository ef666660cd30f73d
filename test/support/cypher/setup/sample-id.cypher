CREATE INDEX sample_id IF NOT EXISTS FOR (s:Sample) ON (s.id)
