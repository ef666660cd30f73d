import type { ReportStatementsQuery, ReportTextQuery } from '../../api/documents.gen.ts';

type Loaded<T> = NonNullable<T>;

/** A report's text with its outline. */
export type ReportWithText = Loaded<ReportTextQuery['report']>;
export type ReportSection = ReportWithText['sections'][number];
export type ReportStatement = Loaded<ReportStatementsQuery['report']>['statements']['nodes'][number];
export type ReportMention = ReportStatement['mentions'][number];
