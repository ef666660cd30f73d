import type { NameSpan } from './candidate-name.ts';
import type { Span } from '../text/span.ts';

/** What is awarded or joined: «获评全国医疗保障系统先进集体», «入选北京市百强». */
const AWARDED =
  /(?:获评|荣获|荣膺|被评为|评为|获批|入选|上榜|争创|创建|摘得|授予|获得|创成|蝉联|通过)(?:成为|为)?(?:(?:\d{4}年度?|年度)?(?:全国首批|全省首批|全市首批|首批|第[一二三四五六七八九十]批|全市第[一二三四五六七八九十]批))?((?:国家|全国|中国|世界|国际|[^，。；、“”\s]{0,6}[省市])[^，。；、“”（）()\s的了]{2,24}?(?:示范区|试验区|先行区|先导区|示范城市|示范市|示范县|示范单位|示范基地|先进集体|先进典型|先进单位|典型案例|案例|模范城|文明城市|卫生城市|森林城市|园林城市|\d*[百千]?强|品牌榜|榜|大奖|金奖|一等奖|特等奖|优秀展览|称号|名录|名单|充分就业区|街区|基地|试点|试点城市|百强县|百强区))(?=[，。；、“”）)\s称,;.验创和]|建设|$)/gu;

/** Documents that are issued, by the whole of their name: «出台国企改革总体实施方案». */
const ISSUED =
  /(?:出台|制定|制订|印发|修订|颁布|发布|编制|落实)(?!《)((?:[^，。；、《》,;.的等一\s]|一老一小){3,30}?(?:行动计划|行动方案|实施方案|总体方案|解决方案|实施意见|指导意见|若干措施|暂行办法|管理办法|实施办法|条例|专项规划|总体规划|发展规划|产业发展规划|的意见)(?:[（(]\d{4}[—–-]\d{4}年?[）)])?)/gu;

function spansOf(pattern: RegExp, text: string, statement: Span, kind: NameSpan['kind']): NameSpan[] {
  const words = text.slice(statement.start, statement.end);
  return [...words.matchAll(pattern)].flatMap(({ 0: whole, 1: name = '', index }) => {
    const start = statement.start + index + whole.length - name.length;
    return [{ start, end: start + name.length, kind }];
  });
}

/** Titles that a verb of awarding has as its object. */
export function awardedTitles(text: string, statement: Span): NameSpan[] {
  return spansOf(AWARDED, text, statement, 'BRAND');
}

/** Documents that a verb of issuing has as its object. */
export function issuedDocuments(text: string, statement: Span): NameSpan[] {
  return spansOf(ISSUED, text, statement, 'POLICY');
}

/** Committees, governments and offices by the level that they are of: 市委, 区人大常委会, 区发展改革委. */
const INSTITUTION =
  /(?<![全各城地都超上入闹夜])(?:党中央|国务院|[省市区县州旗](?:委(?![员会派托])|政府|人民政府|人大(?:及其常委会|常委会)?(?![次代])|政协|纪委监委|法院|检察院|[一-龥]{2,6}(?:管理局|监管局|发展改革委|教委|住建委|卫生健康委|城管委|国资委|农业农村委)))/gu;

export function institutions(text: string, { start, end }: Span): NameSpan[] {
  return [...text.slice(start, end).matchAll(INSTITUTION)].map(({ 0: name, index }) => ({
    start: start + index,
    end: start + index + name.length,
    kind: 'DEPARTMENT',
  }));
}
