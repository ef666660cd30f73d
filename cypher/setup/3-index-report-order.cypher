// params: none. columns: none
CREATE INDEX report_order IF NOT EXISTS FOR (n:Report) ON (n.order)
