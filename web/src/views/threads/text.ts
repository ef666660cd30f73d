import type { FactKind, ThreadState } from '../../api/documents.gen.ts';
import { words } from '../../language/language.ts';

interface ThreadsText {
  readonly title: string;
  readonly lead: (reports: number) => string;
  readonly legend: string;
  readonly fact: Readonly<Record<FactKind, string>>;
  readonly factMeans: Readonly<Record<FactKind, string>>;
  readonly meaning: Readonly<Record<ThreadState, string>>;
  readonly states: string;
  readonly allStates: string;
  readonly stage: string;
  readonly anyStage: string;
  readonly filter: string;
  readonly counted: (count: number) => string;
  readonly wholeGroup: (shown: number, total: number) => string;
  readonly none: string;
  readonly table: (state: string) => string;
  readonly project: string;
  readonly year: (year: number) => string;
  readonly empty: string;
  readonly nothingSaid: string;
  readonly unstaged: (count: number) => string;
  readonly unstagedMeans: string;
  readonly back: string;
  readonly unknown: (asked: string) => string;
  readonly near: string;
  readonly otherNames: string;
  readonly entityPage: string;
  readonly measures: string;
  readonly overYears: string;
  readonly noStage: string;
  readonly noStatement: string;
  readonly statements: string;
  readonly someStatements: (shown: number, total: number) => string;
  readonly becauseOf: string;
  readonly parts: string;
  readonly promisedInParts: string;
  readonly partsMean: string;
  readonly links: string;
  readonly noLinks: string;
  readonly itself: string;
  readonly departments: string;
  readonly noDepartments: string;
  readonly departmentsOfSome: (known: number, total: number) => string;
}

export const text = words<ThreadsText>({
  zh: {
    title: '项目脉络',
    lead: (reports) =>
      `每个项目一行，每年一列：报告说做到了哪一步，计划又承诺了什么。状态按已载入的 ${reports} 份报告判断。`,
    legend: '图例',
    fact: { ACTUAL: '已报告', TARGET: '承诺', ESTIMATE: '预计' },
    factMeans: { ACTUAL: '回顾部分所述', TARGET: '计划部分所定', ESTIMATE: '年度未完时所述' },
    meaning: {
      PROMISED: '计划已作安排，回顾该年的报告尚未载入。',
      REPEATED: '后一年的计划再次写入，未见报告有进展。',
      PROGRESSING: '报告称有进展，尚未到所承诺的阶段。',
      DELIVERED: '报告称已到所承诺的阶段。',
      SILENT: '曾写入计划，同一地区此后的报告再未提到。',
      UNPROMISED: '报告说到进展；已载入的计划没有写明对它本身的承诺，更早的计划未载入时无从判断。',
    },
    states: '状态',
    allStates: '全部',
    stage: '阶段',
    anyStage: '不限',
    filter: '名称包含',
    counted: (count) => `${count} 个项目`,
    wholeGroup: (shown, total) => `以上为前 ${shown} 个；查看全部 ${total} 个`,
    none: '没有符合的项目。',
    table: (state) => `${state}的项目历年阶段`,
    project: '项目',
    year: (year) => `${year}年`,
    empty: '—',
    nothingSaid: '未说阶段',
    unstaged: (count) => `另有 ${count} 个项目没有任何阶段`,
    unstagedMeans: '报告提到这些项目，却没有说进展到哪一步。',
    back: '全部项目',
    unknown: (asked) => `没有叫「${asked}」的项目。`,
    near: '名称相近的有：',
    otherNames: '又称',
    entityPage: '实体页',
    measures: '触及它的举措',
    overYears: '逐年对照',
    noStage: '没有说到阶段。',
    noStatement: '没有提到。',
    statements: '提到它的语句',
    someStatements: (shown, total) => `以上只列出提到它的 ${total} 条语句中的前 ${shown} 条。`,
    becauseOf: '提到',
    parts: '组成部分',
    promisedInParts: '它的组成部分有承诺，见下。',
    partsMean: '各部分另有自己的脉络，状态各自判断。',
    links: '地点、集群与其他联系',
    noLinks: '没有已知的联系。',
    itself: '本项目',
    departments: '责任部门',
    noDepartments: '没有举措可据以指认责任部门。',
    departmentsOfSome: (known, total) => `只据已列出的 ${known} 条语句，另有 ${total - known} 条未列出。`,
  },
  en: {
    title: 'Project threads',
    lead: (reports) =>
      `A row for each project, a column for each year: how far reports say it has come, and what plans promise. States are judged over the ${reports === 1 ? 'one loaded report' : `${reports} loaded reports`}.`,
    legend: 'Legend',
    fact: { ACTUAL: 'reported', TARGET: 'promised', ESTIMATE: 'expected' },
    factMeans: {
      ACTUAL: 'said in a review',
      TARGET: 'set in a plan',
      ESTIMATE: 'said before the year was over',
    },
    meaning: {
      PROMISED: 'Promised for a year that no loaded report reviews yet.',
      REPEATED: 'Promised again in a later plan, and not reported to have moved.',
      PROGRESSING: 'Reported to have moved, and not to have reached what was promised.',
      DELIVERED: 'Reported to have reached what was promised.',
      SILENT: 'Promised once, and never named in a later report of the same district.',
      UNPROMISED:
        'Reported on, and no loaded plan promises anything of it itself; where the plan before is not loaded, nobody can tell.',
    },
    states: 'State',
    allStates: 'all',
    stage: 'Stage',
    anyStage: 'any',
    filter: 'Name has',
    counted: (count) => `${count} ${count === 1 ? 'project' : 'projects'}`,
    wholeGroup: (shown, total) => `These are the first ${shown}; show all ${total}`,
    none: 'No such project.',
    table: (state) => `Stages by year: ${state}`,
    project: 'Project',
    year: String,
    empty: '—',
    nothingSaid: 'no stage said',
    unstaged: (count) => `${count} more ${count === 1 ? 'project' : 'projects'} without any stage`,
    unstagedMeans: 'Reports name these projects, and do not say how far they have come.',
    back: 'All projects',
    unknown: (asked) => `No project is called «${asked}».`,
    near: 'Near names:',
    otherNames: 'Also called',
    entityPage: 'its page',
    measures: 'measures that touch it',
    overYears: 'Year by year',
    noStage: 'No stage is said.',
    noStatement: 'It is not named.',
    statements: 'Statements that name it',
    someStatements: (shown, total) =>
      `Of the ${total} statements that name it, the first ${shown} are listed.`,
    becauseOf: 'names',
    parts: 'Parts',
    promisedInParts: 'Its parts have promises, below.',
    partsMean: 'Each part has a thread of its own, judged by itself.',
    links: 'Places, clusters and other links',
    noLinks: 'No link is known.',
    itself: 'this project',
    departments: 'Departments',
    noDepartments: 'No measure that names it tells which department answers for it.',
    departmentsOfSome: (known, total) =>
      `From the ${known} listed statements alone; ${total - known} more are not listed.`,
  },
});
