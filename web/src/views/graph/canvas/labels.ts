import type {
  EdgeLabelDrawingFunction,
  NodeHoverDrawingFunction,
  NodeLabelDrawingFunction,
} from 'sigma/rendering';
import { freePlace, places, placesAlong, type Box, type Frame } from './boxes.ts';
import type { Colours } from './colours.ts';
import type { EdgeAttributes, NodeAttributes } from './attributes.ts';

const FONT =
  'system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif';
const SIZE = 13;
const HEIGHT = 18;
const EDGE_SIZE = 12;
const EVERYWHERE: Frame = { width: Infinity, height: Infinity };

/** Of what Sigma hands over, a node's own attributes among it. */
interface NodeLabel {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly label: string;
  readonly more: string;
  readonly leading: boolean;
}

interface EdgeLabel {
  readonly label: string;
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
}

const fontOf = (leading: boolean): string => `${leading ? 600 : 400} ${leading ? SIZE + 1 : SIZE}px ${FONT}`;

/** Names of nodes and edges, with a rim in the page's colour, where they cover no other. */
export function labelPainter(colours: () => Colours) {
  let nodes: NodeLabel[] = [];
  let edges: EdgeLabel[] = [];
  const widths = new Map<string, number>();

  const widthOf = (context: CanvasRenderingContext2D, text: string): number => {
    const key = `${context.font}|${text}`;
    const width = widths.get(key) ?? context.measureText(text).width;
    widths.set(key, width);
    return width;
  };

  function write(context: CanvasRenderingContext2D, text: string, box: Box, colour: string): void {
    const middle = box.top + box.height / 2 + 1;
    context.textAlign = 'left';
    context.textBaseline = 'middle';
    context.lineJoin = 'round';
    context.lineWidth = 3.5;
    context.strokeStyle = colours().page;
    context.strokeText(text, box.left, middle);
    context.fillStyle = colour;
    context.fillText(text, box.left, middle);
  }

  /** @returns what the name covers; null where there is no room for it */
  function nameNode(
    context: CanvasRenderingContext2D,
    { label, more, leading, ...node }: NodeLabel,
    taken: readonly Box[],
    frame: Frame,
  ): Box | null {
    context.font = fontOf(leading);
    const nameWidth = widthOf(context, label);
    const width = nameWidth + (more === '' ? 0 : 4 + widthOf(context, more));
    const box = freePlace(places(node, width, HEIGHT), taken, frame);
    if (box === null) return null;
    write(context, label, box, colours().text);
    if (more !== '') write(context, more, { ...box, left: box.left + nameWidth + 4 }, colours().soft);
    return box;
  }

  function nameEdge(
    context: CanvasRenderingContext2D,
    { label, from, to }: EdgeLabel,
    taken: readonly Box[],
    frame: Frame,
  ): Box | null {
    context.font = `${EDGE_SIZE}px ${FONT}`;
    const box = freePlace(placesAlong(from, to, widthOf(context, label), HEIGHT), taken, frame);
    if (box !== null) write(context, label, box, colours().soft);
    return box;
  }

  const node: NodeLabelDrawingFunction<NodeAttributes, EdgeAttributes> = (_, data) => {
    if (data.label) nodes.push(data as never);
  };
  const hovered: NodeHoverDrawingFunction<NodeAttributes, EdgeAttributes> = (context, data) => {
    nameNode(context, data as never, [], EVERYWHERE);
  };
  const edge: EdgeLabelDrawingFunction<NodeAttributes, EdgeAttributes> = (_, { label }, from, to) => {
    if (label) edges.push({ label, from, to });
  };

  return {
    node,
    hovered,
    edge,
    begin: (): void => {
      nodes = [];
      edges = [];
    },
    /** The leading nodes take their places first, then the large, then the edges. */
    finish: (context: CanvasRenderingContext2D, frame: Frame): void => {
      const taken = nodes.map(({ x, y, size }) => ({
        left: x - size / 2,
        top: y - size / 2,
        width: size,
        height: size,
      }));
      nodes.sort((a, b) => Number(b.leading) - Number(a.leading) || b.size - a.size);
      for (const each of nodes) {
        const box = nameNode(context, each, taken, frame);
        if (box) taken.push(box);
      }
      for (const each of edges) {
        const box = nameEdge(context, each, taken, frame);
        if (box) taken.push(box);
      }
    },
  };
}
