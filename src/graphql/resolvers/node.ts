import { entityKind } from '../../link/entity-kind.ts';
import { ENTITY_KINDS, type EntityKind } from '../../link/gazetteer.ts';
import { badArgument } from '../error.ts';
import type { Context } from '../context.ts';
import type { NodeModel } from '../mappers.ts';
import type { NodeResolvers, QueryResolvers } from '../types.gen.ts';

const MOST_IDS = 100;

const OBSERVATION = 'observation';

type TypeName =
  | 'Place'
  | 'Project'
  | 'Cluster'
  | 'Department'
  | 'Organization'
  | 'Policy'
  | 'Event'
  | 'Brand'
  | 'Indicator';

const TYPE_OF_KIND: Readonly<Partial<Record<EntityKind, TypeName>>> = {
  PLACE: 'Place',
  PROJECT: 'Project',
  CLUSTER: 'Cluster',
  DEPARTMENT: 'Department',
  ORGANIZATION: 'Organization',
  POLICY: 'Policy',
  EVENT: 'Event',
  BRAND: 'Brand',
  INDICATOR: 'Indicator',
};

const TYPE_OF_STATEMENT = {
  measure: 'Measure',
  achievement: 'Achievement',
  challenge: 'Challenge',
  passage: 'Passage',
} as const;

export function entityType(kind: EntityKind): TypeName {
  const type = TYPE_OF_KIND[kind];
  if (type === undefined) throw new Error(`No type of the schema stands for the kind ${kind}.`);
  return type;
}

function prefixOf(id: string): string {
  return id.slice(0, Math.max(0, id.indexOf(':')));
}

export function statementType(id: string): (typeof TYPE_OF_STATEMENT)[keyof typeof TYPE_OF_STATEMENT] {
  const prefix = prefixOf(id);
  if (prefix === 'measure' || prefix === 'achievement' || prefix === 'challenge')
    return TYPE_OF_STATEMENT[prefix];
  return 'Passage';
}

const ENTITY_PREFIXES = new Set(ENTITY_KINDS.map((kind) => kind.toLowerCase()));

/** An id's prefix says which kind of node it names. */
export async function loadNode({ loaders }: Context, id: string): Promise<NodeModel | null> {
  const prefix = prefixOf(id);
  if (ENTITY_PREFIXES.has(prefix)) return loaders.entity.load(id);
  if (prefix in TYPE_OF_STATEMENT) return loaders.statement.load(id);
  if (prefix === 'section') return loaders.section.load(id);
  if (prefix === 'report') return loaders.report.load(id);
  if (prefix === OBSERVATION) return loaders.observation.load(id);
  return null;
}

function nodeType(
  node: NodeModel,
): TypeName | 'Section' | 'Report' | 'Observation' | ReturnType<typeof statementType> {
  const prefix = prefixOf(node.id);
  if (prefix === 'section') return 'Section';
  if (prefix === 'report') return 'Report';
  if (prefix === OBSERVATION) return 'Observation';
  if (prefix in TYPE_OF_STATEMENT) return statementType(node.id);
  return entityType(entityKind(node.id));
}

export const Node: NodeResolvers = { __resolveType: nodeType };

export const nodeQueries: Pick<QueryResolvers, 'node' | 'nodes'> = {
  node: (_, { id }, context) => loadNode(context, id),
  nodes: (_, { ids }, context) => {
    if (ids.length > MOST_IDS)
      throw badArgument('ids', `has ${ids.length} ids; at most ${MOST_IDS} are answered`);
    return Promise.all(ids.map((id) => loadNode(context, id)));
  },
};
