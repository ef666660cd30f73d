import { readFileSync } from 'node:fs';
import { decode } from '../../src/text/decode.ts';
import { readDocument, type ReportDocument } from '../../src/text/document.ts';
import { parseReport } from '../../src/text/parse-report.ts';
import type { ReportTree, SectionNode, StatementNode } from '../../src/text/tree.ts';

export const DONGCHENG = 'seeds/reports/dongcheng-2024/report.txt';

export interface Read {
  readonly document: ReportDocument;
  readonly tree: ReportTree;
}

export function readReport(path: string): Read {
  return readBytes(readFileSync(path));
}

export function readBytes(bytes: Uint8Array): Read {
  const document = readDocument(decode(bytes));
  const { text, reviewYear, planYear } = document;
  return {
    document,
    tree: parseReport(text, { reviewYear: reviewYear ?? 2023, planYear: planYear ?? 2024 }),
  };
}

export function readFixture(name: string): Read {
  return readReport(`test/fixtures/reports/made-up-${name}.txt`);
}

export function section({ sections }: ReportTree, number: string): SectionNode {
  const found = sections.find((each) => each.number === number);
  if (!found) throw new Error(`no section ${number} in ${sections.map((each) => each.number).join(' ')}`);
  return found;
}

export function statement({ statements }: ReportTree, number: string): StatementNode {
  const found = statements.find((each) => each.number === number);
  if (!found) throw new Error(`no statement ${number} in ${statements.map((each) => each.number).join(' ')}`);
  return found;
}

export function words(tree: ReportTree, number: string): string {
  const { span } = statement(tree, number);
  return tree.text.slice(span.start, span.end);
}

export function kinds(tree: ReportTree, kind: StatementNode['kind']): string[] {
  return tree.statements.filter((each) => each.kind === kind).map((each) => each.number);
}

export function titles(tree: ReportTree): string[] {
  return tree.sections.map(({ number, title }) => `${number} ${title}`);
}

/** What every tree holds, whatever the text. Throws with what it lacks. */
export function checkTree({ text, sections, statements }: ReportTree): void {
  const fail = (what: string): never => {
    throw new Error(what);
  };
  const byNumber = new Map(sections.map((each) => [each.number, each]));
  if (byNumber.size !== sections.length) fail('a section number twice');
  if (new Set(statements.map((each) => each.number)).size !== statements.length)
    fail('a statement number twice');
  const covered = [
    ...sections.flatMap(({ heading }) => (heading ? [heading] : [])),
    ...statements.map(({ span }) => span),
  ];
  covered.sort((a, b) => a.start - b.start);
  let end = 0;
  for (const span of covered) {
    if (span.start < end || span.end <= span.start) fail(`overlap at ${span.start}`);
    // A heading's stop stands outside it.
    if (/[^\s。！？!?：:”’」』）)】》〉〕\]］}｝"、.．]/u.test(text.slice(end, span.start)))
      fail(`left out: ${text.slice(end, span.start)}`);
    end = span.end;
  }
  if (/[^\s。！？!?：:”’」』）)】》〉〕\]］}｝"、.．]/u.test(text.slice(end)))
    fail(`left out: ${text.slice(end)}`);
  let last = -1;
  for (const { span, section: number, number: own } of statements) {
    const home = byNumber.get(number) ?? fail(`${own} in no section`);
    if (span.start < last) fail(`${own} out of order`);
    last = span.start;
    if (span.start < home.span.start || span.end > home.span.end) fail(`${own} outside ${number}`);
    if (text.slice(span.start, span.end).trim().length !== span.end - span.start) fail(`${own} not trimmed`);
    if (!own.startsWith(`${number}.`)) fail(`${own} is not numbered in ${number}`);
  }
  for (const { number, parent, span, heading } of sections) {
    const above = parent === null ? null : (byNumber.get(parent) ?? fail(`${number} has no parent`));
    if (above && (span.start < above.span.start || span.end > above.span.end))
      fail(`${number} outside ${above.number}`);
    if (heading && (heading.start !== span.start || heading.end > span.end))
      fail(`${number}: heading outside`);
  }
}
