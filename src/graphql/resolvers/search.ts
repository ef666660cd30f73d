import { search } from '../../graph/search.ts';
import { ENTITY_KINDS, type EntityKind } from '../../link/gazetteer.ts';
import { searchQuestion } from '../../link/search-question.ts';
import type { StatementKind } from '../../text/tree.ts';
import type { Context } from '../context.ts';
import { decodeCursor } from '../connection.ts';
import { badArgument, badCursor } from '../error.ts';
import type { NodeModel, SearchHitModel } from '../mappers.ts';
import { paginate } from '../paginate.ts';
import { present } from '../present.ts';
import type { QueryResolvers, SearchHitResolvers } from '../types.gen.ts';
import { checkTextLength } from '../text-length.ts';
import { entityType, loadNode } from './node.ts';

type Kind = EntityKind | StatementKind;

const STATEMENT_TYPES: Readonly<Record<string, readonly StatementKind[]>> = {
  Measure: ['MEASURE'],
  Achievement: ['ACHIEVEMENT'],
  Challenge: ['CHALLENGE'],
  Passage: ['CONDITION', 'TARGET', 'NARRATIVE'],
};

/** What each type name searches. */
const KINDS_OF_TYPE: ReadonlyMap<string, readonly Kind[]> = new Map<string, readonly Kind[]>([
  ['Entity', ENTITY_KINDS],
  ['Statement', Object.values(STATEMENT_TYPES).flat()],
  ...ENTITY_KINDS.map((kind) => [entityType(kind), [kind]] as const),
  ...Object.entries(STATEMENT_TYPES),
]);

function kindsOf(types: readonly string[]): Kind[] {
  const kinds = types.flatMap((type) => {
    const known = KINDS_OF_TYPE.get(type);
    if (known === undefined) {
      const shown = type.length > 80 ? `${type.slice(0, 80)}…` : type;
      throw badArgument(
        'types',
        `«${shown}» is no type that is searched; known are ${[...KINDS_OF_TYPE.keys()].join(', ')}`,
      );
    }
    return known;
  });
  return [...new Set(kinds)];
}

/** A hit's place in the order, as its cursor tells it. */
function keyOf({ score, id }: Pick<SearchHitModel, 'score' | 'id'>): string {
  return `${score}|${id}`;
}

/** Whether a hit stands behind the one of a cursor. */
type IsBehind = (hit: SearchHitModel) => boolean;

/** @throws GraphQLError BAD_CURSOR */
function behind(cursor: string): IsBehind {
  const [, place, id] = /^(\d(?:\.\d+)?)\|([^]*)$/u.exec(decodeCursor('search', cursor)) ?? [];
  if (place === undefined || id === undefined) throw badCursor(cursor, 'search');
  const score = Number(place);
  return (hit) => hit.score < score || (hit.score === score && hit.id > id);
}

export const SearchHit: SearchHitResolvers = {
  node: async ({ id }, _, context): Promise<NodeModel> => present(await loadNode(context, id), id),
  snippet: ({ snippet }) => snippet.text,
  highlights: ({ snippet }) => snippet.highlights,
};

export const searchQueries: Pick<QueryResolvers, 'search'> = {
  search: (_, args, { store, loaders }: Context) => {
    checkTextLength('text', args.text);
    const kinds = kindsOf(args.types ?? ['Entity', 'Statement']);
    const isOnPage = args.after == null ? () => true : behind(args.after);
    let reading: Promise<readonly SearchHitModel[]> | undefined;
    const read = async (): Promise<readonly SearchHitModel[]> => {
      const { results, entities } = await search(store, searchQuestion(args.text), kinds);
      loaders.seen({ entities });
      return results;
    };
    const hits = (): Promise<readonly SearchHitModel[]> => (reading ??= read());
    return paginate(args, {
      ordering: 'search',
      items: async ({ limit }) => (await hits()).filter(isOnPage).slice(0, limit),
      total: async () => (await hits()).length,
      keyOf,
      edgeOf: (node) => ({ node }),
    });
  },
};
