import { createToken } from '../server/token-file.ts';

/** Makes a token and prints it, once, with the line by which a server knows it. @throws TokenFileError */
export function token(name: string): void {
  const made = createToken(name);
  console.log(`The token of ${name}, which is shown now and never again:\n\n  ${made.token}\n`);
  console.log(`Add this line to the file that TOKENS_FILE names:\n\n  ${made.line}`);
}
