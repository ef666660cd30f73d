import type { Filters } from '../../address/question.ts';
import type { Words } from '../../language/language.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A filter that is set, and what of the question to change to be without it. */
interface ActiveFilter {
  readonly of: keyof Filters;
  readonly name: string;
  readonly without: Partial<Filters>;
}

interface Wording {
  readonly section: (title: string) => string;
  readonly department: (name: string) => string;
  readonly kind: (kind: string) => string;
  readonly year: (year: number) => string;
}

const WORDING: Words<Wording> = {
  zh: {
    section: (title) => `章节：${title}`,
    department: (name) => `责任部门：${name}`,
    kind: (kind) => `写到${kind}`,
    year: (year) => `${year} 年`,
  },
  en: {
    section: (title) => `Section: ${title}`,
    department: (name) => `Answered for by: ${name}`,
    kind: (kind) => `Names any ${kind}`,
    year: (year) => `Year: ${year}`,
  },
};

export function filtersOf(
  { section, department, kinds, lacks, year }: Filters,
  nameOf: (ref: string) => string,
  { language, terms }: Vocabulary,
): readonly ActiveFilter[] {
  const wording = WORDING[language];
  return [
    ...(section === null
      ? []
      : [{ of: 'section' as const, name: wording.section(section), without: { section: null } }]),
    ...(department === null
      ? []
      : [
          {
            of: 'department' as const,
            name: wording.department(nameOf(department)),
            without: { department: null },
          },
        ]),
    ...kinds.map((kind) => ({
      of: 'kinds' as const,
      name: wording.kind(terms.kind[kind]),
      without: { kinds: kinds.filter((other) => other !== kind) },
    })),
    ...lacks.map((lack) => ({
      of: 'lacks' as const,
      name: terms.lack[lack],
      without: { lacks: lacks.filter((other) => other !== lack) },
    })),
    ...(year === null ? [] : [{ of: 'year' as const, name: wording.year(year), without: { year: null } }]),
  ];
}
