// A constraint alone gives no index there. params: none. columns: none
CREATE INDEX section_id_index IF NOT EXISTS FOR (n:Section) ON (n.id)
