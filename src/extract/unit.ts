/** What a unit measures: decides between an amount, a count and a share, and which indicator a figure can be of. */
export type UnitFamily =
  'PERCENT' | 'POINTS' | 'TIMES' | 'MONEY' | 'AMOUNT' | 'PEOPLE' | 'COUNT' | 'DURATION' | 'PLAIN';

const words = (list: string): string[] => list.split(' ').sort((a, b) => b.length - a.length);

const FAMILIES: readonly (readonly [UnitFamily, readonly string[]])[] = [
  ['POINTS', words('个百分点 百分点 个基点 个千分点')],
  ['PERCENT', words('% ‰ 成')],
  ['TIMES', words('倍 番')],
  [
    'MONEY',
    words(
      '元人民币 元 美元 欧元 港元 港币 日元 美金 元/人 元/月 元/平方米 元/人·年 元/人·月 元/亩 元/吨 元/千瓦时 块钱',
    ),
  ],
  ['DURATION', words('个工作日 工作日 个月 小时 分钟 天 秒 岁 周岁')],
  [
    'AMOUNT',
    words(
      '平方公里 平方千米 平方米 平米 ㎡ 公顷 亩 亩次 公里 千米 海里 延米 米 立方米 立方 方 吨标准煤 吨标煤 吨/年 吨/万元 /10万 /十万 ' +
        '吨标准煤/万元 吨 公斤 千克 斤 克 升 千瓦时 瓦时 度 千瓦 瓦 千伏安 伏安 吉瓦 兆瓦 标准箱 标箱 TEU 微克/立方米 微克/m³ μg/m³ μg/m3 ' +
        '毫克/升 毫克/立方米 微克每立方米 克/千瓦时 ℃ 摄氏度 毫米 厘米 载重吨 总吨 GW MW KW kW GWh MWh kWh EFLOPS PFLOPS EFlops PFlops ' +
        'P PB TB EB Gbps Tbps 公里/小时 桶 立方米/日 吨/日 标准立方米 分贝',
    ),
  ],
  ['PEOPLE', words('人次 人 名 户次 户 户家庭 位 人份 剂次 剂')],
  [
    'COUNT',
    words(
      '个 家次 家 项次 项 件次 件 套 间 张 台套 台(套) 台/套 台 辆次 辆 座 所 处 栋 幢 部 条 场次 场 次 批次 批 笔 起 宗 例 册 份 篇 本 ' +
        '头只 头 只 尾 株 棵 盏 根 块 片 段 支 队 对 班次 班 列次 列 架次 架 艘次 艘 床 席 学位 个学位 床位 车位 泊位 面 枚 款 种 类 大类 门 幅 ' +
        '颗 口 眼 孔 卷 集 分 羽',
    ),
  ],
];

const FAMILY_OF = new Map(
  FAMILIES.flatMap(([family, names]) => names.map((name) => [name, family] as const)),
);

const LONGEST_FIRST = words([...FAMILY_OF.keys()].join(' '));
const escape = (name: string): string => name.replace(/[/()]/g, '\\$&');

/** Units that begin with a Han letter, and those in Latin letters, which must not be cut out of a longer word. */
const UNIT = new RegExp(
  `(?:${LONGEST_FIRST.filter((name) => !/^[A-Za-z]/.test(name))
    .map(escape)
    .join('|')}|(?:${LONGEST_FIRST.filter((name) => /^[A-Za-z]/.test(name))
    .map(escape)
    .join('|')})(?![A-Za-z]))`,
  'uy',
);

/** Words that begin like a measure word: «百亿项目» counts no 项, «千亿台阶» no 台. */
const LONGER_WORDS =
  /^(?:项目|台[阶账]|家[庭长园政电具]|户[籍外均型]|人[才口工民均社员群财防力]|名[单录牌]|条[件例款]|个[体人性别](?!工商户\d)|所[有在得需]|处[理置于]|座谈|场[所景馆地]|次数|间[距接]|门[类诊票店户]|部[门分署队委级]|元[宇旦]|方[案面式向]|支[持付出撑柱部]|队伍|对[接口外]|班子|列[入车为]|本[科级地省]|份额|天[然津]|成[本效果立为员功长都熟型就交]|类型|头部|口[岸径]|种[植业子]|根据|面[积向]|级)/u;

/** The unit that stands at a place of the text; empty where none does. */
export function unitAt(text: string, at: number): string {
  UNIT.lastIndex = at;
  const unit = UNIT.exec(text)?.[0] ?? '';
  return unit.length === 1 && LONGER_WORDS.test(text.slice(at, at + 3)) ? '' : unit;
}

/** Without the 百 千 万 亿 in front. */
export function bareUnit(unit: string): string {
  for (let at = 0; at < unit.length; at += 1) {
    const rest = unit.slice(at);
    if (FAMILY_OF.has(rest)) return rest;
    if (!'百千万亿'.includes(unit.charAt(at))) break;
  }
  return '';
}

export function unitFamily(unit: string | null): UnitFamily {
  return (unit === null ? undefined : FAMILY_OF.get(bareUnit(unit))) ?? 'PLAIN';
}
