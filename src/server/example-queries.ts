import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Kind, parse, print, visit, type FragmentDefinitionNode } from 'graphql';
import { textsIn } from './query-texts.ts';

// `src/server` and `dist/server` lie equally deep under the package's root.
const QUERIES = fileURLToPath(new URL('../../client/queries', import.meta.url));

export interface ExampleQuery {
  readonly title: string;
  readonly query: string;
}

function fragmentsOf(texts: readonly string[]): Map<string, FragmentDefinitionNode> {
  return new Map(
    texts
      .flatMap((text) => parse(text).definitions)
      .flatMap((definition) =>
        definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
      ),
  );
}

/** A query with the fragments that it spreads, and those that they spread. */
function complete(query: string, fragments: ReadonlyMap<string, FragmentDefinitionNode>): string {
  const used = new Set<FragmentDefinitionNode>();
  const spread = {
    FragmentSpread: ({ name }: { readonly name: { readonly value: string } }): void => {
      const fragment = fragments.get(name.value);
      if (fragment === undefined || used.has(fragment)) return;
      used.add(fragment);
      visit(fragment, spread);
    },
  };
  visit(parse(query), spread);
  return [query, ...[...used].map((fragment) => `${print(fragment)}\n`)].join('\n');
}

/** The ready questions of `client/queries/`, each able to run by itself; the first comment line is its title. */
export function exampleQueries(): ExampleQuery[] {
  const fragments = fragmentsOf(textsIn(join(QUERIES, 'fragments')));
  return textsIn(QUERIES).map((query) => ({
    title: /^# (.+)$/mu.exec(query)?.[1] ?? '',
    query: complete(query, fragments),
  }));
}
