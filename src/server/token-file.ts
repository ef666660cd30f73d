import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';

/** A file of tokens that can't be used. The message says where in it and what to write. */
export class TokenFileError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'TokenFileError';
  }
}

interface Holder {
  readonly name: string;
  /** SHA-256 of the token. */
  readonly hash: Buffer;
}

const NAME = /^[\w.-]{1,64}$/u;
const HASH = /^[0-9a-f]{64}$/iu;

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

/**
 * @returns a token of 256 random bits, and the line by which the file knows it
 * @throws TokenFileError where the name can't stand in the file
 */
export function createToken(name: string): { readonly token: string; readonly line: string } {
  if (!NAME.test(name)) {
    throw new TokenFileError(
      `A token's name is 1 to 64 letters, digits and signs of «._-»; «${name}» is not.`,
    );
  }
  const token = `pg_${randomBytes(32).toString('base64url')}`;
  return { token, line: `${name} ${hashOf(token).toString('hex')}` };
}

/** The tokens' holders: a line each, `name sha256`; what follows a # is a comment. @throws TokenFileError */
function parseTokens(path: string, text: string): Holder[] {
  const holders: Holder[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    const words = line.replace(/#.*/u, '').trim();
    if (words === '') continue;
    const fault = (problem: string): TokenFileError =>
      new TokenFileError(`${path}:${index + 1}: ${problem}: make a line with «plan-graph token NAME».`);
    const [name = '', hash = '', ...more] = words.split(/\s+/u);
    if (!NAME.test(name)) throw fault('no name of 1 to 64 letters, digits and signs of «._-»');
    if (!HASH.test(hash) || more.length > 0)
      throw fault('not a name and the 64 hexadecimal digits of a SHA-256');
    if (holders.some((holder) => holder.name === name)) throw fault(`«${name}» stands above already`);
    holders.push({ name, hash: Buffer.from(hash, 'hex') });
  }
  if (holders.length === 0)
    throw new TokenFileError(`${path}: no token: add a line of «plan-graph token NAME».`);
  return holders;
}

function readTokens(path: string): Holder[] {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const { code = 'no reason given' } = error as NodeJS.ErrnoException;
    throw new TokenFileError(`${path}: can't be read (${code}): write the tokens' file there.`);
  }
  return parseTokens(path, text);
}

export interface Tokens {
  /** The name of a token's holder; null where nobody has it. Takes as long for any token. */
  holderOf(token: string): string | null;
  close(): void;
}

/** Differs once a file is another, or is written to. */
function stampOf(path: string): string | null {
  const found = statSync(path, { throwIfNoEntry: false });
  return found === undefined ? null : [found.ino, found.size, found.mtimeMs].join(' ');
}

/** How often the file is looked at, in milliseconds. */
const LOOK_EVERY = 2_000;

/**
 * The tokens of a file, read anew when it changes; what can't be used is told, and the tokens from before stay.
 * @throws TokenFileError where it can't be used from the start
 */
export function openTokens(path: string, report: (error: unknown) => void, lookEvery = LOOK_EVERY): Tokens {
  // Before it is read: what changes meanwhile is read again.
  let seen = stampOf(path);
  let holders = readTokens(path);
  const look = (): void => {
    const found = stampOf(path);
    if (found === seen) return;
    seen = found;
    try {
      holders = readTokens(path);
    } catch (error) {
      report(error);
    }
  };
  const looking = setInterval(look, lookEvery).unref();
  return {
    holderOf: (token) => {
      const hash = hashOf(token);
      let found: string | null = null;
      for (const holder of holders) if (timingSafeEqual(holder.hash, hash)) found = holder.name;
      return found;
    },
    close: () => clearInterval(looking),
  };
}
