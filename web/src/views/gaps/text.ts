import type { Lack } from '../../api/documents.gen.ts';
import { words } from '../../language/language.ts';

/** How many challenges there are, how many are listed so far, and how many of these nothing takes up. */
interface ChallengeTally {
  readonly open: number;
  readonly listed: number;
  readonly total: number;
}

interface GapsText {
  readonly title: string;
  readonly lead: string;
  readonly report: string;
  readonly allReports: string;
  readonly planOf: (year: number, district: string) => string;
  readonly lacks: (all: number) => string;
  readonly together: string;
  readonly meaning: Readonly<Record<Lack, string>>;
  readonly measures: string;
  readonly found: (total: number, all: number) => string;
  readonly shown: (shown: number, total: number) => string;
  readonly none: string;
  readonly more: string;
  readonly export: string;
  readonly exporting: string;
  readonly exportFailed: string;
  readonly lacking: string;
  readonly has: string;
  readonly basis: (basis: string) => string;
  readonly toChallenges: (tally: ChallengeTally) => string;
  readonly sections: string;
  readonly sectionsLead: string;
  readonly section: (title: string) => string;
  readonly allSections: string;
  readonly challenges: string;
  readonly challengesLead: string;
  readonly challengeTally: (tally: ChallengeTally) => string;
  readonly moreChallenges: string;
  readonly noChallenge: string;
  readonly unanswered: string;
  readonly answered: (count: number) => string;
  readonly columns: readonly string[];
  readonly file: string;
}

export const text = words<GapsText>({
  zh: {
    title: '计划的缺口',
    lead: '哪些举措没有数字、责任部门、地点或项目，哪些问题与举措没有共同的事物、指标或词语。缺口是图谱没有在原文中读到，不说明事情没有做。',
    report: '报告',
    allReports: '全部',
    planOf: (year, district) => `${district}${year}年计划`,
    lacks: (all) => `全部 ${all} 条举措中缺少`,
    together: '勾选几项，即列出同时缺少这几项的举措。',
    meaning: {
      NUMBER: '没有可核对的数量；年份、编号、序数不算。',
      DEPARTMENT: '原文没有写明责任部门；由职责或名称推导、查证得到的部门不算填补。',
      PLACE: '没有写出图谱认得的地点名称。',
      PROJECT: '没有写出图谱认得的项目名称；只描述而不点名的项目不算。',
    },
    measures: '举措',
    found: (total, all) => `${total} 条，占 ${all} 条中的 ${share(total, all)}`,
    shown: (shown, total) => `显示 ${shown} 条，共 ${total} 条`,
    none: '没有符合的举措。',
    more: '再显示一些',
    export: '导出 CSV',
    exporting: '正在导出……',
    exportFailed: '导出没有成功，请再试一次。',
    lacking: '所缺',
    has: '所有',
    basis: (basis) => `依据：${basis}`,
    toChallenges: (tally) => `另见下文：${openInChinese(tally)}`,
    sections: '各节举措数',
    sectionsLead: '点一节，只看该节。',
    section: (title) => `只看「${title}」`,
    allSections: '看全部各节',
    challenges: '问题与回应',
    challengesLead:
      '没有报告写明某条举措是针对某个问题的；以下按两者共同的事物、指标或词语推导，并列出所依据的文字。',
    challengeTally: (tally) => `${openInChinese(tally)}。`,
    moreChallenges: '再列一些问题',
    noChallenge: '没有记下的问题。',
    unanswered: '没有找到与它共同写到什么的举措',
    answered: (count) => `${count} 条举措与它写到同样的事物或词语`,
    columns: [
      '编号',
      '位置',
      '年份',
      '章节',
      '举措',
      '所缺',
      '数字',
      '数字引文',
      '部门（依据）',
      '部门所据',
      '部门引文',
      '地点',
      '项目',
      '报告',
      '原文起',
      '原文止',
    ],
    file: '计划缺口.csv',
  },
  en: {
    title: 'Gaps of the plan',
    lead: 'Which measures name no figure, department, place or project, and which challenges share no thing, indicator or words with a measure. A gap says what the graph did not read in the text, not that nothing is done.',
    report: 'Report',
    allReports: 'all',
    planOf: (year, district) => `${district}, plan of ${year}`,
    lacks: (all) => `Of ${all === 1 ? 'the one measure' : `all ${all} measures`}, those with`,
    together: 'Choose several to list the measures that lack all of them.',
    meaning: {
      NUMBER: 'No quantity that could be checked; years, item numbers and ordinals don’t count.',
      DEPARTMENT:
        'The text names no department that answers for it; one that is derived or curated does not fill the gap.',
      PLACE: 'It has no place’s name that the graph knows.',
      PROJECT: 'It has no project’s name that the graph knows; one that is only described doesn’t count.',
    },
    measures: 'Measures',
    found: (total, all) => `${total} of ${all}, ${share(total, all)}`,
    shown: (shown, total) => `${shown} shown of ${total}`,
    none: 'No such measure.',
    more: 'Show more',
    export: 'Export CSV',
    exporting: 'Exporting…',
    exportFailed: 'The export failed; try again.',
    lacking: 'Lacks',
    has: 'Has',
    basis: (basis) => `Basis: ${basis}`,
    toChallenges: (tally) => `Below: ${openInEnglish(tally)}`,
    sections: 'Measures by section',
    sectionsLead: 'Choose a section to see it alone.',
    section: (title) => `Only «${title}»`,
    allSections: 'Show all sections',
    challenges: 'Challenges and what takes them up',
    challengesLead:
      'No report says which measure takes up which challenge; this is derived from the things, indicators or words that both share, which stand beside it.',
    challengeTally: (tally) => `${openInEnglish(tally)}.`,
    moreChallenges: 'List more challenges',
    noChallenge: 'No challenge is recorded.',
    unanswered: 'No measure was found that names the same',
    answered: (count) =>
      `${count} ${count === 1 ? 'measure names' : 'measures name'} the same things or words`,
    columns: [
      'id',
      'number',
      'year',
      'section',
      'measure',
      'lacks',
      'figures',
      'figure quotes',
      'departments (basis)',
      'department evidence',
      'department quotes',
      'places',
      'projects',
      'report',
      'text start',
      'text end',
    ],
    file: 'plan-gaps.csv',
  },
});

function share(part: number, whole: number): string {
  return whole === 0 ? '0%' : `${Math.round((part / whole) * 100)}%`;
}

function openInChinese({ open, listed, total }: ChallengeTally): string {
  const among = listed < total ? `已列 ${listed} 个，其中` : '其中';
  return `共 ${total} 个问题，${among} ${open} 个没有找到与之共同写到什么的举措`;
}

function openInEnglish({ open, listed, total }: ChallengeTally): string {
  const among = listed < total ? `of the ${listed} listed so far, ${open}` : `${open} of them`;
  return `${total} ${total === 1 ? 'challenge' : 'challenges'}, ${among} sharing nothing with a measure`;
}
