import type { IndicatorForm, IndicatorIndex } from './indicator-index.ts';
import { DONE_INSIDE, GENERIC, phraseAfter, phraseBefore, withoutTail } from './noun-phrase.ts';
import { unitFamily } from './unit.ts';

/** What a figure is of. */
export interface Subject {
  readonly known: IndicatorForm | null;
  /** As the clause names it: what «占比» and «完工» of the next figure are joined to. */
  readonly stem: string;
}

export interface SubjectInput {
  /** From the figure before, or the clause's start, to the figure's words. */
  readonly before: string;
  /** From the figure's words to the next figure, or the clause's end. */
  readonly after: string;
  /** After the clause's last figure. */
  readonly afterLast: string;
  readonly unit: string | null;
  readonly rank: boolean;
  /** What the figure before is of. */
  readonly carried: Subject | null;
}

const lower = (words: string): string => words.replace(/[A-Z]/g, (capital) => capital.toLowerCase());

/** Parts of a whole that share its name: their figures are not the whole's. */
const PART =
  /(?:工业|制造业|高技术产业|第[一二三]产业|[一二三]产|服务业|高新技术产业|基础设施|房地产|农业|新能源汽车|战略性新兴产业|民营企业|国有企业|国企|县域|限额以上|限上|网上|一般贸易|跨境电商|机电产品|高新技术产品|农产品|[“”\w]+|开发区|高新区|园区|中欧班列|对[^,、]{1,12}|[一-龥]{1,4}(?:市|县|州))的?$/u;

const WHOLE = /(?:全|我|本|各|地|城|区)[市县州区]$|^(?:全|我|本)/u;

function fits(form: IndicatorForm, unit: string | null): boolean {
  const family = unitFamily(unit);
  if (unit === null || form.unit === undefined) return true;
  if (family === 'PERCENT' || family === 'POINTS' || family === 'TIMES' || family === 'PLAIN') return true;
  const own = unitFamily(form.unit);
  const counts = ['COUNT', 'PEOPLE'];
  return own === family || own === 'PLAIN' || (counts.includes(own) && counts.includes(family));
}

/** «高新技术企业数量», «高标准农田累计建成»: the indicator itself, where it has no form with that word. */
const AROUND = /(?:数量|总量|总数|总规模|人数|户数|家数|建成|建设|开工|竣工|启动|改造|培育|认定|发放)$/u;

/** The indicator that ends the stretch, once verbs, adverbs and times are taken off. */
function endingIndicator(stretch: string, unit: string | null, index: IndicatorIndex): Subject | null {
  let words = stretch;
  const done = DONE_INSIDE.exec(words);
  const joined = done && index.ending(lower(words.replace(DONE_INSIDE, '')));
  // «规上工业企业实现利润总额» is 规上工业企业利润总额.
  if (joined && fits(joined, unit) && joined.form.length > words.length - done.index - done[0].length)
    return { known: joined, stem: joined.form };
  for (;;) {
    const form = index.ending(lower(words));
    if (form && fits(form, unit)) {
      const front = words.slice(0, words.length - form.form.length);
      // «新增公办学位» is of 新增学位, a flow, not of the stock.
      const flow = /(新增|净增|新建)[一-龥]{2,4}$/u.exec(front)?.[1];
      const flowing = flow === undefined ? null : index.exact(lower(flow + form.form));
      if (flowing) return { known: flowing, stem: flowing.form };
      const part =
        unitFamily(form.unit ?? null) === 'MONEY' && !WHOLE.test(front) ? PART.exec(front)?.[0] : undefined;
      return part === undefined ? { known: form, stem: form.form } : { known: null, stem: part + form.form };
    }
    const next = withoutTail(words);
    const bare = next === words ? words.replace(AROUND, '') : next;
    if (bare === words || bare === '') return null;
    words = bare;
  }
}

const FLOW = /^(?:新增|新建|新设|净增)/u;
const STATUS = /(?:新开工|开工|完工|竣工|投用)$/u;
const SHARE_OF = /^(?:占比|(?:增长)?贡献率|比重|占[^,、]{0,16}(?:比重|比例|的)?|增长率)$/u;

/** «高于全国0.9个百分点», «仅为全国平均水平的78%»: what it is held against is not what it is of. */
const COMPARED_WITH =
  /(?:(?:[高低快好]于|高出|超出|优于|超过|(?:仅?为|是|相当于)(?=全[国省市]))[^,、;]{2,}|(?:[高低快好]于|高出|优于)(?:全[国省市区州县盟][、和与及]?)+[^,;]{0,8})$/u;

/** «占出口总额的58.6%»: a share of the figure before in a larger whole. */
const OF_WHOLE =
  /^[、和并]?(?:分别)?(?:仅?占|(?:为|达到?|完成|相当于)(?=(?:全年|年度|年初)?(?:目标|计划|任务|预算)))([^,、;]{2,16}?)的?(?:比重|比例)?(?:[由从达提升为至到高超过约近]*)$/u;

/** «规上工业企业仅占全市的7.2%»: a share of a thing that the clause names itself. */
const A_SHARE =
  /^(.{2,30}[^的])(?:仅|只|约|已|合计)?占(?:(全[^,、;]{1,14}?)的?|([^,、;]{2,16}?)的)(?:比重|比例)?$/u;

/** «累计面积», «总产量»: a measure of what the figure before is of. */
const TOTAL = /^(?:总|累计|其)?(?:面积|产量|里程|规模|人数|户数|投资|产值|装机|容量|长度|数量)$/u;
const ITS_MEASURE = /(?:总?(?:播种|种植|养殖)?面积|总?产量|总?里程|综合产值)$/u;

/** «销售收入10亿元以上5家»: money that only says which of the things before. */
const BY_MONEY = /\d[\d.]*[千百万亿]*(?:元|美元)$/u;

/** «全国首个突破13万亿元的省份»: what kind of place did it. */
const KIND_OF_PLACE = /^(?:省份|省|城市|地级市|地市|区县|县|市|地区|直辖市|计划单列市)(?:之一)?$/u;

/** The short forms that a lexicon name may be printed in. */
function inFull(words: string): string {
  return words.replace(/gdp/gu, '地区生产总值').replace(/规上/gu, '规模以上');
}

function named(words: string, index: IndicatorIndex): Subject {
  const printed = lower(words);
  return { known: index.exact(printed) ?? index.exact(inFull(printed)), stem: words };
}

/** What the last of a list is measured by, for all: «粮食、蔬菜、肉蛋奶产量». */
const MEASURE =
  /(?<=[一-龥]{2})(?:总?产量|总?产值|增加值|投资|(?:种植|播种)?面积|营业收入|销售额|利润|价格|(?:保险)?参保人数|排放量|平均浓度|客流量|吞吐量)$/u;

/** «累计», «总数» after a flow tells its stock: «新建托位693个,累计达到1412个». */
function stockOf(subject: Subject, before: string, index: IndicatorIndex): Subject {
  if (!/累计|总数|总量|总计/u.test(before) || !FLOW.test(subject.stem)) return subject;
  return named(subject.stem.replace(FLOW, ''), index);
}

function counted(input: SubjectInput, index: IndicatorIndex): Subject | null {
  const { after, before, unit } = input;
  if (input.rank || ['PERCENT', 'POINTS', 'TIMES'].includes(unitFamily(unit))) return null;
  const rest = after.replace(/^的/u, '');
  const flow = /新增|新建|新设|净增/u.exec(before.slice(-4))?.[0];
  if (flow !== undefined) {
    const form = index.beginning(lower(flow + rest));
    if (form && form.form.length > flow.length && fits(form, unit)) return { known: form, stem: form.form };
  }
  const form = index.beginning(lower(rest));
  if (form && fits(form, unit)) {
    const phrase = phraseAfter(after);
    // «5家上市公司总部» counts no companies: a form that a longer noun goes on from is not the thing.
    if (phrase.length <= form.form.length + 2) return { known: form, stem: form.form };
  }
  return null;
}

/** The indicator or noun phrase that a figure is of. */
export function subjectOf(given: SubjectInput, index: IndicatorIndex): Subject {
  const { after, afterLast, unit, rank, carried } = given;
  const family = unitFamily(unit);
  const relative = rank || family === 'PERCENT' || family === 'POINTS' || family === 'TIMES';
  const before = relative ? given.before.replace(COMPARED_WITH, '') : given.before;
  const input = { ...given, before };
  const whole = relative ? OF_WHOLE.exec(before)?.[1] : undefined;
  if (carried && whole !== undefined) return named(`${carried.stem}占${whole}比重`, index);
  // «腾退简易楼、17个街道房产»: what stands before the mark is another item of the list.
  const listed = !relative && /.[、和与及]$/u.test(before) && phraseAfter(after) !== '';
  const share = relative ? A_SHARE.exec(before) : null;
  if (share) {
    const of = phraseBefore(share[1] ?? '');
    if (of !== '' && !GENERIC.test(of)) return named(`${of}占${share[2] ?? share[3] ?? ''}比重`, index);
  }
  const own = counted(input, index) ?? (listed ? null : endingIndicator(before, unit, index));
  if (own) return own;

  const phrase = phraseBefore(before);
  const status = STATUS.exec(before)?.[0];
  if (carried && status !== undefined && before.replace(/^[、并]/u, '') === status) {
    return named(carried.stem.replace(STATUS, '') + status, index);
  }
  if (relative) {
    const deed = /^(?:解决|完成|达标|开工|覆盖|办结|落实|兑付|合格)/u.exec(after)?.[0];
    if (deed !== undefined && phrase !== '' && !phrase.endsWith('率'))
      return named(`${phrase}${deed}率`, index);
    // «三分之二以上的乡镇建成…»: a share of what stands behind.
    const whose = phrase === '' && !rank && /^的[一-龥]/u.test(after) ? phraseAfter(after) : '';
    if (whose !== '') return named(whose, index);
    if (carried && SHARE_OF.test(phrase)) return named(carried.stem + phrase, index);
    if (carried && (phrase === '' || GENERIC.test(phrase))) return carried;
    if (phrase !== '') return named(phrase, index);
  }
  // «市级72个、区级128个年度任务»: the thing counted stands after the last figure.
  const level = /^(?:国家级|省级|市级|区级|县级)$/u.test(phrase);
  const behind = level ? phraseAfter(afterLast) : phraseAfter(after);
  // «连跨3个千亿台阶»: steps are taken by what stands in front.
  if (carried && KIND_OF_PLACE.test(behind)) return carried;
  const thing = /台阶$|大关$/u.test(behind) ? '' : behind;
  if (carried && phrase === '投资' && carried.stem.endsWith('投资')) return carried;
  if (carried && phrase === '投资' && /(?:项目|工程)$/u.test(carried.stem))
    return named(carried.stem + phrase, index);
  if (carried && BY_MONEY.test(phrase) && behind === '') return carried;
  if (carried && TOTAL.test(phrase) && !GENERIC.test(phrase))
    return named(
      carried.stem
        .replace(FLOW, '')
        .replace(/^新发展/u, '')
        .replace(ITS_MEASURE, '') + phrase,
      index,
    );
  if (thing !== '') return named((level ? phrase : '') + thing, index);
  // «全县2.3万户6.1万贫困人口»: two counts of what stands behind the second.
  const counts = phrase === '' && after === '' ? phraseAfter(afterLast) : '';
  if (counts !== '') return named(counts, index);
  if (phrase !== '' && !GENERIC.test(phrase)) return named(phrase, index);
  if (carried) return stockOf(carried, before, index);
  const verbs = before.replace(/^[、,并]+|[“”()]/gu, '');
  return named(verbs === '' ? (unit ?? '') : verbs, index);
}

/** «A、B分别增长5%、6%»: the names before 分别, for as many figures as there are. */
export function distributed(before: string, count: number, index: IndicatorIndex): Subject[] | null {
  const at = before.indexOf('分别');
  if (at < 0) return null;
  const list = before.slice(0, at);
  const forms = index.all(lower(list));
  const both = forms.at(-1)?.form;
  if (count === 2 && forms.length === 1 && both?.startsWith('城乡')) {
    return ['城镇', '农村'].map((part) => named(both.replace('城乡', part), index));
  }
  if (forms.length === count) return forms.map((form) => ({ known: form, stem: form.form }));
  if (count === 2 && forms.length === 0 && /^城乡[^、和与及]{3,}$/u.test(phraseBefore(list))) {
    return ['城镇', '农村'].map((part) => named(phraseBefore(list).replace('城乡', part), index));
  }
  const parts = list.split(/[、和与及]/u).filter((part) => part !== '');
  if (parts.length !== count) return null;
  // «电子信息、装备制造、食品饮料三大产业产值»: what follows the number of them is said of each.
  const common = /^(.{2,})(?:等?[二两三四五六七八九十][大个类]|等)([一-龥]{2,12}?)$/u.exec(
    parts.at(-1) ?? '',
  );
  if (common) {
    const [, lastName = '', tail = ''] = common;
    return parts.map((part, position) =>
      named((position === count - 1 ? lastName : phraseBefore(part)) + tail, index),
    );
  }
  const measure = MEASURE.exec(parts.at(-1) ?? '')?.[0];
  if (measure !== undefined && parts.slice(0, -1).every((part) => /.[^量值资积入额润格度]$/u.test(part))) {
    return parts.map((part, position) => {
      const name = phraseBefore(part);
      return named(position === count - 1 ? name : name + measure, index);
    });
  }
  const last = endingIndicator(parts.at(-1) ?? '', null, index);
  const first = endingIndicator(parts[0] ?? '', null, index);
  return parts.map((part, position) => {
    const own = endingIndicator(part, null, index);
    if (own) return own;
    const name = phraseBefore(part);
    // «城镇、农村居民人均可支配收入»: the first shares the end of the last.
    if (last && position < count - 1) {
      for (let cut = 1; cut < last.stem.length; cut += 1) {
        const form = index.exact(lower(name + last.stem.slice(cut)));
        if (form) return { known: form, stem: form.form };
      }
    }
    // «实际利用内资、外资»: the others share the beginning of the first.
    for (let cut = (first?.stem.length ?? 0) - 1; position > 0 && cut > 0; cut -= 1) {
      const form = index.exact(lower((first?.stem.slice(0, cut) ?? '') + name));
      if (form) return { known: form, stem: form.form };
    }
    return named(name === '' ? part : name, index);
  });
}

/** What may stand before 分别 where it shares out the subjects of the clauses before. */
const BARE =
  /^(?:[、并且]|增[速幅]|总量|规模|年均|平均|累计|总数|同比|比上年|较上年|也|均|又|还|已|预计|约|分别)*(?:分别|分[列居])/u;

/** «A达到1万元,B达到2万元,分别增长5%、6%»: the last subjects of the sentence, for as many figures as there are. */
export function distributedOverTold(
  before: string,
  count: number,
  told: readonly Subject[],
): Subject[] | null {
  if (count < 2 || !BARE.test(before)) return null;
  const names = told.map(({ known, stem }) => known?.id ?? stem);
  const distinct = told.filter((_, place) => names.lastIndexOf(names[place] ?? '') === place);
  return distinct.length < count ? null : distinct.slice(-count);
}

/** Whether a clause names nothing of its own before its first figure: «增长5%», «总量居全省第一». */
export function opensWithoutSubject(before: string): boolean {
  const phrase = phraseBefore(before);
  return phrase === '' || GENERIC.test(phrase);
}

/** «通硬化路率、通光纤率均达100%»: one figure said of each name of a list; null where it is of one. */
export function sharedByAll(before: string, index: IndicatorIndex): Subject[] | null {
  const list = /^(.+?)(?:均|都)[^、]{0,8}$/u.exec(before)?.[1];
  const parts = list?.split(/[、和与及]/u) ?? [];
  if (list === undefined || parts.length < 2) return null;
  const forms = index.all(lower(list));
  if (forms.length === parts.length) return forms.map((form) => ({ known: form, stem: form.form }));
  return parts.every((part) => /..率$/u.test(part))
    ? parts.map((part) => named(phraseBefore(part), index))
    : null;
}

/** Whether it is how much of a plan, target or budget has been done. */
export function isOfPlan({ stem }: Subject): boolean {
  return /占[^占]*(?:目标|计划|预算|任务)比重$/u.test(stem);
}
