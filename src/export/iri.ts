/** What ids become IRIs by. The product owns no web address, and its ids are to stay when a server moves. */
export const IDS = 'urn:plan-graph:';
export const VOCABULARY = 'urn:plan-graph:vocabulary:';

/** `pg:` and an id, with what IRIs don't admit percent-encoded: Chinese characters stay as they are. */
export function iri(id: string): string {
  return `pg:${id.replace(/[^\p{Letter}\p{Number}:._~-]+/gu, encodeURIComponent)}`;
}

/** Of an edge: mentions have ids of their own, whose form no node has; all others name their type and ends. */
export function factIri(id: string): string {
  return iri(id.includes('|') ? `fact:${id}` : id);
}
