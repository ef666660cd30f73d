/** A text that can't be read as a report. The message says what is wrong, where, and what to do. */
export class TextError extends Error {
  /** Line in the file, from 1; null where the whole file is meant. */
  readonly line: number | null;

  constructor(message: string, line: number | null = null) {
    super(line === null ? message : `line ${line}: ${message}`);
    this.name = 'TextError';
    this.line = line;
  }
}
