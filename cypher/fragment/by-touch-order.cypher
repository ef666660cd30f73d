// Reads the relationships of the variable touch from their index; the planner would take its own guess for many.
USING INDEX touch:TOUCHES(entity, kind, scope, order)
