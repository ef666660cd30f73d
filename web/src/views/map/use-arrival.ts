import { useEffect, useRef, type RefObject } from 'react';

/** That something was asked for, and how the eye, or the keyboard, is brought to its answer. Each asking is a new one. */
export interface Arrival {
  /** A place's id, or a circle as its address has it. */
  readonly at: string;
  readonly how: 'focus' | 'show';
}

/**
 * The heading of an answer that may stand far from where it was asked for: in sight at least, and with the focus where
 * what was pressed is gone or far away. Nothing happens where the address alone asked.
 */
export function useArrival(arrival: Arrival | null, at: string): RefObject<HTMLHeadingElement> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (arrival?.at !== at) return;
    if (arrival.how === 'focus') heading.current?.focus();
    else heading.current?.scrollIntoView({ block: 'nearest' });
  }, [arrival, at]);
  return heading;
}
