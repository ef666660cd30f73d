/** A document with the types of its answer and its variables, as GraphQL's code generators know it. */
export interface DocumentTypeDecoration<Data, Variables> {
  readonly __apiType?: (variables: Variables) => Data;
}

/** A typed document that is its own text: one of this package, or of a generator's `documentMode: 'string'`. */
export interface TypedDocument<Data, Variables> extends DocumentTypeDecoration<Data, Variables> {
  toString(): string;
}
