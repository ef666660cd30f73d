const MOST_NAMES = 100;
const LONGEST_NAME = 60;

const OTHER = 'other';
const UNNAMED = 'unnamed';

/** @param isAnswered whether the answer has no error */
export type OperationLabel = (name: string | null, isAnswered: boolean) => string;

/**
 * Names of operations as values of a label. Clients make them up, so that their number is bounded: beside those that are
 * kept, a name counts from its first answer without an error, and the first hundred do. Others, and long ones, are `other`.
 * @param kept names that nobody else's can crowd out
 */
export function createOperationLabels(kept: Iterable<string>): OperationLabel {
  const known = new Set(kept);
  const most = known.size + MOST_NAMES;
  return (name, isAnswered) => {
    if (name === null) return UNNAMED;
    if (known.has(name)) return name;
    if (!isAnswered || known.size >= most || name.length > LONGEST_NAME) return OTHER;
    known.add(name);
    return name;
  };
}
