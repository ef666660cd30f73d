// params: none. columns: none
CREATE INDEX stage_report IF NOT EXISTS FOR (n:Stage) ON (n.report)
