// params: none. columns: none
CREATE INDEX spelling_entity IF NOT EXISTS FOR (n:Spelling) ON (n.entity)
