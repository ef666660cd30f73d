// The tokens are ours, so that both engines find the same. params: none. columns: none
CREATE FULLTEXT INDEX statement_tokens IF NOT EXISTS FOR (n:Statement) ON EACH [n.tokens]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}
