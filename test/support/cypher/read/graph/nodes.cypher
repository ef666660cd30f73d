// Every node with all its properties; how often a load took the lock is left out, what killed loads announced, and what the seeds were.
MATCH (n) WHERE NOT n:Announcement
WITH n, labels(n) AS unordered, n { .*, locks: null, bundle: null } AS node
UNWIND unordered AS label
WITH n, node, label ORDER BY label
RETURN node, collect(label) AS labels
