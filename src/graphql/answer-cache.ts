import {
  HeaderMap,
  type ApolloServerPlugin,
  type GraphQLRequestContext,
  type GraphQLResponse,
} from '@apollo/server';
import { OperationTypeNode, type FormattedExecutionResult } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Version, VersionWatch } from '../graph/version-watch.ts';
import type { Admission } from './admission.ts';
import type { Context } from './context.ts';

/** Bytes of a letter in memory. */
const LETTER = 2;

interface Answer {
  readonly dataVersion: string;
  readonly result: FormattedExecutionResult;
  readonly text: string;
}

/** What the remembered answers are at the moment. */
export interface AnswerMemory {
  readonly entries: number;
  readonly bytes: number;
}

export interface AnswerCache {
  readonly plugin: ApolloServerPlugin<Context>;
  /** An answer's JSON, written once. */
  stringify(result: FormattedExecutionResult): string;
  readonly memory: () => AnswerMemory;
}

/** Tells questions apart, and the same question however its variables are ordered. */
function keyOf({ queryHash, request, operationName }: GraphQLRequestContext<Context>): string {
  const sorted = (_: string, value: unknown): unknown =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value;
  return JSON.stringify([queryHash, operationName ?? null, request.variables ?? {}], sorted);
}

function toResponse({ result }: Answer): GraphQLResponse {
  return {
    http: { headers: new HeaderMap() },
    body: { kind: 'single', singleResult: result },
  };
}

/**
 * Remembers whole answers for as long as the graph is what they were made from.
 * @param bytes how much memory they may take
 */
export function createAnswerCache(watch: VersionWatch, bytes: number): AnswerCache {
  // By the data: Apollo makes a new object of the result to put its fields in order.
  const texts = new WeakMap<object, string>();
  const answers =
    bytes === 0
      ? null
      : new LRUCache<string, Answer>({
          maxSize: bytes,
          sizeCalculation: ({ text }, key) => (text.length * 2 + key.length) * LETTER,
        });

  function stringify(result: FormattedExecutionResult): string {
    const data = result.data ?? result;
    const text = texts.get(data) ?? `${JSON.stringify(result)}\n`;
    texts.set(data, text);
    return text;
  }

  async function versionNow(admission: Admission): Promise<Version | null> {
    const last = watch.last();
    if (last !== null && performance.now() < last.until) return last;
    // Where the version can't be read, the reads themselves say what is wrong with the store.
    return admission.bound(() => watch.now()).catch(() => null);
  }

  async function find(key: string, admission: Admission): Promise<Answer | null> {
    const answer = answers?.get(key);
    if (answer === undefined) return null;
    const version = await versionNow(admission);
    return version?.dataVersion === answer.dataVersion ? answer : null;
  }

  /** Keeps an answer where the graph was the same before it was begun and after it was done. */
  async function keep(key: string, before: Version, result: FormattedExecutionResult): Promise<void> {
    const { dataVersion } = performance.now() < before.until ? before : await watch.now();
    if (dataVersion === null || dataVersion !== before.dataVersion) return;
    answers?.set(key, { dataVersion, result, text: stringify(result) });
  }

  const plugin: ApolloServerPlugin<Context> = {
    async requestDidStart() {
      let key: string | null = null;
      let found = false;
      let before: Promise<Version> | null = null;
      return {
        async responseForOperation(request) {
          if (answers === null || request.operation.operation !== OperationTypeNode.QUERY) return null;
          key = keyOf(request);
          const { admission, observation } = request.contextValue;
          const answer = await find(key, admission);
          observation.remembered = answer !== null;
          if (answer === null) {
            before = watch.now();
            before.catch(() => undefined);
            return null;
          }
          found = true;
          return toResponse(answer);
        },
        async willSendResponse({ response: { body } }) {
          if (key === null || found || before === null || body.kind !== 'single') return;
          const { singleResult } = body;
          if (singleResult.errors !== undefined) return;
          const asked = key;
          // The answer does not wait for being remembered, and one that can't be remembered is still right.
          void before.then((version) => keep(asked, version, singleResult)).catch(() => undefined);
        },
      };
    },
  };
  const memory = (): AnswerMemory => ({ entries: answers?.size ?? 0, bytes: answers?.calculatedSize ?? 0 });
  return { plugin, stringify, memory };
}
