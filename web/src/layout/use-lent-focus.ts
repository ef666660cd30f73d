import { useLayoutEffect, useRef, type RefObject } from 'react';

/**
 * Takes the focus to a panel whenever it is to show something else, and gives it back when the panel goes.
 * @param shown null while there is no panel
 * @param covered what lies under the panel meanwhile, and is not to be reached by keys
 */
export function useLentFocus(
  panel: RefObject<HTMLElement | null>,
  shown: string | null,
  covered: readonly RefObject<HTMLElement | null>[],
  isCovered: boolean,
): void {
  const before = useRef(shown);
  const lender = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => {
    // What gets inert loses the focus.
    const { activeElement } = document;
    for (const { current } of covered) current?.toggleAttribute('inert', isCovered);
    if (before.current === shown) return;
    before.current = shown;
    if (shown === null) {
      // Who has taken the focus from the panel keeps it.
      if (document.activeElement === document.body && lender.current?.isConnected === true)
        lender.current.focus({ preventScroll: true });
      lender.current = null;
    } else if (panel.current?.contains(activeElement) === false) {
      if (activeElement instanceof HTMLElement && activeElement !== document.body)
        lender.current = activeElement;
      panel.current.focus({ preventScroll: true });
    }
  });
}
