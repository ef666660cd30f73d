import { createHash } from 'node:crypto';
import type { Gazetteer } from '../link/gazetteer.ts';
import { readDocument, type ReportDocument } from '../text/document.ts';
import { readFileText } from '../text/file-text.ts';
import { hasParts, reportsOrPlans } from '../text/one-report.ts';
import { parseReport } from '../text/parse-report.ts';
import { TextError } from '../text/text-error.ts';
import { districtId, isTold } from './district.ts';
import type { GivenMetadata } from './metadata.ts';
import type { ReportSource } from './report-source.ts';
import { checkSlug, slugOf } from './slug.ts';

/** What someone says of a file's report. */
export interface Given extends GivenMetadata {
  readonly slug?: string;
}

/** A file's report, before it is known whether all is said that must be. */
export interface ReportDraft {
  readonly document: ReportDocument;
  /** SHA-256 of the file's bytes, in hex. */
  readonly sha256: string;
  /** What the text lacks of what the file shows. */
  readonly lost: readonly string[];
}

/** What must be known of a report, and neither its text nor anyone says. */
export type Missing = 'title' | 'district' | 'reviewYear' | 'planYear' | 'slug';

/** Only for asking whether there is a report at all. */
const ANY_YEARS = { reviewYear: 2000, planYear: 2001 };

/** @throws TextError where the bytes are no readable file, or no report */
export function readDraft(bytes: Uint8Array, given: Given): ReportDraft {
  const { text, head, lost } = readFileText(bytes);
  const document = readDocument(text, head);
  const { reviewYear, planYear } = yearsOf(document, given);
  const years = reviewYear === undefined || planYear === undefined ? ANY_YEARS : { reviewYear, planYear };
  const tree = parseReport(document.text, years);
  if (!reportsOrPlans(tree) || (document.title === null && !hasParts(tree))) {
    throw new TextError(
      'holds no report: there is no title that ends in 报告 with sentences under it, and no numbered part («一、…»); give the report itself',
    );
  }
  return { document, sha256: createHash('sha256').update(bytes).digest('hex'), lost };
}

/** Where one year is known, the other is the year beside it. */
function yearsOf(
  document: ReportDocument,
  given: Given,
): { reviewYear: number | undefined; planYear: number | undefined } {
  const { reviewYear, planYear } = given;
  if (reviewYear !== undefined || planYear !== undefined) {
    return {
      reviewYear: reviewYear ?? (planYear === undefined ? undefined : planYear - 1),
      planYear: planYear ?? (reviewYear === undefined ? undefined : reviewYear + 1),
    };
  }
  return { reviewYear: document.reviewYear ?? undefined, planYear: document.planYear ?? undefined };
}

/** The district's words as the text has them: 北京市东城区. */
function printedDistrict({ district, region }: ReportDocument): string | undefined {
  return district === null ? undefined : `${region ?? ''}${district}`;
}

/** Null where someone says that there is none; undefined where the text's words don't tell which one is meant. */
function districtOf({ document }: ReportDraft, given: Given): string | null | undefined {
  if (given.district !== undefined) return given.district;
  const words = printedDistrict(document);
  return words !== undefined && isTold(words) ? words : undefined;
}

/** What the report's text leaves open, in the order in which one would ask. */
export function missingIn(draft: ReportDraft, given: Given): Missing[] {
  const { reviewYear, planYear } = yearsOf(draft.document, given);
  const district = districtOf(draft, given);
  return [
    ...((given.title ?? draft.document.title) === null ? (['title'] as const) : []),
    ...(district === undefined ? (['district'] as const) : []),
    ...(reviewYear === undefined ? (['reviewYear'] as const) : []),
    ...(planYear === undefined ? (['planYear'] as const) : []),
    ...(district === null && given.slug === undefined ? (['slug'] as const) : []),
  ];
}

/** The district's name where the text prints one that several cities use. */
export function unclearDistrict({ document }: ReportDraft): string | null {
  const words = printedDistrict(document);
  return words !== undefined && !isTold(words) ? words : null;
}

/** The report of a draft that lacks nothing. @throws TextError where its name can't be a part of ids */
export function settleDraft(draft: ReportDraft, given: Given, gazetteer: Gazetteer): ReportSource {
  const { document, sha256 } = draft;
  const { reviewYear, planYear } = yearsOf(document, given);
  const title = given.title ?? document.title;
  const words = districtOf(draft, given);
  if (title === null || words === undefined || reviewYear === undefined || planYear === undefined) {
    throw new Error('The draft lacks something: ask missingIn first.');
  }
  const district = words === null ? null : districtId(gazetteer, words);
  const slug = given.slug ?? slugOf(district ?? '', planYear);
  return {
    slug: checkSlug(slug, '--slug'),
    title,
    district,
    reviewYear,
    planYear,
    publishedOn: given.publishedOn === undefined ? document.publishedOn : given.publishedOn,
    deliveredOn: given.deliveredOn === undefined ? document.deliveredOn : given.deliveredOn,
    source: given.source === undefined ? document.source : given.source,
    sha256,
    text: document.text,
  };
}
