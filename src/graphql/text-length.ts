import { badArgument } from './error.ts';

const LONGEST = 200;

/** @throws GraphQLError BAD_ARGUMENT where someone typed more than could be looked for */
export function checkTextLength(argument: string, text: string): void {
  if (text.length > LONGEST) {
    throw badArgument(argument, `has ${text.length} characters; at most ${LONGEST} are looked for`);
  }
}
