import {
  Kind,
  visit,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { costOf, SIZES, type Cost } from './cost.ts';

/** Costs of one operation that are kept, one for each way to set its page sizes. */
const MOST_COSTS = 100;

interface Costs {
  readonly fragments: readonly FragmentDefinitionNode[];
  /** Variables that say how many: the cost depends on no other. */
  readonly sizes: readonly string[];
  readonly known: Map<string, Cost>;
}

const costs = new WeakMap<OperationDefinitionNode, Costs>();

function costsOf(document: DocumentNode, operation: OperationDefinitionNode): Costs {
  const found = costs.get(operation);
  if (found !== undefined) return found;
  const sizes = new Set<string>();
  visit(document, {
    Argument: ({ name, value }) => {
      if (value.kind === Kind.VARIABLE && SIZES.includes(name.value)) sizes.add(value.name.value);
    },
  });
  const fragments = document.definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
  const made = { fragments, sizes: [...sizes], known: new Map<string, Cost>() };
  costs.set(operation, made);
  return made;
}

/** `costOf`, counted once for each operation and its page sizes. */
export function rememberedCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): Cost {
  const { fragments, sizes, known } = costsOf(document, operation);
  const key = sizes.map((name) => String(variables[name])).join();
  const cost = known.get(key) ?? costOf(schema, operation, fragments, variables);
  if (known.size >= MOST_COSTS) known.clear();
  known.set(key, cost);
  return cost;
}
