// A constraint alone gives no index there. params: none. columns: none
CREATE INDEX report_id_index IF NOT EXISTS FOR (n:Report) ON (n.id)
