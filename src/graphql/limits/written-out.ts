import { Kind, type DocumentNode, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql';

type Path = readonly string[];

/** A selection with its fragments written out where they are spread. Paths are of response keys. */
export interface WrittenOut {
  /** To a field that has none deeper than it. */
  readonly deepest: Path;
  readonly fields: number;
  /** To the field that brings most of the fields, and not merely holds the one that does. */
  readonly largest: Path;
}

interface Walk {
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Fragments are walked once, however often they are spread; one that is being walked counts as empty. */
  readonly walked: Map<string, WrittenOut & { readonly ofLargest: number }>;
}

const EMPTY = { deepest: [], fields: 0, largest: [], ofLargest: 0 };

/** @returns also how many fields the largest brings */
function walkSelection(set: SelectionSetNode, walk: Walk): WrittenOut & { readonly ofLargest: number } {
  let found: WrittenOut & { readonly ofLargest: number } = EMPTY;
  for (const selection of set.selections) {
    const part =
      selection.kind === Kind.FIELD
        ? walkField(selection.alias?.value ?? selection.name.value, selection.selectionSet, walk)
        : selection.kind === Kind.FRAGMENT_SPREAD
          ? walkFragment(selection.name.value, walk)
          : walkSelection(selection.selectionSet, walk);
    const { largest, ofLargest } = part.ofLargest > found.ofLargest ? part : found;
    found = {
      deepest: part.deepest.length > found.deepest.length ? part.deepest : found.deepest,
      // A number beyond is no number of JSON.
      fields: Math.min(found.fields + part.fields, Number.MAX_SAFE_INTEGER),
      largest,
      ofLargest,
    };
  }
  return found;
}

function walkField(
  key: string,
  set: SelectionSetNode | undefined,
  walk: Walk,
): WrittenOut & { readonly ofLargest: number } {
  const inside = set === undefined ? EMPTY : walkSelection(set, walk);
  const fields = inside.fields + 1;
  const isInside = inside.ofLargest > fields / 2;
  return {
    deepest: [key, ...inside.deepest],
    fields,
    largest: isInside ? [key, ...inside.largest] : [key],
    ofLargest: fields,
  };
}

function walkFragment(name: string, walk: Walk): WrittenOut & { readonly ofLargest: number } {
  const walked = walk.walked.get(name);
  if (walked !== undefined) return walked;
  const fragment = walk.fragments.get(name);
  if (fragment === undefined) return EMPTY;
  walk.walked.set(name, EMPTY);
  const found = walkSelection(fragment.selectionSet, walk);
  walk.walked.set(name, found);
  return found;
}

/** All operations of a document together. */
export function writtenOut(document: DocumentNode): WrittenOut {
  const fragments = new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  );
  const walk: Walk = { fragments, walked: new Map() };
  const operations = document.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? definition.selectionSet.selections : [],
  );
  return walkSelection({ kind: Kind.SELECTION_SET, selections: operations }, walk);
}
