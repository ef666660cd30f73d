// params: none. columns: none
CREATE INDEX name_tail IF NOT EXISTS FOR (n:Name) ON (n.tail)
