// params: none. columns: none
CREATE INDEX spelling_tail IF NOT EXISTS FOR (n:Spelling) ON (n.tail)
