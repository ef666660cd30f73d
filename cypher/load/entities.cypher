// params: rows [{id, kind, properties}]
// columns: none
UNWIND $rows AS row
MERGE (entity:Entity {id: row.id})
SET entity = row.properties
FOREACH (_ IN CASE WHEN row.kind = 'PLACE' THEN [1] ELSE [] END | SET entity:Place)
FOREACH (_ IN CASE WHEN row.kind = 'PROJECT' THEN [1] ELSE [] END | SET entity:Project)
FOREACH (_ IN CASE WHEN row.kind = 'CLUSTER' THEN [1] ELSE [] END | SET entity:Cluster)
FOREACH (_ IN CASE WHEN row.kind = 'DEPARTMENT' THEN [1] ELSE [] END | SET entity:Department)
FOREACH (_ IN CASE WHEN row.kind = 'ORGANIZATION' THEN [1] ELSE [] END | SET entity:Organization)
FOREACH (_ IN CASE WHEN row.kind = 'INDICATOR' THEN [1] ELSE [] END | SET entity:Indicator)
FOREACH (_ IN CASE WHEN row.kind = 'POLICY' THEN [1] ELSE [] END | SET entity:Policy)
FOREACH (_ IN CASE WHEN row.kind = 'EVENT' THEN [1] ELSE [] END | SET entity:Event)
FOREACH (_ IN CASE WHEN row.kind = 'BRAND' THEN [1] ELSE [] END | SET entity:Brand)
