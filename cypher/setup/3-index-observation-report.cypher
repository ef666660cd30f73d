// params: none. columns: none
CREATE INDEX observation_report IF NOT EXISTS FOR (n:Observation) ON (n.report)
