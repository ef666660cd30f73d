// The tokens are ours, so that both engines find the same. params: none. columns: none
CREATE INDEX entity_tokens IF NOT EXISTS FOR (n:Entity) ON (n.tokens) USING TEXT {tokenizer: "simple", stop_words: []}
