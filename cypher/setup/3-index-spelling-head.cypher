// params: none. columns: none
CREATE INDEX spelling_head IF NOT EXISTS FOR (n:Spelling) ON (n.head)
