// params: none. columns: none
CREATE INDEX candidate_report IF NOT EXISTS FOR (n:Candidate) ON (n.report)
