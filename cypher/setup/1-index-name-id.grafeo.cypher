// A constraint alone gives no index there. params: none. columns: none
CREATE INDEX name_id_index IF NOT EXISTS FOR (n:Name) ON (n.id)
