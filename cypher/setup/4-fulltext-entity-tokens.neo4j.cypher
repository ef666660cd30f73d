// The tokens are ours, so that both engines find the same. params: none. columns: none
CREATE FULLTEXT INDEX entity_tokens IF NOT EXISTS FOR (n:Entity) ON EACH [n.tokens]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}
