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

function touchingEdge(
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

/** Statements of one kind: all, or those that touch the asked entities. */
export async function statementsTouching(
  kind: StatementKind,
  args: TouchingArgs,
  context: Context,
): Promise<StatementConnectionModel> {
  const refs = args.touching ?? [];
  if (refs.length > MOST_ASKED) {
    throw badArgument('touching', `names ${refs.length} entities; at most ${MOST_ASKED} can be asked for`);
  }
  const year = args.year ?? null;
  const { store } = context;
  if (refs.length === 0) {
    const filter = { kinds: [kind], report: null, year };
    return paginate(args, {
      ordering: 'statement',
      items: (page) => statementPage(store, filter, page),
      total: () => statementCount(store, filter),
      keyOf: ({ order }) => order,
      edgeOf: (statement) => plainEdge(statement, context),
    });
  }
  const found = await requireEntities(context, refs);
  const entities = [...new Set(found.map(({ id }) => id))];
  const scopes = upTo(args.scope ?? 'WITHIN');
  const question = {
    entities,
    needed: args.match === 'ALL' ? entities.length : 1,
    kinds: [kind],
    scopes,
    year,
  };
  return paginate(args, {
    ordering: 'statement',
    items: (page) => touchingPage(store, question, page),
    total: () => touchingCount(store, question),
    keyOf: ({ statement }) => statement.order,
    edgeOf: (row) => touchingEdge(row, scopes, context),
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
