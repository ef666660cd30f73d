import fc from 'fast-check';
import { BASES, type Basis, type LinkType } from '../../src/link/gazetteer.ts';
import type { GraphStore, Params, Row, Runner } from '../../src/store/store.ts';

export interface MadeUpEntity {
  readonly id: string;
  readonly kind: 'PLACE' | 'PROJECT';
  readonly category: 'DISTRICT' | 'STREET' | null;
}

export interface MadeUpLink {
  readonly id: string;
  readonly type: LinkType;
  readonly from: string;
  readonly to: string;
  readonly basis: Basis;
}

export interface MadeUpGraph {
  readonly entities: readonly MadeUpEntity[];
  readonly statements: readonly string[];
  readonly links: readonly MadeUpLink[];
  /** Statement and entity; the same pair may come twice. */
  readonly mentions: readonly (readonly [statement: string, entity: string])[];
}

const TYPES = ['PART_OF', 'NEAR', 'COVERS'] as const;

/** Any graph of some entities and statements. */
export function graphs(mostEntities: number, mostStatements: number): fc.Arbitrary<MadeUpGraph> {
  return fc
    .record({
      categories: fc.array(fc.constantFrom('STREET', 'STREET', 'DISTRICT', null), {
        minLength: 2,
        maxLength: mostEntities,
        size: 'max',
      }),
      statements: fc.nat(mostStatements),
      ends: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom(...TYPES), fc.constantFrom(...BASES)), {
        maxLength: mostEntities * 2,
        size: 'max',
      }),
      named: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: mostStatements * 3, size: 'max' }),
    })
    .map(({ categories, statements: count, ends, named }) => {
      const entities = categories.map((category, index) => ({
        id: category === null ? `project:${index}` : `place:${index}`,
        kind: category === null ? ('PROJECT' as const) : ('PLACE' as const),
        category,
      }));
      const statements = Array.from({ length: count }, (_, index) => `measure:x:${index}`);
      const entity = (index: number): string => entities[index % entities.length]!.id;
      const links = ends
        .map(([a, b, type, basis]) => ({ type, from: entity(a), to: entity(b), basis }))
        .filter(({ from, to }) => from !== to)
        .map((link) => ({ ...link, id: `${link.type}|${link.from}|${link.to}` }));
      return {
        entities,
        statements,
        links: [...new Map(links.map((link) => [link.id, link])).values()],
        mentions: count === 0 ? [] : named.map(([s, e]) => [statements[s % count]!, entity(e)] as const),
      };
    });
}

/** What joins two nodes, as the store's rows say it. */
interface Joined {
  readonly type: string;
  readonly link: string | null;
  readonly from: string;
  readonly to: string;
  readonly basis: Basis;
}

export function joined({ links, mentions }: MadeUpGraph): Joined[] {
  const named = new Map(mentions.map(([from, to]) => [`${from} ${to}`, { from, to }]));
  return [
    ...links.filter(({ basis }) => basis !== 'UNCONFIRMED').map(({ id, ...link }) => ({ ...link, link: id })),
    ...[...named.values()].map((ends) => ({
      ...ends,
      type: 'MENTIONS',
      link: null,
      basis: 'STATED' as const,
    })),
  ];
}

export function neighboursIn(graph: MadeUpGraph, id: string): string[] {
  const ids = joined(graph).flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : []));
  return [...new Set(ids)].sort();
}

export function isContainer({ entities }: MadeUpGraph, id: string): boolean {
  return entities.find((entity) => entity.id === id)?.category === 'DISTRICT';
}

/** Answers what src/graph/neighbour.ts reads, out of memory, and notes how much each read brought. */
export function inMemory(graph: MadeUpGraph): Runner & { readonly sizes: number[] } {
  const sizes: number[] = [];
  const kindOf = (id: string): string => graph.entities.find((entity) => entity.id === id)?.kind ?? 'MEASURE';
  const answers: Readonly<Record<string, (params: Params) => Row[]>> = {
    'read/neighbour/count': ({ ids: nodes }) =>
      (nodes as string[]).map((parent) => ({ parent, total: neighboursIn(graph, parent).length })),
    'read/neighbour/of-node': ({ nodes, kinds, limit }) =>
      (nodes as string[]).flatMap((parent) =>
        neighboursIn(graph, parent)
          .filter((id) => kinds === null || (kinds as string[]).includes(kindOf(id)))
          .slice(0, limit as number)
          .map((id) => ({
            parent,
            id,
            container: isContainer(graph, id),
            edges: joined(graph)
              .filter(({ from, to }) => [from, to].includes(parent) && [from, to].includes(id))
              .map(({ type, link, from, basis }) => ({ type, link, from, basis })),
          })),
      ),
    'read/neighbour/among': ({ nodes }) =>
      joined(graph)
        .filter(({ from, to }) => [from, to].every((id) => (nodes as string[]).includes(id)))
        .map(({ type, link, from, to }) => ({ type, link, from, to })),
  };
  return {
    sizes,
    run: async (statement, params = {}) => {
      const rows = answers[statement]?.(params) ?? [];
      sizes.push(rows.length);
      return rows;
    },
  };
}

/** Writes the graph into an empty store. */
export async function loadMadeUp(store: GraphStore, graph: MadeUpGraph): Promise<void> {
  const { entities, statements, links, mentions } = graph;
  await store.transaction(async (tx) => {
    await tx.run('load/entities', {
      rows: entities.map(({ category, ...row }) => ({
        id: row.id,
        kind: row.kind,
        properties: { ...row, ...(category && { category }) },
      })),
    });
    await tx.run('load/reports', { rows: [{ id: 'report:x', properties: { id: 'report:x' } }] });
    await tx.run('load/sections', {
      rows: [{ id: 'section:x', report: 'report:x', properties: { id: 'section:x' } }],
    });
    await tx.run('load/statements', {
      rows: statements.map((id) => ({
        report: 'report:x',
        section: 'section:x',
        kind: 'MEASURE',
        properties: { id, kind: 'MEASURE' },
      })),
    });
    await tx.run('load/mentions', {
      rows: mentions.map(([statement, entity], index) => ({
        statement,
        entity,
        properties: { id: `mention:${index}`, statement },
      })),
    });
    for (const type of new Set(links.map((link) => link.type))) {
      await tx.run(`load/links/${type.toLowerCase().replace('_', '-')}`, {
        rows: links
          .filter((link) => link.type === type)
          .map(({ id, from, to, basis }) => ({ from, to, properties: { id, from, to, basis } })),
      });
    }
  });
}
