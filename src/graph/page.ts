/** A page of a list that is ordered by a string key: what stands after a key, so many items. */
export interface PageRequest {
  /** Key of the item before the page; `''` for the first page. */
  readonly after: string;
  readonly limit: number;
}
