/** A setting that can't be used. The message names it and says what to write instead. */
export class SettingError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'SettingError';
  }
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** An empty variable counts as unset, as Docker and CI leave them. */
export function read(environment: Environment, name: string): string | undefined {
  const value = environment[name]?.trim();
  return value === '' ? undefined : value;
}

interface WholeNumber {
  readonly least: number;
  readonly most: number;
  /** Said after the bounds, where they don't speak for themselves. */
  readonly hint?: string;
}

/** @throws SettingError */
export function readWholeNumber(
  environment: Environment,
  name: string,
  { least, most, hint }: WholeNumber,
): number | undefined {
  const value = read(environment, name);
  if (value === undefined) return undefined;
  const number = Number(value);
  if (!/^\d{1,9}$/u.test(value) || number < least || number > most) {
    throw new SettingError(
      `${name} is «${value}»: write a number from ${least} to ${most}${hint === undefined ? '' : ` (${hint})`}.`,
    );
  }
  return number;
}

/** @throws SettingError */
export function readPort(environment: Environment, name: string): number | undefined {
  return readWholeNumber(environment, name, { least: 0, most: 65_535, hint: '0 takes any free port' });
}

/** @throws SettingError */
export function readOneOf<T extends string>(
  environment: Environment,
  name: string,
  values: readonly T[],
): T | undefined {
  const value = read(environment, name);
  if (value === undefined) return undefined;
  const found = values.find((known) => known === value.toLowerCase());
  if (found === undefined) throw new SettingError(`${name} is «${value}»: write ${values.join(', ')}.`);
  return found;
}
