import type { AnsweredMeasureFragment, EntityNameFragment, TouchScope } from '../../api/documents.gen.ts';
import type { Words } from '../../language/language.ts';
import type { Vocabulary } from './vocabulary.ts';

export type Touch = AnsweredMeasureFragment['touches'][number];
export type PathLink = Touch['path'][number];
export type Span = Touch['mention']['span'];

/** Why a measure is in an answer: what it names, however often, and the links from there to what was asked. */
export interface Reason {
  readonly scope: TouchScope;
  readonly asked: EntityNameFragment;
  readonly mentioned: EntityNameFragment;
  readonly mentions: readonly Span[];
  readonly path: readonly PathLink[];
}

const keyOf = ({ entity, mention, path }: Touch): string =>
  JSON.stringify([entity.id, mention.entity.id, path.map(({ type, from, to }) => [type, from.id, to.id])]);

/** Touches by the same way, of the same thing, are one reason, in the order of the first of them. */
export function reasonsOf(touches: readonly Touch[]): readonly Reason[] {
  const reasons = new Map<string, Reason & { readonly mentions: Span[] }>();
  for (const touch of touches) {
    const known = reasons.get(keyOf(touch));
    if (known) known.mentions.push(touch.mention.span);
    else
      reasons.set(keyOf(touch), {
        scope: touch.scope,
        asked: touch.entity,
        mentioned: touch.mention.entity,
        mentions: [touch.mention.span],
        path: touch.path,
      });
  }
  return [...reasons.values()];
}

interface Wording {
  /** A name within a sentence. */
  readonly name: (entity: EntityNameFragment) => string;
  readonly names: string;
  readonly namesItself: string;
  /** @param name set where the written form is another */
  readonly note: (name: string | null, times: number) => string;
  readonly clause: (from: string, verb: string, to: string) => string;
  /** A clause on what the clause before was on. */
  readonly further: (verb: string, to: string) => string;
  readonly between: string;
  readonly colon: string;
  readonly stop: string;
}

const WORDING: Words<Wording> = {
  zh: {
    // Names of places and bodies read as such in a Chinese sentence; made-up ones need marks, unless they carry their own.
    name: ({ kind, name }) =>
      ['PLACE', 'DEPARTMENT', 'ORGANIZATION'].includes(kind) || name.includes('“') ? name : `“${name}”`,
    names: '文中写到',
    namesItself: '文中直接写到',
    note: (name, times) => {
      const notes = [...(name === null ? [] : [`即${name}`]), ...(times > 1 ? [`共 ${times} 处`] : [])];
      return notes.length > 0 ? `（${notes.join('，')}）` : '';
    },
    clause: (from, verb, to) => `${from}${verb}${to}`,
    further: (verb, to) => `，并${verb}${to}`,
    between: '，',
    colon: '：',
    stop: '。',
  },
  en: {
    name: ({ name }) => name,
    names: 'It names ',
    namesItself: 'It directly names ',
    note: (name, times) => {
      const notes = [
        ...(name === null ? [] : [`that is, ${name}`]),
        ...(times > 1 ? [`${times} times`] : []),
      ];
      return notes.length > 0 ? ` (${notes.join(', ')})` : '';
    },
    clause: (from, verb, to) => `${from} ${verb} ${to}`,
    further: (verb, to) => ` and ${verb} ${to}`,
    between: '; ',
    colon: ': ',
    stop: '.',
  },
};

/** A link in its own direction, whichever way it was walked. */
export function linkInWords({ type, from, to }: PathLink, { language, terms }: Vocabulary): string {
  const { name, clause } = WORDING[language];
  return clause(name(from), terms.link[type], name(to));
}

function pathInWords(path: readonly PathLink[], vocabulary: Vocabulary): string {
  const { name, further, between } = WORDING[vocabulary.language];
  return path
    .map((link, index) => {
      if (path[index - 1]?.from.id === link.from.id)
        return further(vocabulary.terms.link[link.type], name(link.to));
      return `${index > 0 ? between : ''}${linkInWords(link, vocabulary)}`;
    })
    .join('');
}

/** What stands before and after the quoted mentions in the reason's sentence. */
export function aroundMentions(reason: Reason, vocabulary: Vocabulary): readonly [string, string] {
  const { name, names, namesItself, note, colon, stop } = WORDING[vocabulary.language];
  const { mentioned, mentions, path } = reason;
  const isWrittenSo = mentions.every(({ quote }) => quote === mentioned.name);
  const noted = note(isWrittenSo ? null : name(mentioned), mentions.length);
  if (path.length === 0) return [namesItself, `${noted}${stop}`];
  return [names, `${noted}${colon}${pathInWords(path, vocabulary)}${stop}`];
}

/** The reason in one sentence: what the text names and, link by link, how that hangs together with what was asked. */
export function reasonInWords(reason: Reason, vocabulary: Vocabulary): string {
  const [before, after] = aroundMentions(reason, vocabulary);
  const quotes = [...new Set(reason.mentions.map(({ quote }) => `「${quote}」`))];
  return `${before}${quotes.join('')}${after}`;
}
