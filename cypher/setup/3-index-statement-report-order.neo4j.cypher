// A report's statements are read in order. params: none. columns: none
CREATE INDEX statement_report_order IF NOT EXISTS FOR (n:Statement) ON (n.report, n.order)
