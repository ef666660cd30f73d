import type { GraphQLError } from 'graphql';
import { limitExceeded } from '../error.ts';
import { LIMITS } from './limits.ts';

interface Value {
  readonly value: unknown;
  /** Lists and objects around it. */
  readonly depth: number;
  readonly variable: string;
}

/** The first of a request's variables that is beyond a limit; null where none is. Takes no stack, however deep they are. */
export function checkVariables(variables: Readonly<Record<string, unknown>>): GraphQLError | null {
  const open: Value[] = Object.entries(variables).map(([variable, value]) => ({ value, depth: 0, variable }));
  let found = open.length;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, depth, variable } = next;
    if (found > LIMITS.variableValues) {
      return limitExceeded('TOO_MANY_VALUES', LIMITS.variableValues, null, { variable });
    }
    if (typeof value !== 'object' || value === null) continue;
    if (depth === LIMITS.variableDepth) {
      return limitExceeded('VARIABLES_TOO_DEEP', LIMITS.variableDepth, null, { variable });
    }
    for (const inner of Object.values(value) as unknown[]) {
      open.push({ value: inner, depth: depth + 1, variable });
      found += 1;
    }
  }
  return null;
}
