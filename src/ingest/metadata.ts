import * as v from 'valibot';
import { LineCounter, parseDocument } from 'yaml';
import { TextError } from '../text/text-error.ts';

/** The file that describes the text in a report's folder. */
export const METADATA = 'metadata.yaml';

const date = v.pipe(v.string(), v.isoDate('must be a date like 2024-03-26'));
const year = v.pipe(v.number(), v.integer());

const described = {
  title: v.string(),
  publisher: v.string(),
  source: v.nullable(v.string()),
  district: v.nullable(v.string()),
  reviewYear: year,
  planYear: year,
  deliveredOn: v.nullable(date),
  publishedOn: v.nullable(date),
};

const whole = v.strictObject({
  ...described,
  file: v.string(),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u, 'must be 64 hex digits')),
});

/** What is left out is read from the text. */
const given = v.partial(v.strictObject(described));

/** All that a report's folder says of its text. */
export type Metadata = v.InferOutput<typeof whole>;

/** What someone says of a text; what is left out is read from it. */
export type GivenMetadata = v.InferOutput<typeof given>;

/** @throws TextError with file and line */
function parseYaml(content: string, file: string): unknown {
  const lines = new LineCounter();
  const document = parseDocument(content, { lineCounter: lines });
  const [error] = document.errors;
  if (error !== undefined) {
    const [what = ''] = error.message.split('\n');
    throw new TextError(`${file}:${lines.linePos(error.pos[0]).line}: ${what.replace(/:$/u, '')}`);
  }
  return document.toJS();
}

function checked<T>(result: v.SafeParseResult<v.GenericSchema<unknown, T>>, file: string): T {
  if (result.success) return result.output;
  const faults = result.issues.map((issue) => `${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
  throw new TextError(`${file}: ${faults.join('; ')}`);
}

/** Reads a folder's metadata.yaml. @throws TextError with the file and its line or field */
export function parseMetadata(content: string, file: string): Metadata {
  return checked(v.safeParse(whole, parseYaml(content, file)), file);
}

/** Reads the same without file and sha256; any other field may be left out. @throws TextError */
export function parseGivenMetadata(content: string, file: string): GivenMetadata {
  return checked(v.safeParse(given, parseYaml(content, file)), file);
}
