import type { NodeKind } from '../address.ts';

export interface NodeAttributes {
  x: number;
  y: number;
  size: number;
  kind: NodeKind;
  label: string;
  name: string;
  more: string;
  leading: boolean;
  fixed?: boolean;
}

export interface EdgeAttributes {
  name: string;
}

/** From here on, a movement leaves out edges and names until it has ended. */
export const LARGE = 300;
