import { ask } from '../../api/ask.ts';
import {
  GraphNeighbourhoodDocument,
  GraphStatementDocument,
  type GraphStatementQuery,
  type GraphStepFragment,
} from '../../api/documents.gen.ts';
import { entityRef } from '../../address/entity-ref.ts';
import { isStatementId, LARGEST, STATEMENT, type Opening } from './address.ts';
import { ofKinds, type Part } from './loaded-graph.ts';

/** What opening a node shows. An entity stands by id or name. */
export function loadPart(opening: Opening, signal: AbortSignal): Promise<Part> {
  return isStatementId(opening.id) ? statementPart(opening, signal) : entityPart(opening, signal);
}

async function entityPart({ id, count, kinds }: Opening, signal: AbortSignal): Promise<Part> {
  // The API's `kinds` leaves statements out: a choice with them is made here, among all that it gives.
  const isMadeHere = kinds.includes(STATEMENT);
  const { neighbourhood } = await ask(
    GraphNeighbourhoodDocument,
    {
      of: entityRef(id),
      kinds: isMadeHere || kinds.length === 0 ? null : kinds.filter((kind) => kind !== STATEMENT),
      limit: (isMadeHere ? LARGEST : count) + 1,
    },
    signal,
  );
  return isMadeHere ? ofKinds(neighbourhood, kinds, count) : neighbourhood;
}

type Named = Extract<NonNullable<GraphStatementQuery['node']>, { readonly text: string }>;

async function statementPart({ id, kinds }: Opening, signal: AbortSignal): Promise<Part> {
  const { node } = await ask(GraphStatementDocument, { id }, signal);
  if (node === null || node === undefined || !('mentions' in node))
    return { nodes: [], steps: [], truncated: false };
  const entities = [...new Map(node.mentions.map(({ entity }) => [entity.id, entity])).values()];
  const wanted = entities.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind));
  return {
    // Nobody counted the neighbours of what it names: that would take a request for each.
    nodes: [{ node, degree: entities.length }, ...wanted.map((entity) => ({ node: entity, degree: null }))],
    steps: wanted.map((entity) => mentionStep(node, entity.id)),
    truncated: false,
  };
}

function mentionStep(statement: Named, entityId: string): GraphStepFragment {
  const evidence = statement.mentions
    .filter(({ entity }) => entity.id === entityId)
    .map(({ span }) => ({
      basis: 'STATED' as const,
      rule: null,
      source: null,
      span,
      statement: { id: statement.id, report: { id: statement.report.id } },
    }));
  return { type: 'MENTIONS', reversed: false, from: { id: statement.id }, to: { id: entityId }, evidence };
}
