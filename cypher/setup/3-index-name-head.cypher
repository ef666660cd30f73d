// params: none. columns: none
CREATE INDEX name_head IF NOT EXISTS FOR (n:Name) ON (n.head)
