import AhoCorasick from 'modern-ahocorasick';
import type { Span } from '../text/span.ts';
import { fold, foldSpan } from './fold.ts';
import type { Entity, TextForm } from './gazetteer.ts';
import { fits } from './text-form.ts';

/** An entity's written form at a span of the report's text. */
export interface LinkedMention {
  readonly entity: string;
  readonly span: Span;
}

/** Finds the mentions in one statement, in text order, not overlapping. */
export type Linker = (text: string, statement: Span) => LinkedMention[];

interface Candidate {
  readonly entities: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** A form that begins or ends with a letter or digit must not be cut out of a longer word or number. */
function cutsWord(text: string, start: number, end: number): boolean {
  const joined = (a: string, b: string): boolean => /[a-z0-9]/u.test(a) && /[a-z0-9]/u.test(b);
  return joined(text.charAt(start - 1), text.charAt(start)) || joined(text.charAt(end - 1), text.charAt(end));
}

/** The longest candidates first, the leftmost of equals; whatever overlaps one already taken is out. */
function longest(candidates: readonly Candidate[]): Candidate[] {
  const taken: Candidate[] = [];
  const byLength = [...candidates].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  for (const candidate of byLength) {
    if (taken.every((other) => candidate.end <= other.start || other.end <= candidate.start)) {
      taken.push(candidate);
    }
  }
  return taken.sort((a, b) => a.start - b.start);
}

export function createLinker(entities: readonly Entity[]): Linker {
  const claims = new Map<string, { entity: string; form: TextForm }[]>();
  for (const entity of entities) {
    // An indicator is found by its figures, where its words are read with them.
    if (entity.kind === 'INDICATOR') continue;
    for (const form of entity.textForms) {
      const key = fold(form.form);
      claims.set(key, [...(claims.get(key) ?? []), { entity: entity.id, form }]);
    }
  }
  if (claims.size === 0) return () => [];
  const automaton = new AhoCorasick([...claims.keys()]);

  return (text, statement) => {
    const folded = foldSpan(text, statement);
    const candidates: Candidate[] = [];
    for (const { pattern, start, end } of automaton.search(folded.text)) {
      if (cutsWord(folded.text, start, end)) continue;
      const before = folded.text.slice(0, start);
      const after = folded.text.slice(end);
      const claimants = (claims.get(pattern) ?? []).filter(({ form }) => fits(form, before, after));
      if (claimants.length > 0) {
        candidates.push({ entities: claimants.map(({ entity }) => entity), start, end });
      }
    }
    return longest(candidates).flatMap(({ entities: [entity, ...others], start, end }) => {
      // A form that several entities still claim in this context is left unlinked: better none than a wrong one.
      if (entity === undefined || others.length > 0) return [];
      const from = folded.offsets[start];
      const last = folded.offsets[end - 1];
      return from === undefined || last === undefined
        ? []
        : [{ entity, span: { start: from, end: last + 1 } }];
    });
  };
}
