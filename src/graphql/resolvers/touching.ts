import {
  statementCount,
  statementPage,
  touchingCount,
  touchingCounts,
  touchingPage,
  touchingPages,
  type TouchesRead,
  type TouchingRead,
} from '../../graph/statement.ts';
import { TOUCH_SCOPES, type TouchScope } from '../../link/touch.ts';
import type { StatementKind } from '../../text/tree.ts';
import type { Context } from '../context.ts';
import { requireEntities } from '../entity-ref.ts';
import { badArgument } from '../error.ts';
import type {
  EntityModel,
  StatementConnectionModel,
  StatementEdgeModel,
  StatementModel,
  TouchModel,
} from '../mappers.ts';
import { paginate, type PageArgs } from '../paginate.ts';
import type { EntityRef, Match } from '../types.gen.ts';

const ALL_KINDS: readonly StatementKind[] = [
  'ACHIEVEMENT',
  'MEASURE',
  'CHALLENGE',
  'CONDITION',
  'TARGET',
  'NARRATIVE',
];
const MOST_ASKED = 20;
const MOST_TOUCHES = 10;

function upTo(scope: TouchScope): TouchScope[] {
  return TOUCH_SCOPES.slice(0, TOUCH_SCOPES.indexOf(scope) + 1);
}

/** The reasons within the asked scope, narrowest first. */
function toTouches(
  statement: StatementModel,
  touches: readonly TouchesRead[],
  scopes: readonly TouchScope[],
): TouchModel[] {
  return touches
    .flatMap(({ entity, reasons }) => reasons.map((reason) => ({ entity, reason, statement })))
    .filter(({ reason }) => scopes.includes(reason.scope))
    .sort(
      (a, b) =>
        TOUCH_SCOPES.indexOf(a.reason.scope) - TOUCH_SCOPES.indexOf(b.reason.scope) ||
        a.reason.path.length - b.reason.path.length,
    )
    .slice(0, MOST_TOUCHES);
}

export function touchingEdge(
  { statement, touches }: TouchingRead,
  scopes: readonly TouchScope[],
  { loaders }: Context,
): Omit<StatementEdgeModel, 'cursor'> {
  loaders.seen({ statements: [statement] });
  return { node: statement, touches: toTouches(statement, touches, scopes) };
}

export function plainEdge(
  statement: StatementModel,
  { loaders }: Context,
): Omit<StatementEdgeModel, 'cursor'> {
  loaders.seen({ statements: [statement] });
  return { node: statement, touches: [] };
}

export interface TouchingArgs extends PageArgs {
  readonly touching?: readonly EntityRef[] | null;
  readonly match?: Match | null;
  readonly scope?: TouchScope | null;
  readonly year?: number | null;
}

/** What a statement must touch; no entity asks for nothing. */
export interface AskedEntities {
  /** Ids, each once. */
  readonly entities: readonly string[];
  /** How many of them a statement must touch. */
  readonly needed: number;
  readonly scopes: readonly TouchScope[];
}

/** @throws GraphQLError ENTITY_NOT_FOUND, AMBIGUOUS_NAME, BAD_ARGUMENT where too many are named */
export async function askedEntities(
  { touching, match, scope }: TouchingArgs,
  context: Context,
): Promise<AskedEntities> {
  const refs = touching ?? [];
  if (refs.length > MOST_ASKED) {
    throw badArgument('touching', `names ${refs.length} entities; at most ${MOST_ASKED} can be asked for`);
  }
  const found = refs.length === 0 ? [] : await requireEntities(context, refs);
  const entities = [...new Set(found.map(({ id }) => id))];
  return { entities, needed: match === 'ALL' ? entities.length : 1, scopes: upTo(scope ?? 'WITHIN') };
}

/** Statements of one kind: all, or those that touch the asked entities. */
export function statementsTouching(
  kind: StatementKind,
  asked: AskedEntities,
  args: TouchingArgs,
  context: Context,
): StatementConnectionModel {
  const { store } = context;
  const year = args.year ?? null;
  if (asked.entities.length === 0) {
    const filter = { kind, report: null, year };
    return paginate(args, {
      ordering: 'statement',
      items: (page) => statementPage(store, filter, page),
      total: () => statementCount(store, filter),
      keyOf: ({ order }) => order,
      edgeOf: (statement) => plainEdge(statement, context),
    });
  }
  const question = { ...asked, kinds: [kind], year };
  return paginate(args, {
    ordering: 'statement',
    items: (page) => touchingPage(store, question, page),
    total: () => touchingCount(store, question),
    keyOf: ({ statement }) => statement.order,
    edgeOf: (row) => touchingEdge(row, asked.scopes, context),
  });
}

/** Statements that touch an entity; many entities' pages are read together. */
export function statementsOfEntity(
  entity: EntityModel,
  args: PageArgs & {
    readonly scope?: TouchScope | null;
    readonly kinds?: readonly StatementKind[] | null;
    readonly year?: number | null;
  },
  context: Context,
): StatementConnectionModel {
  const { store, loaders } = context;
  loaders.seen({ entities: [entity] });
  const scopes = upTo(args.scope ?? 'WITHIN');
  const filter = { kinds: args.kinds ?? ALL_KINDS, scopes, year: args.year ?? null };
  return paginate(args, {
    ordering: 'statement',
    items: (page) =>
      loaders
        .listed<readonly TouchingRead[]>(
          'statements',
          [filter, page],
          (ids) => touchingPages(store, ids, filter, page),
          [],
        )
        .load(entity.id),
    total: () =>
      loaders
        .listed('statements/total', filter, (ids) => touchingCounts(store, ids, filter), 0)
        .load(entity.id),
    keyOf: ({ statement }) => statement.order,
    edgeOf: (row) => touchingEdge(row, scopes, context),
  });
}

export { ALL_KINDS };
