/** Rows by the statement that they are of, each statement's in the order given. */
export function byStatement<T extends { readonly statement: string }>(rows: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(row.statement);
    if (group === undefined) groups.set(row.statement, [row]);
    else group.push(row);
  }
  return groups;
}
