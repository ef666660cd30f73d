import { visit, type DocumentNode, type FieldNode } from 'graphql';

/** How often a document has something, and the field that has it once too often. */
export interface Counted {
  readonly found: number;
  /** Response keys from the root of the operation, or from a fragment, as in `...Card.name`; '' within the limit. */
  readonly field: string;
}

interface Counter {
  readonly add: (path: () => string) => void;
  readonly counted: () => Counted;
}

function createCounter(limit: number): Counter {
  let found = 0;
  let field = '';
  return {
    add: (path) => {
      found += 1;
      if (found === limit + 1) field = path();
    },
    counted: () => ({ found, field }),
  };
}

export interface AsWritten {
  readonly aliases: Counted;
  readonly directives: Counted;
  /** Of the selection that repeats a field most. */
  readonly repeats: Counted;
  /** Fields with a selection that stand beside one of the same response key: validation compares all that is in both. */
  readonly merges: Counted;
}

/** What is selected of one object, its inline fragments included. */
interface Selection {
  readonly names: Map<string, Counter>;
  readonly keys: Set<string>;
}

const keyOf = ({ alias, name }: FieldNode): string => alias?.value ?? name.value;

/** Counts what a document writes down, each fragment once. */
export function asWritten(
  document: DocumentNode,
  limits: Readonly<Record<keyof AsWritten, number>>,
): AsWritten {
  const aliases = createCounter(limits.aliases);
  const directives = createCounter(limits.directives);
  const merges = createCounter(limits.merges);
  let repeats: Counted = { found: 0, field: '' };
  const path: string[] = [];
  const around = (): string => path.join('.');
  const open: Selection[] = [];

  const begin = (): void => void open.push({ names: new Map(), keys: new Set() });
  const end = (): void => {
    path.pop();
    for (const counter of open.pop()?.names.values() ?? []) {
      const counted = counter.counted();
      if (counted.found > repeats.found) repeats = counted;
    }
  };

  visit(document, {
    OperationDefinition: { enter: begin, leave: end },
    FragmentDefinition: {
      enter: ({ name }) => {
        path.push(`...${name.value}`);
        begin();
      },
      leave: end,
    },
    Field: {
      enter: (node) => {
        const key = keyOf(node);
        path.push(key);
        if (node.alias !== undefined) aliases.add(around);
        const { names, keys } = open.at(-1) ?? { names: new Map<string, Counter>(), keys: new Set<string>() };
        const repeated = names.get(node.name.value) ?? createCounter(limits.repeats);
        names.set(node.name.value, repeated);
        repeated.add(around);
        if (node.selectionSet !== undefined && keys.has(key)) merges.add(around);
        keys.add(key);
        begin();
      },
      leave: end,
    },
    Directive: () => directives.add(around),
  });
  return {
    aliases: aliases.counted(),
    directives: directives.counted(),
    repeats,
    merges: merges.counted(),
  };
}
