import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import type { TextPlace } from '../../address/text-place.ts';
import { findText } from './find-text.ts';
import type { Mark } from './marks.ts';
import type { ReportWithText } from './report-data.ts';
import { bringToMiddle, extentAt, extentOf } from './scrolling.ts';
import type { Span } from './span.ts';
import { useBlocks, useReportStatements } from './use-report.ts';
import { useSpanInView } from './use-span-in-view.ts';

/** All that the two shells share: the text laid out, what is marked and found in it, and the ways to its places. */
export function useReading(report: ReportWithText, place: TextPlace | null) {
  const article = useRef<HTMLElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const { asked, statements, isThere } = useReportStatements(report.id);
  const blocks = useBlocks(report, statements);
  const view = useSpanInView(article, blocks, scroller);
  const find = useFind(report.text);
  const isHere = place?.reportId === report.id && place.end <= report.text.length;
  const [start, end] = isHere ? [place.start, place.end] : [0, 0];
  const at = useMemo(() => (start < end ? { start, end } : null), [start, end]);
  const marks = useMemo(() => marksOf(at, find.found, find.index), [at, find.found, find.index]);

  const repeats = useRepeats();
  const { hash } = useLocation();
  useEffect(() => {
    if (at === null && hash === '') return;
    return bringToMiddle(scroller.current, () => {
      if (at !== null) return extentOf(article.current?.querySelectorAll('mark[data-at="true"]') ?? []);
      const anchor = article.current?.querySelector(`[id="${CSS.escape(idIn(hash))}"]`);
      return anchor ? extentOf([anchor]) : null;
    });
  }, [at, hash, blocks, repeats]);

  useEffect(() => {
    if (find.index < 0) return;
    return bringToMiddle(scroller.current, () =>
      extentOf(article.current?.querySelectorAll('mark[data-current="true"]') ?? []),
    );
  }, [find.index, find.found]);

  const jump = useCallback(
    (offset: number) => {
      bringToMiddle(scroller.current, () => article.current && extentAt(article.current, blocks, offset));
    },
    [blocks],
  );
  return { article, scroller, asked, statements, isThere, blocks, view, find, at, marks, jump };
}

function idIn(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    // What can't be decoded stands for itself.
    return hash.slice(1);
  }
}

export type Reading = ReturnType<typeof useReading>;

function marksOf(at: Span | null, found: readonly Span[], index: number): readonly Mark[] {
  const current = found[index];
  return [
    ...(at ? [{ start: at.start, end: at.end, kind: 'at' as const }] : []),
    ...found.map(({ start, end }) => ({ start, end, kind: 'found' as const })),
    ...(current ? [{ ...current, kind: 'current' as const }] : []),
  ];
}

function useFind(content: string) {
  const [asked, setAsked] = useState('');
  const [index, setIndex] = useState(-1);
  const found = useMemo(() => findText(content, asked), [content, asked]);
  return {
    asked,
    found,
    index,
    ask: (next: string) => {
      setAsked(next);
      setIndex(-1);
    },
    step: (by: 1 | -1) => {
      const { length } = found;
      if (length > 0)
        setIndex((before) => (before < 0 && by < 0 ? length - 1 : (before + by + length) % length));
    },
  };
}

/** How often the address was visited again while it was shown: its place is then to be shown again. */
function useRepeats(): number {
  const { key, pathname, search, hash } = useLocation();
  const address = `${pathname}${search}${hash}`;
  const [seen, setSeen] = useState({ key, address, repeats: 0 });
  if (seen.key !== key)
    setSeen({ key, address, repeats: seen.address === address ? seen.repeats + 1 : seen.repeats });
  return seen.repeats;
}
