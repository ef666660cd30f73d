// The tokens are ours, so that both engines find the same. params: none. columns: none
CREATE INDEX statement_tokens IF NOT EXISTS FOR (n:Statement) ON (n.tokens) USING TEXT {tokenizer: "simple", stop_words: []}
