/** A row that another row points to. Its absence means a broken graph, not a wrong question. */
export function present<T>(row: T | null, id: string): T {
  if (row === null) throw new Error(`The graph points to ${id} and does not hold it.`);
  return row;
}
