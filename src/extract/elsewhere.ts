import { CITIES } from './cities.ts';

/** Words in front of a name that say nothing of where it is. */
const LEAD = /^(?:其中|同时|特别是|尤其是|去年|今年|全年|目前|截至[^,]{0,8}|[“"]|20\d\d年|、|和|与|及)+/u;

/** Divisions whose names end so. What may follow tells «市» of 市场, «区» of 区域, «州» of a name from a word that goes on. */
const DIVISION =
  /^([一-龥]{1,9}?)(自治区|自治州|自治县|自治旗|新区|地区(?!生产总值|GDP|总部|经济|间|性)|四?地州|省|市|县|州|盟|旗|区)(?![场民域政直级容值面属外内际长委人医里间集道块位划别乡城镇设电校企办场第属本情史志史域])/u;

/** What ends so is the report's own, or no one place: 全市, 各县, 超大城市, 地级市. */
const NO_NAME = /(?:[全我本各该同跨两双多几数第\d一二三四五六七八九十个市县级设强]|大城|中心城|百强|副省)$/u;

/** What kind of area a 区 is, rather than whose: 核心区, 高新区, 产业园区, 山区. */
const KIND_OF_AREA =
  /(?:[全我本各该同跨外两双多几数第\d一二三四五六七八九十个城市县区省州社小园厂景林牧灾山库校片辖郊老街港湾地特禁限营学病矿采水雨商]|新城|功能|核心|示范|试点|产业|工业|集聚|聚集|开发|高新|经开|技术|保税|综保|自贸|试验|实验|合作|度假|风景|保护|先行|先导|商务|商圈|物流|中心|主城|服务|居住|生活|住宅|安置|农业|行政|建成|流域|重点|公共|国家级|省级|市级|[东中西南北]部|周边|农村|城镇|民族|贫困|发达|边境|边远|高寒|脱贫|沿海|该|受灾)$/u;

/** What is told of a place: it has an indicator behind it, or does or becomes something. */
const DOES =
  /^(?:率先|首次|成功|历史性|预计|全年|两市|三市|[等及]?\d{0,2}[个地]?市|、|的)*(?:成为|实现|突破|跨入|迈入|跨上|迈上|跻身|新增|完成|达到?|接待|累计|建成|净增|经济总量|工业|财政|税收|人均|规上|规模以上|城镇|农村|居民|固定资产|地区生产总值|地区GDP|旅游|外贸|出口|进出口|粮食|生产总值|GDP|增长|增速)/u;

const GENERIC =
  /^(?:\d{1,3}|[一二两三四五六七八九十多]+)?个?(?:设区市|地级市|市州|县市区|县区|区县|盟市|地市)(?=GDP|(?:地区)?生产总值|经济总量|一般公共预算|规模以上)/u;

const SHORT = new RegExp(
  `^(?:(?:${CITIES})[、和与])*(?:${CITIES})(?:等\\d{0,2}[个地]?市?)?(?=(?:成为|跨入|迈入|跻身|迈上|突破|获批|入选|经济总量|地区生产总值|生产总值|GDP|人均|规模以上|规上|进出口|固定资产投资|一般公共预算|社会消费品|[^,、]{0,8}(?:突破|超过|达到|增长)))`,
  'u',
);

/**
 * The city, county or district that a clause is about by name; null where it names none, or only the report's own.
 * A figure of it is none of the place that the report is about.
 * @param home names of the report's own place
 */
export function elsewhereIn(clause: string, home: readonly string[]): string | null {
  const words = clause.replace(LEAD, '');
  const generic = GENERIC.exec(words)?.[0];
  if (generic !== undefined) return generic;
  const short = SHORT.exec(words)?.[0];
  if (short !== undefined) return isHome(short, home) ? null : short;
  const division = DIVISION.exec(words);
  const [name = '', stem = '', kind = ''] = division ?? [];
  const unnamed = kind.endsWith('区') ? KIND_OF_AREA : NO_NAME;
  if (!division || unnamed.test(stem) || /[的在为了和与及对从向、]/u.test(stem)) return null;
  // A one-letter stem is a name only of a county («忠县»), a long one only before more of the kind («延边朝鲜族自治州»).
  if (stem.length === 1 && kind !== '县') return null;
  if (stem.length > 5 && kind.length === 1) return null;
  if (!DOES.test(words.slice(name.length))) return null;
  return isHome(name, home) ? null : name;
}

const UNIT = /(?:省|市|区|县|州|盟|旗)$/u;

/** «东城区» and «东城» are «北京市东城区», and «北京市», in which it lies, is not. */
function isHome(name: string, home: readonly string[]): boolean {
  const stem = name.replace(UNIT, '');
  return home.some(
    (own) => own.endsWith(name) || own.replace(UNIT, '').endsWith(stem) || isShortFor(stem, own),
  );
}

/** «延边州» of 延边朝鲜族自治州. */
function isShortFor(stem: string, own: string): boolean {
  return /自治[区州县旗]$/u.test(own) && own.startsWith(stem);
}
