export type Comparator = 'EQ' | 'GE' | 'GT' | 'LE' | 'LT' | 'APPROX';

/** Words right before a number, the longer first. What comes between them and the number says nothing on its own. */
const BEFORE: readonly (readonly [RegExp, Comparator])[] = [
  [/(?:不低于|不少于|不小于|不下于|不得低于|不得少于|至少|最少|最低|起码)$/u, 'GE'],
  [/(?:不超过|不超|不高于|不大于|不多于|不突破|不得超过|不得高于|最多|至多|最高)$/u, 'LE'],
  [/(?:超过了?|超出|超|突破了?|逾|多于|高于|大于|破)$/u, 'GT'],
  [/(?:低于|少于|小于|不足|不到|未达|不满)$/u, 'LT'],
  [/(?:大约|大概|(?<![签节预公合集制条履])约为?|将近|接近|(?<![附临邻就最相靠])近|基本|约合)$/u, 'APPROX'],
];

const AFTER: readonly (readonly [RegExp, Comparator])[] = [
  [/^(?:\(?(?:及|或)?以上\)?|之上)/u, 'GE'],
  [/^(?:\(?(?:及|或)?以下\)?|以内|之内|之下|内(?=$|[,、;。)]))/u, 'LE'],
  [/^(?:左右|上下)/u, 'APPROX'],
  [/^(?:多|余)/u, 'GT'],
];

/** A bound may reach over a verb: «不超过达到» does not occur, «突破了», «不低于达到» do. */
const OVER_VERB =
  /(不低于|不少于|不超过|不高于|超过|突破|超)(?:达到?|至|到|为|了)$|(至少|最多|最少)(?:建成|新增|新建|培育|打造|引进|完成|实施|开展|组织|有)$/u;

export interface Compared {
  readonly comparator: Comparator;
  /** How many units before the number and after its unit belong to the words. */
  readonly before: number;
  readonly after: number;
}

interface Found {
  readonly comparator: Comparator;
  readonly length: number;
}

function wordBefore(before: string): Found | null {
  const over = OVER_VERB.exec(before);
  const words = over?.[1] ?? over?.[2] ?? before;
  for (const [pattern, comparator] of BEFORE) {
    const found = pattern.exec(words);
    if (found) return { comparator, length: over?.[0].length ?? found[0].length };
  }
  return null;
}

function wordAfter(after: string): Found | null {
  for (const [pattern, comparator] of AFTER) {
    const found = pattern.exec(after);
    if (found) return { comparator, length: found[0].length };
  }
  return null;
}

/**
 * How a figure compares, from the words before the number, between number and unit, and after the unit.
 * A bound said outright («超», «不低于») goes before 余 and 多, and those before 以上, 以内 and 左右.
 */
export function compare(before: string, between: string, after: string): Compared {
  const front = wordBefore(before);
  const back = wordAfter(after);
  const lengths = { before: front?.length ?? 0, after: back?.length ?? 0 };
  if (front && front.comparator !== 'APPROX') return { comparator: front.comparator, ...lengths };
  if (/[余多]/u.test(between)) return { comparator: 'GT', ...lengths };
  if (back) return { comparator: back.comparator, ...lengths };
  if (front || /[来几]/u.test(between)) return { comparator: 'APPROX', ...lengths };
  return { comparator: 'EQ', ...lengths };
}
