// A constraint alone gives no index there. params: none. columns: none
CREATE INDEX observation_id_index IF NOT EXISTS FOR (n:Observation) ON (n.id)
