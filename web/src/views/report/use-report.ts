import { useMemo } from 'react';
import {
  ReportStatementsDocument,
  ReportTextDocument,
  type ReportStatementsQuery,
} from '../../api/documents.gen.ts';
import { useAsk, useAskAll } from '../../api/use-ask.ts';
import { layoutText } from './layout-text.ts';
import type { ReportStatement, ReportWithText } from './report-data.ts';

const NONE: readonly ReportStatement[] = [];

const pageOf = ({ report }: ReportStatementsQuery) => report?.statements.pageInfo ?? { hasNextPage: false };

/** A report's text, and what stands in it: asked for at the same time, but the text is there first. */
export function useReportText(id: string | null) {
  return useAsk(ReportTextDocument, id === null ? null : { id });
}

export function useReportStatements(id: string) {
  const asked = useAskAll(ReportStatementsDocument, { id }, pageOf);
  const pages = asked.data;
  const statements = useMemo(
    () => pages?.flatMap(({ report }) => report?.statements.nodes ?? []) ?? NONE,
    [pages],
  );
  return { asked, statements, isThere: pages !== undefined };
}

export function useBlocks(report: ReportWithText, statements: readonly ReportStatement[]) {
  return useMemo(() => layoutText(report.text, report.sections, statements), [report, statements]);
}
