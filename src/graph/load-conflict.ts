/** Another process loaded into the same graph between this load's reading and its writing; nothing was written. */
export class LoadConflict extends Error {
  constructor() {
    super(
      'Another process loaded into this graph at the same time; nothing was written. Run the load again.',
    );
    this.name = 'LoadConflict';
  }
}
