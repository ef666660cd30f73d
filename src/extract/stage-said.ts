import { MANNER, WORK_NOUN } from './stage-ladder.ts';
import type { Predicate } from './stage-predicate.ts';
import type { GroupReading } from './stage-read.ts';
import type { WorkAt } from './stage-works.ts';

const MANNER_END = new RegExp(`(?:${MANNER})+$`, 'u');
const NOUNS = new RegExp(WORK_NOUN, 'gu');
/** Enumerated or counted: the words between are the kind of thing it is, not something else beside it. */
const OF_ITS_KIND = /^(?:等|[、和与及为]|\d)/u;

function pairs(words: string): string[] {
  return Array.from({ length: Math.max(0, words.length - 1) }, (_, index) => words.slice(index, index + 2));
}

/** Whether the words about a place can be about this work: they name it, or no other. */
function fits(noun: string, said: string, { work }: WorkAt): boolean {
  const bare = noun.replace(MANNER_END, '').replace(/(?:项目|工程|任务|工作|进程|进度|力度)+$/u, '');
  const own = pairs(work);
  const named = pairs(bare).filter((pair) => own.includes(pair)).length > 0;
  if (bare !== '' && !OF_ITS_KIND.test(bare) && !named) return false;
  const works = said.match(NOUNS) ?? [];
  return (
    works.length === 0 ||
    named ||
    works.some((each) => each === '建设' || work.includes(each)) ||
    /建设$/u.test(work)
  );
}

/** The one project at a mentioned place that a predicate is about; none where it could be another thing or several. */
export function workSaid(
  text: string,
  { group, noun }: GroupReading,
  predicate: Predicate,
  position: number,
  works: readonly WorkAt[],
): string | undefined {
  // «天安门周边、长安街沿线等重点区域环境改善»: each has its own words, and the last one's works hold for all.
  const own =
    position === group.end - 1
      ? noun
      : (/^[^、和与及\uE000-\uF8FF]*/u.exec(text.slice(position + 1))?.[0] ?? '');
  const said = noun + text.slice(predicate.start, predicate.end);
  const fitting = works.filter((work) => fits(own, said, work));
  return fitting.length === 1 ? fitting[0]?.project : undefined;
}
