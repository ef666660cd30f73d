/** Raised whenever the same text and gazetteer would give other facts, so that stores extract their reports anew. */
export const EXTRACTOR_VERSION = 2;
