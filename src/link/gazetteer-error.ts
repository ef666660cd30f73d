/** One or several faults of the curated files, each with its place: `places.yaml:12: …`. */
export class GazetteerError extends Error {
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(
      `The gazetteer has ${faults.length === 1 ? 'a fault' : `${faults.length} faults`}:\n${faults.join('\n')}`,
    );
    this.name = 'GazetteerError';
    this.faults = faults;
  }
}
