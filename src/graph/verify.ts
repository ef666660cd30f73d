import type { EvidenceRow, TouchReason } from '../ingest/rows.ts';
import { BASES, type Basis } from '../link/gazetteer.ts';
import type { Runner } from '../store/store.ts';
import { rowsOf } from './rows.ts';

interface Quoted {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

interface ReportSpans {
  readonly report: string;
  readonly text: string;
  readonly statements: readonly Quoted[];
  readonly mentions: readonly (Quoted & { readonly statement: string })[];
  /** Observations and stages, with the clauses that state them. */
  readonly facts: readonly (Quoted & { readonly statement: string })[];
  readonly candidates: readonly (Quoted & { readonly statement: string })[];
  readonly sections: readonly {
    readonly id: string;
    readonly start: number;
    readonly end: number;
    readonly headingStart: number | null;
    readonly headingEnd: number | null;
    readonly title: string;
  }[];
}

/** What a verification looked at, and every fault that it found. */
export interface Verification {
  /** Numbers of things checked, by what they are. */
  readonly checked: Readonly<Record<string, number>>;
  readonly faults: readonly string[];
}

function misquotes(kind: string, text: string, spans: readonly Quoted[]): string[] {
  return spans
    .filter(({ start, end, quote }) => text.slice(start, end) !== quote || start >= end)
    .map(({ id, start, end, quote }) => `${kind} ${id}: ${start}–${end} is not «${quote.slice(0, 40)}»`);
}

function outside(report: ReportSpans): string[] {
  const statements = new Map(report.statements.map((statement) => [statement.id, statement]));
  return [...report.mentions, ...report.facts, ...report.candidates]
    .filter((part) => {
      const statement = statements.get(part.statement);
      return statement === undefined || part.start < statement.start || part.end > statement.end;
    })
    .map(({ id, statement }) => `${id}: stands outside its statement ${statement}`);
}

function headingFaults({ text, sections }: ReportSpans): string[] {
  return sections.flatMap(({ id, start, end, headingStart, headingEnd, title }) => {
    if (start >= end || end > text.length) return [`section ${id}: ${start}–${end} is no span of the text`];
    if (headingStart === null || headingEnd === null) return [];
    const heading = text.slice(headingStart, headingEnd).replace(/\s/gu, '');
    const printed = heading.includes(title.replace(/\s/gu, ''));
    return printed && headingStart >= start && headingEnd <= end
      ? []
      : [`section ${id}: its heading is not «${title}»`];
  });
}

function evidenceFaults(
  fact: string,
  basis: string,
  evidence: readonly EvidenceRow[],
  texts: ReadonlyMap<string, string>,
): string[] {
  if (evidence.length === 0) return [`${fact}: has no evidence`];
  return evidence.flatMap(({ basis: own, statement, start, end, quote, rule, source }) => {
    const cited = statement?.split(':')[1];
    const text = cited === undefined ? undefined : texts.get(`report:${cited}`);
    const quoted = start !== null && end !== null && quote !== null && text?.slice(start, end) === quote;
    if (own === 'STATED' && !quoted)
      return [`${fact}: its ${basis} evidence quotes words that do not stand there`];
    if (own === 'DERIVED' && rule === null) return [`${fact}: is derived by no named rule`];
    if ((own === 'CURATED' || own === 'UNCONFIRMED') && source === null) return [`${fact}: names no source`];
    return statement !== null && !quoted ? [`${fact}: quotes words that do not stand there`] : [];
  });
}

interface StoredResponsibility {
  readonly department: string;
  readonly statement: string;
  readonly basis: Basis;
  readonly evidence: string;
}

/** Who answers for a measure is told by that measure's own words, and is as sure as the surest of them. */
function responsibilityFaults(row: StoredResponsibility, measure: Quoted | undefined): string[] {
  const fact = `responsibility of ${row.department} for ${row.statement}`;
  const evidence = JSON.parse(row.evidence) as EvidenceRow[];
  const strongest = BASES.find((basis) => evidence.some((item) => item.basis === basis));
  return [
    ...(strongest === row.basis ? [] : [`${fact}: is ${row.basis}, and its evidence is not`]),
    ...(evidence.every(
      ({ start, end }) =>
        measure !== undefined && (start ?? -1) >= measure.start && (end ?? Infinity) <= measure.end,
    )
      ? []
      : [`${fact}: rests on words outside the measure`]),
  ];
}

/** Checks every quote and span against the text, every link's evidence, and that nothing points to what is not there. */
export async function verify(store: Runner): Promise<Verification> {
  const reports = await rowsOf<ReportSpans>(store, 'read/graph/spans');
  const links = await rowsOf<{ id: string; basis: string; evidence: string }>(store, 'read/graph/evidence');
  const addressings = await rowsOf<{ challenge: string; measure: string; evidence: string }>(
    store,
    'read/graph/addressings',
  );
  const responsibilities = await rowsOf<StoredResponsibility>(store, 'read/graph/responsibilities');
  const touches = await rowsOf<{ statement: string; entity: string; reasons: string }>(
    store,
    'read/graph/touches',
  );
  const texts = new Map(reports.map(({ report, text }) => [report, text]));
  const measures = new Map(reports.flatMap(({ statements }) => statements.map((item) => [item.id, item])));
  const mentions = new Set(reports.flatMap((report) => report.mentions.map(({ id }) => id)));
  const usable = new Set(links.filter(({ basis }) => basis !== 'UNCONFIRMED').map(({ id }) => id));
  const evidence = [
    ...links.map(({ id, ...rest }) => ({ fact: `link ${id}`, ...rest })),
    ...addressings.map(({ challenge, measure, ...rest }) => ({
      fact: `response of ${measure} to ${challenge}`,
      basis: 'DERIVED',
      ...rest,
    })),
    ...responsibilities.map(({ department, statement, ...rest }) => ({
      fact: `responsibility of ${department} for ${statement}`,
      ...rest,
    })),
  ].map(({ evidence: json, ...rest }) => ({ ...rest, rows: JSON.parse(json) as EvidenceRow[] }));
  const faults = [
    ...reports.flatMap((report) => [
      ...misquotes('statement', report.text, report.statements),
      ...misquotes('mention', report.text, report.mentions),
      ...misquotes('fact', report.text, report.facts),
      ...misquotes('candidate', report.text, report.candidates),
      ...outside(report),
      ...headingFaults(report),
    ]),
    ...evidence.flatMap(({ fact, basis, rows }) => evidenceFaults(fact, basis, rows, texts)),
    ...responsibilities.flatMap((row) => responsibilityFaults(row, measures.get(row.statement))),
    ...touches.flatMap(({ statement, entity, reasons }) =>
      (JSON.parse(reasons) as TouchReason[]).flatMap(({ mention, path }) =>
        mentions.has(mention) && path.every((id) => usable.has(id))
          ? []
          : [`touch of ${entity} by ${statement}: rests on a mention or link that is not there`],
      ),
    ),
  ];
  const sum = (count: (report: ReportSpans) => number): number =>
    reports.reduce((total, report) => total + count(report), 0);
  return {
    checked: {
      reports: reports.length,
      'statement spans': sum((report) => report.statements.length),
      'mention spans': sum((report) => report.mentions.length),
      'clauses of figures and stages': sum((report) => report.facts.length),
      'candidate spans': sum((report) => report.candidates.length),
      'section spans': sum((report) => report.sections.length),
      'heading spans': sum(
        (report) => report.sections.filter(({ headingStart }) => headingStart !== null).length,
      ),
      links: links.length,
      'responses to challenges': addressings.length,
      responsibilities: responsibilities.length,
      'evidence quotes': evidence.flatMap(({ rows }) => rows).filter(({ quote }) => quote !== null).length,
      touches: touches.length,
    },
    faults,
  };
}
