import { badArgument } from './error.ts';

interface Bounds {
  /** What it is where it is left out or null. */
  readonly usual: number;
  readonly least: number;
  readonly most: number;
}

/**
 * A whole number that an argument gives.
 * @throws GraphQLError BAD_ARGUMENT
 */
export function bounded(
  argument: string,
  value: number | null | undefined,
  { usual, least, most }: Bounds,
): number {
  const given = value ?? usual;
  if (given < least || given > most)
    throw badArgument(argument, `is ${given}; it goes from ${least} to ${most}`);
  return given;
}
