import { findBody } from './body.ts';
import { isChrome } from './chrome.ts';
import { isBlank, readLines, wordsOf } from './lines.ts';
import { readMetadata, type Metadata } from './metadata.ts';
import { findPlace } from './place-words.ts';
import { readYears, type ReportYears } from './report-years.ts';

/** A report's own words and what the page around them says; null where the words don't say. */
export interface ReportDocument extends Metadata, ReportYears {
  /** From the salutation to the last word: one slice of the file, but for chrome lines inside. */
  readonly text: string;
  /** As words, the smallest unit: 东城区. */
  readonly district: string | null;
  /** As words, what `district` lies in: 北京市. */
  readonly region: string | null;
}

/** A longer line above the report is no metadata. */
const LONGEST = 400;

/**
 * Parts a decoded file into the report's text, its metadata, and page chrome, which is dropped.
 * @param head lines that describe the text and stand outside of it, as a web page's head does; they go before its own
 */
export function readDocument(raw: string, head: readonly string[] = []): ReportDocument {
  const lines = readLines(raw);
  const { from, to } = findBody(raw, lines);
  const before = [...head, ...lines.slice(0, from).map((line) => wordsOf(raw, line))].filter(
    (words) => words !== '' && words.length <= LONGEST,
  );
  const kept: string[] = [];
  for (const line of lines.slice(from, to)) {
    if (isBlank(line) || !isChrome(wordsOf(raw, line))) kept.push(raw.slice(line.start, line.end));
  }
  const text = kept.join('\n').trim();
  const metadata = readMetadata(before);
  const place = findPlace(metadata.title, before.join('\n'), text);
  return {
    ...metadata,
    ...readYears(metadata.title, metadata.deliveredOn, text),
    text,
    district: place?.district ?? null,
    region: place?.region ?? null,
  };
}
