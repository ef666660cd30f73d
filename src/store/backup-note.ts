import { appendFileSync, closeSync, fstatSync, openSync, readSync } from 'node:fs';
import * as v from 'valibot';
import { firstLine, StoreError } from './error.ts';

const FORMAT = 'plan-graph backup 1';

/** A backup is the store's file and, as its last line, what it holds as JSON. */
const Note = v.strictObject({
  format: v.literal(FORMAT),
  /** The product's version, like 0.1.0. */
  product: v.string(),
  /** The engine's version, which decides the form of the store's file. */
  engine: v.string(),
  /** When it was made, in UTC. */
  made: v.pipe(v.string(), v.isoTimestamp()),
  dataVersion: v.string(),
  /** Length and SHA-256 of the store's file, which is all before the last line. */
  bytes: v.pipe(v.number(), v.integer(), v.minValue(1)),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u)),
});

export type BackupNote = v.InferOutput<typeof Note>;

/** Far more than a note takes. */
const LONGEST_LINE = 4_096;

export function appendNote(file: string, note: Omit<BackupNote, 'format'>): void {
  appendFileSync(file, `\n${JSON.stringify({ format: FORMAT, ...note })}\n`, { flush: true });
}

/** How the file of the embedded engine begins. */
const MAGIC = 'GRAF';

interface Ends {
  readonly start: string;
  readonly end: Buffer;
  /** Where `end` begins, in bytes. */
  readonly from: number;
}

/** @throws StoreError where the file can't be read */
function endsOf(file: string): Ends {
  try {
    const opened = openSync(file, 'r');
    try {
      const { size } = fstatSync(opened);
      const from = Math.max(0, size - LONGEST_LINE);
      const end = Buffer.alloc(size - from);
      readSync(opened, end, { position: from });
      const start = Buffer.alloc(MAGIC.length);
      readSync(opened, start, { position: 0 });
      return { start: start.toString('latin1'), end, from };
    } finally {
      closeSync(opened);
    }
  } catch (error) {
    throw new StoreError(
      'STORE_FAILED',
      `${file} can't be read (${(error as NodeJS.ErrnoException).code ?? firstLine(error)}): name a file that «plan-graph backup» wrote.`,
      error,
    );
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

function isOfOtherFormat(value: unknown): boolean {
  const { format } = (value ?? {}) as { format?: unknown };
  return typeof format === 'string' && /^plan-graph backup \d+$/u.test(format) && format !== FORMAT;
}

function faultOf(start: string, lastLine: unknown): string {
  if (isOfOtherFormat(lastLine)) {
    return 'was made by another plan-graph, in a form that this one does not read: restore it with that one.';
  }
  if (start !== MAGIC) return 'is no backup: name a file that «plan-graph backup» wrote.';
  return 'is no whole backup: the line that «plan-graph backup» writes last is missing or does not fit. Copy it again from where it was made, or take another.';
}

/**
 * What a backup says that it holds.
 * @throws StoreError where the file is no backup, or its end is missing
 */
export function readNote(file: string): BackupNote {
  const { start, end, from } = endsOf(file);
  const at = end.lastIndexOf('\n{');
  const value = parsed(end.subarray(at + 1).toString('utf8'));
  const note = v.safeParse(Note, value);
  if (at >= 0 && note.success && note.output.bytes === from + at) return note.output;
  throw new StoreError('STORE_FAILED', `${file} ${faultOf(start, value)}`);
}
