import { factIri, iri } from './iri.ts';
import type { CodePointAt } from './code-points.ts';
import type { Evidence } from './model.ts';

/** How much of the text around a quote tells it from the same words elsewhere, in UTF-16 code units. */
const AROUND = 20;

/** A report's text with its offsets in code points, which Web Annotation counts in. */
export interface CountedText {
  readonly text: string;
  readonly codePointAt: CodePointAt;
}

const isLowHalf = (text: string, at: number): boolean => /^[\uDC00-\uDFFF]/u.test(text.slice(at, at + 1));

/** The words on either side, with no character cut in two. */
function around(text: string, start: number, end: number): { prefix: string; suffix: string } {
  const from = Math.max(0, start - AROUND);
  const to = Math.min(text.length, end + AROUND);
  return {
    prefix: text.slice(isLowHalf(text, from) ? from + 1 : from, start),
    suffix: text.slice(end, isLowHalf(text, to) ? to - 1 : to),
  };
}

/** Where words stand in a report, by W3C Web Annotation: as a quote and by position. */
export function target(
  report: string,
  start: number,
  end: number,
  { text, codePointAt }: CountedText,
): object {
  return {
    '@type': 'oa:SpecificResource',
    hasSource: iri(report),
    hasSelector: [
      { '@type': 'oa:TextQuoteSelector', exact: text.slice(start, end), ...around(text, start, end) },
      { '@type': 'oa:TextPositionSelector', start: codePointAt(start), end: codePointAt(end) },
    ],
  };
}

function bearing({ basis, rule, source, path }: Evidence): object {
  return {
    basis,
    ...(rule !== null && { rule }),
    ...(source !== null && { source }),
    ...(path.length > 0 && { wasDerivedFrom: path.map(factIri) }),
  };
}

/**
 * One piece of evidence of a fact: an annotation of the words that bear it, where it rests on words.
 * @param fact its IRI
 * @param counted of the report that it quotes; unset where it quotes none
 */
export function evidenceNode(fact: string, index: number, evidence: Evidence, counted?: CountedText): object {
  const id = `${fact}:evidence:${index + 1}`;
  const { report, start, end } = evidence;
  if (counted === undefined || report === null || start === null || end === null) {
    return { '@id': id, '@type': 'v:Evidence', ...bearing(evidence) };
  }
  return {
    '@id': id,
    '@type': ['v:Evidence', 'oa:Annotation'],
    ...bearing(evidence),
    motivatedBy: 'oa:linking',
    hasBody: fact,
    hasTarget: target(report, start, end, counted),
  };
}
