import type { IndicatorForm, IndicatorIndex } from './indicator-index.ts';
import { GENERIC, phraseAfter, phraseBefore, withoutTail } from './noun-phrase.ts';
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
  for (;;) {
    const form = index.ending(lower(words));
    if (form && fits(form, unit)) {
      const front = words.slice(0, words.length - form.form.length);
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
const SHARE_OF = /^(?:占比|比重|占[^,、]{0,16}(?:比重|比例|的)?|增长率)$/u;

/** «高于全国0.9个百分点», «仅为全国平均水平的78%»: what it is held against is not what it is of. */
const COMPARED_WITH = /(?:[高低快好]于|高出|优于|超过|(?:仅?为|是|相当于)(?=全[国省市]))[^,、;]{2,}$/u;

/** «占出口总额的58.6%»: a share of the figure before in a larger whole. */
const OF_WHOLE = /^[、和并]?(?:分别)?占([^,、;]{2,16}?)的?(?:比重|比例)?(?:[由从达提升为至到高超过约近]*)$/u;

function named(words: string, index: IndicatorIndex): Subject {
  return { known: index.exact(lower(words)), stem: words };
}

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
    if (carried && SHARE_OF.test(phrase)) return named(carried.stem + phrase, index);
    if (carried && (phrase === '' || GENERIC.test(phrase))) return carried;
    if (phrase !== '') return named(phrase, index);
  }
  // «市级72个、区级128个年度任务»: the thing counted stands after the last figure.
  const level = /^(?:国家级|省级|市级|区级|县级)$/u.test(phrase);
  const behind = level ? phraseAfter(afterLast) : phraseAfter(after);
  // «连跨3个千亿台阶»: steps are taken by what stands in front.
  const thing = /台阶$|大关$/u.test(behind) ? '' : behind;
  if (thing !== '') return named((level ? phrase : '') + thing, index);
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
  const parts = list.split(/[、和与及]/u).filter((part) => part !== '');
  if (parts.length !== count) return null;
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
