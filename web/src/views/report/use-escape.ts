import { useEffect, type RefObject } from 'react';

/** What Escape means something of its own to, outside the panel: a box that one types in, a menu or dialog that is open. */
const OWN = 'input, select, textarea, [role="dialog"], [role="listbox"], [role="menu"]';

/** Acts on Escape wherever the focus is, unless the key is someone else's. */
export function useEscape(panel: RefObject<HTMLElement | null>, act: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented || !(event.target instanceof Element)) return;
      if (panel.current?.contains(event.target) === true || event.target.closest(OWN) === null) act();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [panel, act]);
}
