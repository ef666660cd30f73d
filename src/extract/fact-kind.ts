import type { StatementKind } from '../text/tree.ts';
import type { Period, ReportYears } from './period.ts';

export type FactKind = 'ACTUAL' | 'TARGET' | 'ESTIMATE';

/** Money and returns promised with «预计» are no results of a year. */
const EXPECTED =
  /(?:预计|预估|有望)(?!(?:总|新增|年均?|可|将|需|累计|带动|撬动|拉动|实现)*(?:投入|投资|总投资|年产|产值|产出|营收|税收贡献|工期|资金))/u;
const ONCE_BUILT = /(?:建成|达产|投产|投用|全部建成|项目落地)后/u;

const AIMED = /目标|预期|力争|计划|确保|努力|要|将|争取/u;
const PRESENT =
  /(?:目前|现有|截至目前|已经?)[^,]{0,4}(?:建成|完成|开工|有|拥有|达|累计|培育|集聚|入驻|签约)/u;

export interface FactInput {
  readonly kind: StatementKind;
  readonly period: Period;
  /** Whether words of the text name the time. */
  readonly timed: boolean;
  /** The sentence up to the figure. */
  readonly before: string;
  readonly years: ReportYears;
}

function standing({ kind, period, timed, before, years }: FactInput): 'ACTUAL' | 'TARGET' {
  switch (kind) {
    case 'ACHIEVEMENT':
    case 'CHALLENGE':
      return period.from > years.reviewYear ? 'TARGET' : 'ACTUAL';
    case 'MEASURE':
    case 'TARGET':
      return (timed && period.to <= years.reviewYear) || PRESENT.test(before) ? 'ACTUAL' : 'TARGET';
    default:
      if (period.to <= years.reviewYear) return 'ACTUAL';
      return period.from > years.planYear || AIMED.test(before) || timed ? 'TARGET' : 'ACTUAL';
  }
}

/** What a figure claims: done, aimed at, or expected of a year that was not over. */
export function factKindOf(input: FactInput): FactKind {
  const kind = standing(input);
  if (kind === 'TARGET') return kind;
  const part = input.period.period.includes('-');
  return !part && EXPECTED.test(input.before) && !ONCE_BUILT.test(input.before) ? 'ESTIMATE' : kind;
}
