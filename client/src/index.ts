export { createClient, type AskOptions, type Client, type ClientOptions } from './client.ts';
export type { TypedDocument } from './document.ts';
export type { Connection } from './pages.ts';
export { CLIENT_CODES, PlanGraphError, type ErrorDetails, type NamedCandidate } from './plan-graph-error.ts';
/** The ready questions of `queries/`, their fragments, and the types of both. */
export * from './documents.gen.ts';
