import { useEffect, useState, type RefObject } from 'react';
import type { Block } from './layout-text.ts';
import { spanInView } from './scrolling.ts';
import type { Span } from './span.ts';

/** The stretch of the text that is in view, told anew while it is scrolled. */
export function useSpanInView(
  article: RefObject<HTMLElement | null>,
  blocks: readonly Block[],
  scroller: RefObject<HTMLElement | null>,
): Span | null {
  const [span, setSpan] = useState<Span | null>(null);
  useEffect(() => {
    let frame = 0;
    const tell = (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        if (article.current === null) return;
        const now = spanInView(article.current, blocks, scroller.current);
        setSpan((before) => (before?.start === now.start && before.end === now.end ? before : now));
      });
    };
    tell();
    const sizes = new ResizeObserver(tell);
    if (article.current) sizes.observe(article.current);
    // Scroll events don't bubble, but they are captured: the window's and an element's alike.
    document.addEventListener('scroll', tell, { capture: true, passive: true });
    globalThis.addEventListener('resize', tell);
    return () => {
      cancelAnimationFrame(frame);
      sizes.disconnect();
      document.removeEventListener('scroll', tell, { capture: true });
      globalThis.removeEventListener('resize', tell);
    };
  }, [article, blocks, scroller]);
  return span;
}
