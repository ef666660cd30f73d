// Statements of a kind are read in order. params: none. columns: none
CREATE INDEX statement_kind_order IF NOT EXISTS FOR (n:Statement) ON (n.kind, n.order)
