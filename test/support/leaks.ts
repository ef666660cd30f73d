/** What no client may see: stacks, paths of files, Cypher, and the engines' own words. */
const LEAKS = [
  /\n\s+at /u,
  /\\n\s+at /u,
  /"stack(trace)?"/iu,
  /\/(src|dist|node_modules|work|home|tmp)\//u,
  /\.(ts|js|cypher)\b/u,
  /\b(MATCH|UNWIND|MERGE|RETURN|WHERE)\b/u,
  /GRAFEO|GQLSTATUS|Neo\.|bolt:\/\//u,
  /\b(read|load)\/[a-z]/u,
];

/** Each leak of an answer's text, with the text's beginning. */
export function leaksOf(text: string): string[] {
  return LEAKS.filter((leak) => leak.test(text)).map((leak) => `${String(leak)} in ${text.slice(0, 500)}`);
}
