import type { EvidenceQuoteFragment, LinkInWordsFragment, LinkType } from '../../api/documents.gen.ts';

type End = LinkInWordsFragment['from'];

/** One entity's links to others, or of others to it, that say the same and rest on the same. */
export interface LinkSentence {
  readonly type: LinkType;
  readonly from: readonly End[];
  readonly to: readonly End[];
  readonly distanceMetres: number | null;
  readonly evidence: readonly EvidenceQuoteFragment[];
}

/** An entity's links, those together that differ in the other end alone, in the order of the first of each. */
export function sentencesOf(self: string, links: readonly LinkInWordsFragment[]): readonly LinkSentence[] {
  const sentences = new Map<string, LinkSentence & { readonly from: End[]; readonly to: End[] }>();
  for (const { type, from, to, distanceMetres = null, evidence } of links) {
    const isFrom = from.id === self;
    const key = JSON.stringify([type, isFrom, distanceMetres, evidence]);
    const known = sentences.get(key);
    if (known) (isFrom ? known.to : known.from).push(isFrom ? to : from);
    else sentences.set(key, { type, from: [from], to: [to], distanceMetres, evidence });
  }
  return [...sentences.values()];
}

/** From what drives a thing and what it is part of to what merely lies near it. */
const ORDER: readonly LinkType[] = [
  'LEADS',
  'OPERATES',
  'PART_OF',
  'LOCATED_IN',
  'MEMBER_OF',
  'COVERS',
  'SETTLED_IN',
  'HELD_IN',
  'NEAR',
];

interface LinkGroup {
  readonly type: LinkType;
  readonly sentences: readonly LinkSentence[];
}

/** By type, each type's in the order given. */
export function groupsOf(sentences: readonly LinkSentence[]): readonly LinkGroup[] {
  return ORDER.map((type) => ({ type, sentences: sentences.filter((each) => each.type === type) })).filter(
    (group) => group.sentences.length > 0,
  );
}
