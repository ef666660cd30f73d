// A constraint alone gives no index there. params: none. columns: none
CREATE INDEX entity_id_index IF NOT EXISTS FOR (n:Entity) ON (n.id)
