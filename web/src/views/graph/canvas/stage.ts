import Graph from 'graphology';
import { Sigma } from 'sigma';
import { appearance, type Pointed } from './appearance.ts';
import { LARGE, type EdgeAttributes, type NodeAttributes } from './attributes.ts';
import { coloursNow } from './colours.ts';
import { letDrag } from './drag.ts';
import { holdScene } from './hold-scene.ts';
import { labelPainter } from './labels.ts';
import { runLayout } from './layout.ts';
import type { Scene } from './scene.ts';
import { settings, settingsFor } from './settings.ts';
import type { Position } from './start-positions.ts';
import { letPageScroll } from './touch.ts';

interface StageEvents {
  readonly onNode: (id: string) => void;
  readonly onEdge: (key: string) => void;
  readonly onNothing: () => void;
}

export interface Stage {
  show(scene: Scene): void;
  choose(chosen: string | null): void;
  recolour(): void;
  zoom(direction: 'in' | 'out' | 'fit'): void;
  resize(): void;
  /** The layers as they are drawn now, the lowest first. */
  layers(): readonly HTMLCanvasElement[];
  end(): void;
}

/** The drawn graph: what stands where, what it looks like, and what a pointer does to it. */
export function createStage(container: HTMLElement, events: StageEvents): Stage {
  const graph = new Graph<NodeAttributes, EdgeAttributes>({ type: 'directed', multi: false });
  const stood = new Map<string, Position>();
  const calm = globalThis.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const pointed: Pointed = { colours: coloursNow(), chosen: null, hoveredEdge: null, dragged: null };
  const labels = labelPainter(() => pointed.colours);
  const looks = appearance(graph, pointed);
  const sigma = new Sigma<NodeAttributes, EdgeAttributes>(graph, container, {
    ...settings,
    defaultDrawNodeLabel: labels.node,
    defaultDrawNodeHover: labels.hovered,
    defaultDrawEdgeLabel: labels.edge,
    nodeReducer: looks.node,
    edgeReducer: looks.edge,
  });

  const repaint = (): void => {
    sigma.refresh({ skipIndexation: true, schedule: true });
  };
  const labelContext = sigma.getCanvases()['labels']?.getContext('2d');
  sigma.on('beforeRender', labels.begin);
  sigma.on('afterRender', () => {
    if (labelContext) labels.finish(labelContext, sigma.getDimensions());
  });
  sigma.on('clickNode', ({ node }) => events.onNode(node));
  sigma.on('clickEdge', ({ edge }) => events.onEdge(edge));
  sigma.on('clickStage', events.onNothing);
  sigma.on('doubleClickNode', (event) => event.preventSigmaDefault());
  const pointAt = (edge: string | null): void => {
    pointed.hoveredEdge = edge;
    container.style.cursor = edge === null ? '' : 'pointer';
    repaint();
  };
  sigma.on('enterEdge', ({ edge }) => pointAt(edge));
  sigma.on('leaveEdge', () => pointAt(null));
  sigma.on('enterNode', () => (container.style.cursor = 'pointer'));
  sigma.on('leaveNode', () => (container.style.cursor = ''));

  /** Nodes that have not found their places yet, among them some that the filter hides meanwhile. */
  const unsettled = new Set<string>();
  const placedByHand = new Set<string>();
  let layout = { stop: () => {} };
  const settle = (): void => {
    layout.stop();
    if (!graph.someNode((id) => unsettled.has(id))) return;
    sigma.setCustomBBox(null);
    layout = runLayout(graph, {
      isNew: (id) => unsettled.has(id),
      isHeld: (id) => placedByHand.has(id),
      isUnseen: calm,
      onSettled: () => graph.forEachNode((id) => unsettled.delete(id)),
    });
  };

  const scrolling = letPageScroll(sigma);
  letDrag(sigma, {
    onBegin(node) {
      layout.stop();
      pointed.dragged = node;
      if (graph.order > LARGE) sigma.setSetting('renderLabels', false);
    },
    onEnd(node) {
      pointed.dragged = null;
      unsettled.delete(node);
      placedByHand.add(node);
      if (graph.order > LARGE) sigma.setSetting('renderLabels', true);
      settle();
    },
  });

  return {
    show(scene) {
      graph.forEachNode((id, { x, y }) => stood.set(id, { x, y }));
      holdScene(graph, scene, stood).forEach((id) => unsettled.add(id));
      sigma.setSettings(settingsFor(graph.order));
      sigma.setCustomBBox(null);
      settle();
      repaint();
    },
    choose(next) {
      pointed.chosen = next !== null && (graph.hasNode(next) || graph.hasEdge(next)) ? next : null;
      repaint();
    },
    recolour() {
      pointed.colours = coloursNow();
      repaint();
    },
    zoom(direction) {
      const camera = sigma.getCamera();
      const duration = calm ? 0 : 200;
      if (direction === 'in') void camera.animatedZoom({ duration });
      else if (direction === 'out') void camera.animatedUnzoom({ duration });
      else {
        sigma.setCustomBBox(null);
        void camera.animatedReset({ duration });
      }
    },
    resize() {
      sigma.resize();
      repaint();
    },
    layers() {
      // What WebGL drew can be read only in the turn in which it was drawn.
      sigma.refresh();
      const canvases = sigma.getCanvases();
      return ['edges', 'nodes', 'edgeLabels', 'labels'].flatMap((name) => canvases[name] ?? []);
    },
    end() {
      layout.stop();
      scrolling.end();
      sigma.kill();
    },
  };
}
