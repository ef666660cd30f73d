// A constraint alone gives no index there. params: none. columns: none
CREATE INDEX stage_id_index IF NOT EXISTS FOR (n:Stage) ON (n.id)
