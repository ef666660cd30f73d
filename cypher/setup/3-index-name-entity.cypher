// params: none. columns: none
CREATE INDEX name_entity IF NOT EXISTS FOR (n:Name) ON (n.entity)
