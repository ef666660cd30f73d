import { terms } from '../../vocabulary/terms.ts';
import type { LinkType } from '../../api/documents.gen.ts';
import { text } from './text.ts';
import { STATEMENT, type NodeKind } from './address.ts';
import { isStatement, type GraphNode } from './loaded-graph.ts';

/** What a list calls a node. */
export const nodeName = (node: GraphNode, longest = 24): string =>
  isStatement(node)
    ? text.statement(terms.statement[node.statementKind], cut(node.text.replace(/^\(\d+\)/u, ''), longest))
    : node.name;

const cut = (words: string, longest: number): string =>
  words.length > longest ? `${words.slice(0, longest)}…` : words;

export const kindName = (kind: NodeKind): string => (kind === STATEMENT ? text.statements : terms.kind[kind]);

export const verbOf = (type: string): string =>
  Object.hasOwn(terms.link, type) ? terms.link[type as LinkType | 'MENTIONS'] : type;
