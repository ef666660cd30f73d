// A constraint alone gives no index there. params: none. columns: none
CREATE INDEX statement_id_index IF NOT EXISTS FOR (n:Statement) ON (n.id)
