import { useEffect, type RefObject } from 'react';

const TAKES_TEXT =
  'input:not([type=checkbox], [type=radio], [type=range]), textarea, select, [contenteditable=true]';

/** The key «/» leads to an input, except from where text is typed. */
export function useSlash(input: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const lead = (event: KeyboardEvent): void => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof Element && event.target.matches(TAKES_TEXT)) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    document.addEventListener('keydown', lead);
    return () => document.removeEventListener('keydown', lead);
  }, [input]);
}
