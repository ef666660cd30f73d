// params: none. columns: none
CREATE INDEX section_report IF NOT EXISTS FOR (n:Section) ON (n.report)
