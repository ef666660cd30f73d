import type { ApolloServerOptionsWithSchema } from '@apollo/server';
import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

type DocumentStore = NonNullable<ApolloServerOptionsWithSchema<object>['documentStore']>;

const MOST_DOCUMENTS = 500;
/** Characters of all: a parsed document takes some hundred times as many bytes. */
const MOST_CHARACTERS = 500_000;

/** Parsed documents, so that one in use is parsed and checked once; those that are not go before they fill the memory. */
export function createDocumentStore(): DocumentStore {
  const documents = new LRUCache<string, DocumentNode>({
    max: MOST_DOCUMENTS,
    maxSize: MOST_CHARACTERS,
    sizeCalculation: ({ loc }) => loc?.end ?? 1,
  });
  return {
    get: async (key) => documents.get(key),
    set: async (key, document) => void documents.set(key, document),
    delete: async (key) => documents.delete(key),
  };
}
