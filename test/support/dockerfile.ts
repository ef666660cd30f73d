import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './cli.ts';

export interface Instruction {
  /** In capitals: `COPY`. */
  readonly name: string;
  readonly words: string;
}

/** One FROM and what follows it. */
export interface Stage {
  /** What AS calls it; empty where nothing does. */
  readonly name: string;
  readonly instructions: readonly Instruction[];
}

export interface Copy {
  /** The stage that it copies from; null is the build's context. */
  readonly from: string | null;
  readonly owner: string | null;
  readonly sources: readonly string[];
  readonly target: string;
}

/** The stages of the project's Dockerfile: of the format's syntax, as much as that file uses. */
export function dockerfileStages(): Stage[] {
  const text = readFileSync(join(ROOT, 'Dockerfile'), 'utf8')
    .replaceAll(/^#.*\n/gmu, '')
    .replaceAll(/\\\n\s*/gu, '');
  const stages: { name: string; instructions: Instruction[] }[] = [];
  for (const line of text.split('\n').filter((each) => each.trim() !== '')) {
    const [, name = '', words = ''] = /^([A-Z]+)\s+(.*)$/u.exec(line) ?? [];
    if (name === 'FROM') stages.push({ name: / AS (\S+)$/u.exec(words)?.[1] ?? '', instructions: [] });
    else stages.at(-1)?.instructions.push({ name, words });
  }
  return stages;
}

export function wordsOf(stage: Stage, name: string): string[] {
  return stage.instructions.filter((each) => each.name === name).map(({ words }) => words);
}

/** The words of an instruction in its exec form, e.g. of `CMD ["serve"]`. @throws where it has another form */
export function execForm(words: string): string[] {
  return JSON.parse(words.slice(words.indexOf('['))) as string[];
}

export function environmentOf(stage: Stage): Record<string, string> {
  const pairs = wordsOf(stage, 'ENV').flatMap((words) => words.split(/\s+/u));
  return Object.fromEntries(pairs.map((pair) => pair.split('=', 2) as [string, string]));
}

export function copiesOf(stage: Stage): Copy[] {
  return wordsOf(stage, 'COPY').map((words) => {
    const parts = words.split(/\s+/u);
    const flag = (name: string): string | null =>
      parts.find((part) => part.startsWith(`--${name}=`))?.slice(name.length + 3) ?? null;
    const paths = parts.filter((part) => !part.startsWith('--'));
    return {
      from: flag('from'),
      owner: flag('chown'),
      sources: paths.slice(0, -1),
      target: paths.at(-1) ?? '',
    };
  });
}
