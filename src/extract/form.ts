import { unitFamily } from './unit.ts';

export type ObservationForm = 'LEVEL' | 'GROWTH' | 'REDUCTION' | 'SHARE' | 'COUNT' | 'RANK';

/** Words of change; «增加值» and «新增» are none, and «提高到», «降至» give the level that was reached. */
const CHANGE =
  /(?<up>(?<!自然)增长|增幅|增速|涨幅|增收|增产|前移|上涨|提高|提升|增加(?!值)|上升|回升|扩大|翻|高出|(?<![新净])增(?![加长速幅值设量强收资])|升(?!级))|(?<down>下降|降低|降幅|减少|压减|压缩|压降|缩短|缩减|削减|下跌|回落|收窄|下滑|缩小|减(?![税排负灾速贫压缩少])|降(?![低幅本费水雨尘]))/gu;

const REACHES = /^(?:到|至|为|成)/u;

/** What may stand between a word of change and its number. */
const LIGHT =
  /^(?:率|幅度?|速度?|了|约|近|超过?|突破|逾|达到?|为|在|至少|不低于|不超过|不少于|不高于|低于|高于|控制|保持|稳定|力争|预计|实现|分别|均|左右|基本|同比|名义|实际|再|也|要|目标|预期|比上年|较上年|[一二两三四五六七八九十]|、|和)*$/u;

const GAP =
  /(?:高于|低于|快于|高出|好于|优于|超过|多于)(?:[^,、;]{2,}|(?:全[国省市区县州盟][、和与及]?)+[^,;]{0,8})$/u;

/** Things done away with: «压减房间965间» reduces, though the verb stands before the thing. */
const TAKES_AWAY =
  /^(?:、|并|共|累计|全年|持续)*(?:压减|减少|削减|缩减|压降|降低)(?!.*(?:新增|建成|改造|建设))/u;

export interface FormInput {
  readonly unit: string | null;
  /** From the figure before, or the clause's start, to the number. */
  readonly before: string;
  readonly after: string;
  /** What the lexicon prints the indicator in: 5 % of something that is not printed in % is a change of it. */
  readonly indicatorUnit: string | undefined;
  /** The form before it, where this figure goes on in the same breath («A增长5%、B 6%»). */
  readonly carried: ObservationForm | null;
}

function changeBefore(before: string): ObservationForm | 'REACHED' | null {
  const last = [...before.matchAll(CHANGE)].at(-1);
  if (!last) return null;
  const rest = before.slice(last.index + last[0].length);
  const noun = /[幅速]$/u.test(last[0]);
  if (REACHES.test(rest) && !noun) return 'REACHED';
  if (!LIGHT.test(rest)) return null;
  return last.groups?.up === undefined ? 'REDUCTION' : 'GROWTH';
}

function plainForm(unit: string | null): ObservationForm {
  switch (unitFamily(unit)) {
    case 'PERCENT':
      return 'SHARE';
    case 'MONEY':
    case 'AMOUNT':
    case 'POINTS':
    case 'TIMES':
      return 'LEVEL';
    case 'DURATION':
      return 'LEVEL';
    case 'PLAIN':
      return unit !== null && /万$|大|年/u.test(unit) ? 'COUNT' : 'LEVEL';
    default:
      return 'COUNT';
  }
}

/** Whether a figure is an amount, a count, a share, or a change. */
export function formOf({ unit, before, after, indicatorUnit, carried }: FormInput): ObservationForm {
  const family = unitFamily(unit);
  const relative = family === 'PERCENT' || family === 'POINTS' || family === 'TIMES';
  const change = changeBefore(before);
  if (change === 'REACHED') return plainForm(unit);
  if (relative && GAP.test(before)) return 'LEVEL';
  if (change !== null) return change;
  if (/翻$/u.test(before)) return 'GROWTH';
  const goesOn = /^[、和与及]/u.test(before) && !/[一-龥]{3,}/u.test(before);
  if (relative && goesOn && (carried === 'GROWTH' || carried === 'REDUCTION')) return carried;
  if (relative && family !== 'TIMES') {
    if (/^(?:的?增长|的?增速|以上的?增[长速])/u.test(after)) return 'GROWTH';
    const share = /率|占|比重|比例|覆盖|强度|水平|满意度|达标|优良/u.test(before);
    if (!share && carried !== null && (carried === 'GROWTH' || carried === 'REDUCTION')) return carried;
    if (!share && indicatorUnit !== undefined && indicatorUnit !== '%' && unit === '%') return 'GROWTH';
    return plainForm(unit);
  }
  if (!relative && (TAKES_AWAY.test(before) || (carried === 'REDUCTION' && before.startsWith('、'))))
    return 'REDUCTION';
  return plainForm(unit);
}
