import type { FactKind, ObservationForm } from '../../api/documents.gen.ts';
import { language, words } from '../../language/language.ts';
import { periodInWords } from './period.ts';
import type { Missing, Outcome } from './score.ts';

interface ScoreboardText {
  readonly title: (year: number | null) => string;
  readonly lead: string;
  readonly years: string;
  readonly districts: string;
  readonly allDistricts: string;
  readonly nothing: (year: number) => string;
  readonly noReport: string;
  readonly table: (year: number, district: string | undefined) => string;
  readonly indicator: string;
  readonly result: (year: number) => string;
  readonly target: (year: number) => string;
  readonly outcome: string;
  readonly series: string;
  readonly met: Readonly<Record<Outcome, string>>;
  readonly byEstimate: string;
  readonly incomparableWhy: string;
  readonly missing: Readonly<Record<Missing, string>>;
  readonly missingWhy: (year: number) => Readonly<Record<Missing, string>>;
  readonly form: Readonly<Record<ObservationForm, string>>;
  readonly point: Readonly<Record<FactKind, string>>;
  readonly legend: string;
  readonly chart: (name: string, measure: string, points: readonly string[]) => string;
  /** Between a period and what was measured in it. */
  readonly space: string;
  readonly tooFew: (measures: readonly string[]) => string;
  readonly noNumbers: string;
  readonly figures: (count: number) => string;
  readonly tally: (counts: Readonly<Record<Outcome, number>>) => string;
  readonly all: (count: number) => string;
  readonly showAll: (count: number) => string;
  readonly hideAll: string;
  readonly allLead: string;
  readonly filter: string;
  readonly found: (shown: number, total: number) => string;
  readonly more: string;
  readonly noneFound: string;
  readonly elsewhere: string;
  readonly derived: string;
  readonly derivedWhy: string;
}

export const text = words<ScoreboardText>({
  zh: {
    title: (year) => (year === null ? '主要指标' : `${year}年主要指标`),
    lead: '计划目标句所列的指标：上一年的结果、当年的目标、当年的结果。数字与措辞均照报告原样，点引文即见原处。',
    years: '计划年度',
    districts: '地区',
    allDistricts: '全部',
    nothing: (year) => `没有 ${year} 年计划的指标：已载入的报告都不是这一年的计划。`,
    noReport: '尚未载入任何报告。',
    table: (year, district) => `${district ?? ''}${year}年计划主要指标`,
    indicator: '指标',
    result: (year) => `${year}年结果`,
    target: (year) => `${year}年目标`,
    outcome: '是否达成',
    series: '历年数字',
    met: { met: '达成', notMet: '未达成', open: '尚不可知', incomparable: '无法比较' },
    byEstimate: '按预计数',
    incomparableWhy: '目标或结果不是数字，或口径不同',
    missing: { notLoaded: '尚无', notGiven: '未见' },
    missingWhy: (year) => ({
      notLoaded: `回顾${year}年的报告尚未载入`,
      notGiven: `回顾${year}年的报告没有这一数字`,
    }),
    form: { COUNT: '数量', GROWTH: '增速', LEVEL: '总量', RANK: '位次', REDUCTION: '降幅', SHARE: '比率' },
    point: { ACTUAL: '完成', TARGET: '目标', ESTIMATE: '预计' },
    legend: '图例',
    chart: (name, measure, points) => `${name}，${measure}：${points.join('；')}。`,
    space: '',
    tooFew: (measures) =>
      `${measures.join('、')}${measures.length > 1 ? '各' : ''}只有一个数字，不成序列，不作图。`,
    noNumbers: '没有数字可作图。',
    figures: (count) => `全部 ${count} 处表述`,
    tally: ({ met, notMet, open, incomparable }) =>
      `共 ${met + notMet + open + incomparable} 项：达成 ${met}，未达成 ${notMet}，尚不可知 ${open}，无法比较 ${incomparable}。`,
    all: (count) => `所有有数字的指标（${count}）`,
    showAll: (count) => `显示所有有数字的指标（${count}）`,
    hideAll: '收起',
    allLead: '报告里带数字的每个指标，按名称拼音排列，附全部表述与原文。',
    filter: '名称包含',
    found: (shown, total) => `显示 ${shown} 个，共 ${total} 个`,
    more: '再显示一些',
    noneFound: '没有符合的指标。',
    elsewhere: '数字都属于其他地区。',
    derived: '名称取自句子',
    derivedWhy: '词典中没有这一指标，名称取自原文的分句，有待核定',
  },
  en: {
    title: (year) => (year === null ? 'Main indicators' : `Main indicators of ${year}`),
    lead: 'What the plan’s target sentence lists: last year’s result, this year’s target, this year’s result. Figures and wording are as printed; a quote leads to its place.',
    years: 'Plan of',
    districts: 'District',
    allDistricts: 'all',
    nothing: (year) => `No indicators for ${year}: no loaded report plans that year.`,
    noReport: 'No report is loaded yet.',
    table: (year, district) =>
      `Main indicators, plan of ${year}${district === undefined ? '' : `, ${district}`}`,
    indicator: 'Indicator',
    result: (year) => `Result of ${year}`,
    target: (year) => `Target for ${year}`,
    outcome: 'Met?',
    series: 'Over the years',
    met: { met: 'met', notMet: 'not met', open: 'not yet known', incomparable: 'can’t be compared' },
    byEstimate: 'by an estimate',
    incomparableWhy: 'target or result is no number, or they measure differently',
    missing: { notLoaded: 'none yet', notGiven: 'not given' },
    missingWhy: (year) => ({
      notLoaded: `the report that reviews ${year} is not loaded`,
      notGiven: `the report that reviews ${year} does not give it`,
    }),
    form: {
      COUNT: 'count',
      GROWTH: 'growth',
      LEVEL: 'level',
      RANK: 'rank',
      REDUCTION: 'reduction',
      SHARE: 'share',
    },
    point: { ACTUAL: 'result', TARGET: 'target', ESTIMATE: 'estimate' },
    legend: 'Legend',
    chart: (name, measure, points) => `${name}, ${measure}: ${points.join('; ')}.`,
    space: ' ',
    tooFew: (measures) =>
      `Only one number ${measures.length > 1 ? 'each ' : ''}of ${measures.join(', ')}: no series, so nothing is drawn.`,
    noNumbers: 'No numbers to draw.',
    figures: (count) => (count === 1 ? 'The one wording' : `All ${count} wordings`),
    tally: ({ met, notMet, open, incomparable }) =>
      `${met + notMet + open + incomparable} in all: ${met} met, ${notMet} not met, ${open} not yet known, ${incomparable} that can’t be compared.`,
    all: (count) => `All indicators with figures (${count})`,
    showAll: (count) => `Show all indicators with figures (${count})`,
    hideAll: 'Hide',
    allLead:
      'Every indicator that a report gives a figure of, by the pinyin of its name, with all wordings and their places.',
    filter: 'Name has',
    found: (shown, total) => `${shown} shown of ${total}`,
    more: 'Show more',
    noneFound: 'No such indicator.',
    elsewhere: 'Its figures are all of other districts.',
    derived: 'name from the clause',
    derivedWhy: 'the lexicon has no such indicator; its name was taken from the clause and is to be reviewed',
  },
});

/** What a figure measures: form and unit. */
export function measureInWords(form: ObservationForm, unit: string | null): string {
  if (unit === null) return text.form[form];
  return language === 'en' ? `${text.form[form]} (${unit})` : `${text.form[form]}（${unit}）`;
}

export const periodText = (period: string): string => periodInWords(period, language);
