import type { Question } from '../../address/question.ts';
import type { Words } from '../../language/language.ts';
import type { Vocabulary } from './vocabulary.ts';

type Title = (question: Question, nameOf: (ref: string) => string, terms: Vocabulary['terms']) => string;

const TITLE: Words<Title> = {
  zh: ({ touching, match, section, department, kinds, lacks, year }, nameOf, terms) => {
    const names = touching.map((ref) => `「${nameOf(ref)}」`);
    const several = names.length > 1 && match === 'ALL';
    const conditions = [
      ...(names.length > 0 ? [several ? `同时触及${names.join('和')}` : `触及${names.join('或')}`] : []),
      ...(section === null ? [] : [`在“${section}”之下`]),
      ...(department === null ? [] : [`可能由${nameOf(department)}负责`]),
      ...(kinds.length > 0 ? [`写到${kinds.map((kind) => terms.kind[kind]).join('和')}`] : []),
      ...lacks.map((lack) => terms.lack[lack]),
    ];
    const measures = year === null ? '举措' : ` ${year} 年举措`;
    return `${conditions.length > 0 ? `${conditions.join('、')}的` : '全部'}${measures}`;
  },
  en: ({ touching, match, section, department, kinds, lacks, year }, nameOf, terms) => {
    const names = touching.map(nameOf).join(match === 'ALL' ? ' and ' : ' or ');
    const conditions = [
      ...(touching.length > 0 ? [`touching ${names}`] : []),
      ...(section === null ? [] : [`under “${section}”`]),
      ...(department === null ? [] : [`that ${nameOf(department)} may answer for`]),
      ...(kinds.length > 0 ? [`naming any ${kinds.map((kind) => terms.kind[kind]).join(' and any ')}`] : []),
      ...(lacks.length > 0 ? [`with ${lacks.map((lack) => terms.lack[lack]).join(' and ')}`] : []),
    ];
    const measures = year === null ? 'measures' : `${year} measures`;
    if (conditions.length === 0) return `All ${measures}`;
    return `${year === null ? 'Measures' : measures} ${conditions.join(', ')}`;
  },
};

/** The question in a sentence, for the heading, the tab and files. @param nameOf an entity's name, by what the address holds */
export const questionTitle = (
  question: Question,
  nameOf: (ref: string) => string,
  { language, terms }: Vocabulary,
): string => TITLE[language](question, nameOf, terms);
