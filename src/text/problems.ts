import type { Paragraph } from './clauses.ts';
import { answersProblems, introducesProblems, tellsProblems, tellsWeakness } from './cues.ts';
import type { Marker, MarkerForm } from './numbering.ts';
import { mended } from './phrase.ts';
import type { Role } from './role.ts';
import { sentencesOf } from './sentence.ts';
import { trimSpan, type Span } from './span.ts';

export interface Problem {
  readonly span: Span;
  /** The printed number, as cited; '' where there is none. */
  readonly cite: string;
}

/** OFF: none introduced. AWAITED: introduced, none told yet; EXPECTED: so, if a list follows. LISTED: told one numbered clause after the other. */
export interface ProblemState {
  mode: 'OFF' | 'AWAITED' | 'EXPECTED' | 'LISTED';
  form: MarkerForm | null;
}

export function noProblems(): ProblemState {
  return { mode: 'OFF', form: null };
}

/** The problems that a paragraph tells from `from` on: a numbered one whole, in running words one a sentence. */
export function problemsOf(
  text: string,
  paragraph: Paragraph,
  from: number,
  role: Role,
  state: ProblemState,
): Problem[] {
  const { start, end, marker } = paragraph;
  const markers = (marker && start === from ? [marker, ...paragraph.inner] : paragraph.inner).filter(
    (each) => each.start >= from,
  );
  const sentences = sentencesOf(text, { start: from, end });
  const words = (span: Span): string => mended(text.slice(span.start, span.end));
  const opens = markers[0]?.start === from;
  if (state.mode === 'LISTED' && !(opens && markers[0]?.form === state.form)) state.mode = 'OFF';
  if (state.mode === 'EXPECTED' && !opens) state.mode = 'OFF';
  if (state.mode === 'OFF' && role === 'PROBLEMS') state.mode = 'AWAITED';

  let intro = -1;
  if (state.mode === 'OFF') {
    intro = sentences.findIndex((each) => introducesProblems(words(each)));
    if (intro === -1) return [];
  }
  const after = intro === -1 ? from : (sentences[intro]?.start ?? from);
  const listed = listFrom(markers, after, state);
  if (listed.length > 0) {
    state.mode = 'LISTED';
    state.form = listed[0]?.form ?? null;
    return wholes(text, listed, end, sentences, words);
  }
  const running = runningProblems(sentences, intro, words, role);
  // Only an open lead-in («主要表现在:») reaches into the next paragraph; a list may follow any.
  const lastWords = sentences.at(-1);
  const leads = lastWords !== undefined && /[：:]$|(?:如下|主要[有是]|表现在).?$/.test(words(lastWords));
  state.mode = running.length > 0 || intro === -1 ? 'OFF' : leads ? 'AWAITED' : 'EXPECTED';
  return running.map((span) => ({ span, cite: '' }));
}

/** The numbers of one list: of the form it goes on with, else of the first form that counts from one. */
function listFrom(markers: readonly Marker[], after: number, state: ProblemState): Marker[] {
  const within = markers.filter((each) => each.start >= after);
  if (state.mode === 'LISTED') return within.filter((each) => each.form === state.form);
  const first = within.find((each) => each.value === 1 || each.form === 'DASH');
  return first ? within.filter((each) => each.form === first.form && each.start >= first.start) : [];
}

function wholes(
  text: string,
  markers: readonly Marker[],
  end: number,
  sentences: readonly Span[],
  words: (span: Span) => string,
): Problem[] {
  return markers.map(({ start, cite }, i) => {
    const next = markers[i + 1];
    if (next) return { span: trimSpan(text, { start, end: next.start }), cite };
    // What will be done about the problems ends the last one.
    const answer = sentences.find((each) => each.start > start && answersProblems(words(each)));
    return { span: trimSpan(text, { start, end: answer?.start ?? end }), cite };
  });
}

function runningProblems(
  sentences: readonly Span[],
  intro: number,
  words: (span: Span) => string,
  role: Role,
): Span[] {
  const found: Span[] = [];
  const first = sentences[intro];
  const told = first !== undefined && tellsProblems(words(first));
  if (first && told) found.push(first);
  for (const sentence of sentences.slice(intro + 1)) {
    const said = words(sentence);
    if (answersProblems(said)) break;
    if (told && !tellsWeakness(said)) break;
    if (intro === -1 && /[：:]$/.test(said)) continue;
    if (role === 'PROBLEMS' && introducesProblems(said) && !tellsProblems(said)) continue;
    found.push(sentence);
  }
  return found;
}
