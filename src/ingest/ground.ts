import type { Entity, Gazetteer, LinkEvidence, Source } from '../link/gazetteer.ts';
import { linkId } from '../link/gazetteer.ts';
import type { EvidenceRow, GroundedEvidence, StatementRow } from './rows.ts';

interface Quoted {
  readonly quote: string;
  readonly at: Source;
}

function occurrences(text: string, quote: string): number[] {
  const starts: number[] = [];
  for (let start = text.indexOf(quote); start !== -1; start = text.indexOf(quote, start + 1))
    starts.push(start);
  return starts;
}

/** Finds the one statement that holds a quote, or says why there is none. */
function locate(
  text: string,
  statements: readonly StatementRow[],
  { quote, at }: Quoted,
): { statement: StatementRow; start: number } | string {
  const where = `${at.file}:${at.line}: quote:`;
  const [start, ...others] = occurrences(text, quote);
  if (start === undefined) return `${where} the report does not say «${quote}»`;
  if (others.length > 0) {
    return `${where} «${quote}» stands ${others.length + 1} times in the report; take more words around it`;
  }
  const statement = statements.find((item) => item.start <= start && start + quote.length <= item.end);
  return statement === undefined
    ? `${where} «${quote}» does not stand within one statement (headings prove nothing)`
    : { statement, start };
}

export function plainEvidence(evidence: LinkEvidence): EvidenceRow {
  return {
    basis: evidence.basis,
    statement: null,
    start: null,
    end: null,
    quote: null,
    rule: evidence.basis === 'DERIVED' ? evidence.rule : null,
    source: 'source' in evidence ? evidence.source : null,
  };
}

/** Whether the evidence rests on the words of a report. */
export function citesReport(
  evidence: LinkEvidence,
): evidence is LinkEvidence & { report: string; quote: string } {
  return 'report' in evidence;
}

/**
 * Finds the words in this report that the gazetteer's links and focus terms cite.
 * @returns the evidence found, and a fault with file and line for each quote that is not there
 */
export function ground(
  gazetteer: Gazetteer,
  slug: string,
  text: string,
  statements: readonly StatementRow[],
): { grounded: GroundedEvidence[]; faults: string[] } {
  const grounded: GroundedEvidence[] = [];
  const faults: string[] = [];
  for (const link of gazetteer.links) {
    for (const evidence of link.evidence) {
      if (!citesReport(evidence) || evidence.report !== slug) continue;
      const found = locate(text, statements, evidence);
      if (typeof found === 'string') {
        faults.push(found);
        continue;
      }
      grounded.push({
        link: linkId(link),
        evidence: {
          ...plainEvidence(evidence),
          statement: found.statement.id,
          start: found.start,
          end: found.start + evidence.quote.length,
          quote: evidence.quote,
        },
      });
    }
  }
  for (const entity of gazetteer.entities) faults.push(...focusFaults(entity, slug, text, statements));
  return { grounded, faults };
}

function focusFaults(
  entity: Entity,
  slug: string,
  text: string,
  statements: readonly StatementRow[],
): string[] {
  return entity.focus.flatMap(({ term, report, quote }) => {
    if (report !== slug) return [];
    const found = locate(text, statements, { quote, at: entity.source });
    if (typeof found === 'string') return [found];
    return quote.includes(term)
      ? []
      : [`${entity.source.file}:${entity.source.line}: focus: «${quote}» does not print ${term}`];
  });
}
