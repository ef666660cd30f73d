/** A report ready to be extracted: its body text with its metadata. */
export interface ReportSource {
  /** Names the edition: `dongcheng-2024`. */
  readonly slug: string;
  readonly title: string;
  /** The place that it is about, by its id or by the words that name it (南京市鼓楼区); null for none. */
  readonly district: string | null;
  readonly reviewYear: number;
  readonly planYear: number;
  /** ISO 8601 dates. */
  readonly publishedOn: string | null;
  readonly deliveredOn: string | null;
  /** Who published it, as printed. */
  readonly source: string | null;
  /** SHA-256 of the file's bytes, in hex. */
  readonly sha256: string;
  /** The body: what every span indexes. */
  readonly text: string;
}
