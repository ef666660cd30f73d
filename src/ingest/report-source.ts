/** A report ready to be extracted: its body text with its metadata. */
export interface ReportSource {
  /** Names the edition: `dongcheng-2024`. */
  readonly slug: string;
  readonly title: string;
  /** Id of the place that it is about; null where the gazetteer has none. */
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
