// What touches an entity is read in order, however much that is. params: none. columns: none
CREATE INDEX touch_order IF NOT EXISTS FOR ()-[touch:TOUCHES]-() ON (touch.entity, touch.kind, touch.scope, touch.order)
