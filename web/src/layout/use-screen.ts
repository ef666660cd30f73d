import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';
import { screenOf } from '../address/screen.ts';

/**
 * A screen that was chosen is read from its beginning, by eyes and by screen readers; one that was gone back to, from
 * where it was left.
 */
export function useScreen(main: RefObject<HTMLElement | null>): void {
  const { key, pathname, search } = useLocation();
  const isTraversal = useNavigationType() === NavigationType.Pop;
  const screen = screenOf(pathname, search);
  const shown = useRef({ key, screen });
  const left = useRef(new Map<string, number>());

  useEffect(() => {
    const remember = (): unknown => left.current.set(shown.current.key, globalThis.scrollY);
    // The browser would scroll before the page that it means is there; a page that is loaded anew it knows best.
    const leaveToBrowser = (): void => {
      history.scrollRestoration = 'auto';
    };
    history.scrollRestoration = 'manual';
    globalThis.addEventListener('scroll', remember, { passive: true });
    globalThis.addEventListener('pagehide', leaveToBrowser);
    return () => {
      leaveToBrowser();
      globalThis.removeEventListener('scroll', remember);
      globalThis.removeEventListener('pagehide', leaveToBrowser);
    };
  }, []);

  useLayoutEffect(() => {
    const before = shown.current;
    if (before.key === key) return;
    shown.current = { key, screen };
    const isNew = before.screen !== screen;
    if (isNew) main.current?.focus({ preventScroll: true });
    const place = isTraversal ? left.current.get(key) : undefined;
    if (place !== undefined) globalThis.scrollTo(0, place);
    else if (isNew) globalThis.scrollTo(0, 0);
    left.current.set(key, globalThis.scrollY);
  }, [key, screen, isTraversal, main]);
}
