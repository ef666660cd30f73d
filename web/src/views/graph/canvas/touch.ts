import type { Sigma } from 'sigma';
import type { EdgeAttributes, NodeAttributes } from './attributes.ts';

/** How much larger than a node what a finger meets is. */
const FINGER = 14;

/** One finger that begins beside the nodes scrolls the page; on a node it moves it, and two fingers move the picture. */
export function letPageScroll(sigma: Sigma<NodeAttributes, EdgeAttributes>): { readonly end: () => void } {
  const graph = sigma.getGraph();
  const surface = sigma.getContainer();
  sigma.getCanvases()['mouse']?.style.setProperty('touch-action', 'pan-y');
  const listening = new AbortController();
  const options = { capture: true, passive: true, signal: listening.signal };
  let isScrolling = false;

  const isOnNode = ({ clientX, clientY }: Touch): boolean => {
    const { left, top } = surface.getBoundingClientRect();
    return graph.someNode((id, position) => {
      const { x, y } = sigma.graphToViewport(position);
      const reach = (sigma.getNodeDisplayData(id)?.size ?? 0) + FINGER;
      return Math.hypot(clientX - left - x, clientY - top - y) <= reach;
    });
  };
  surface.addEventListener(
    'touchstart',
    (event) => {
      const [finger] = event.touches;
      isScrolling = finger !== undefined && event.touches.length === 1 && !isOnNode(finger);
      if (isScrolling) event.stopPropagation();
    },
    options,
  );
  for (const name of ['touchmove', 'touchend', 'touchcancel'] as const)
    surface.addEventListener(
      name,
      (event) => {
        if (isScrolling) event.stopPropagation();
      },
      options,
    );
  return { end: () => listening.abort() };
}
