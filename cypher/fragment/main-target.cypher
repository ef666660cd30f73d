// Targets that the sentence which proposes a plan's main indicators sets for an indicator, the variable entity.
MATCH (entity)<-[:MEASURES]-(target:Observation)<-[:STATES]-(s:Statement)
WHERE target.factKind = 'TARGET' AND s.kind = 'TARGET'
