// params: none. columns: none
CREATE INDEX statement_report IF NOT EXISTS FOR (n:Statement) ON (n.report)
