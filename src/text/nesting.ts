import { TextError } from './text-error.ts';

/** Browsers stop at some hundreds; the parser's time grows with the square of the depth. */
const DEEPEST = 5_000;

/** @throws TextError where more elements stand inside one another than in any real file */
export function checkDepth(depth: number): void {
  if (depth > DEEPEST) {
    throw new TextError(
      `more than ${DEEPEST} elements stand inside one another: the file is damaged; save its text as plain text`,
    );
  }
}
