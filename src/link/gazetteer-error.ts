/** One change of a report's text can make many quotes wrong: the first say enough. */
const MOST_SHOWN = 20;

/** One or several faults of the curated files, each with its place: `places.yaml:12: …`. */
export class GazetteerError extends Error {
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    const more = faults.length - MOST_SHOWN;
    super(
      [
        `The gazetteer has ${faults.length === 1 ? 'a fault' : `${faults.length} faults`}:`,
        ...faults.slice(0, MOST_SHOWN),
        ...(more > 0 ? [`and ${more} more`] : []),
      ].join('\n'),
    );
    this.name = 'GazetteerError';
    this.faults = faults;
  }
}
