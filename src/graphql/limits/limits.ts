/** What one query may hold at most, some times what the API's own clients ask for. Documented in docs/errors.md. */
export const LIMITS = {
  /** Names, numbers, texts and signs of a document. */
  tokens: 2_000,
  /** Fields within one another; the introspection of GraphiQL and of code generators takes 15. */
  depth: 20,
  /** Fields of a document with its fragments written out where they are spread. */
  fields: 1_000,
  aliases: 100,
  /** Times that one selection holds the same field, be it under other names. */
  repeats: 30,
  /** Fields of a document that stand beside one of the same name, each with a selection. */
  merges: 50,
  directives: 50,
  /** Lists of an introspection within one another, as graphql's own rule counts them. */
  introspection: 2,
  /** Lists and objects within one another in a request's variables. */
  variableDepth: 10,
  /** Lists, objects, keys and values of a request's variables. */
  variableValues: 2_000,
  /** Problems that one answer tells of. */
  errors: 20,
  /** Characters of a problem's message: it may quote the query. */
  message: 500,
} as const;
