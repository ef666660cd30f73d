import type { EntityKind } from '../link/gazetteer.ts';
import { nameOf, type NameSpan } from './candidate-name.ts';
import type { Token, TokenClass } from './candidate-token.ts';

/** Nouns that say behind «A、B等» what is listed. What is no thing with a name (领域, 问题, 产业) is left out. */
const CLASSES: readonly (readonly [RegExp, EntityKind])[] = [
  [/(?:企业|机构|公司|银行|高校|院校|科研院所|集团|商会|联盟|剧团|院团)$/u, 'ORGANIZATION'],
  [/(?:项目|工程|铁路|高速公路|高速|高铁)$/u, 'PROJECT'],
  [/(?:园区|产业园|组团|商圈|开发区|示范区|集群|街区|基地)$/u, 'CLUSTER'],
  [/(?:活动|赛事|展会|节会|论坛|节庆|盛会|会议)$/u, 'EVENT'],
  [/(?:品牌|作品|佳作|剧目|力作|平台|品牌矩阵)$/u, 'BRAND'],
  [
    /(?:公园|街巷|胡同|街道|道路|大街|区域|地区|片区|楼宇|大厦|地块|城市|省份|国家|区县|县区|乡镇|景区|景点|古镇|文物|医院|学校|中学|小学|场馆|水库|河流|湖泊|机场|港口|桥梁|车站|站点|社区|村庄|书店|商场|博物馆|旧址)$/u,
    'PLACE',
  ],
];

/** Firms are called after what they make (宏岳新材料), projects after what is done (XX中心修复). */
const MAY_END: Readonly<Partial<Record<EntityKind, readonly TokenClass[]>>> = {
  ORGANIZATION: ['GENERIC'],
  PROJECT: ['DUAL'],
};

const LONGEST_CLASS = 16;
const LONGEST_ITEM = 20;

/** Stops that count what is listed and do not end the phrase: «等5家企业», «等一批项目». */
const COUNTS =
  /^(?:[\d一两三四五六七八九十几多]+(?:[个家项处座条所类种批对只宗场部名]|大)?|一批|一系列|多个|多家|多项|系列|各类|首批)$/u;

function classBehind(tokens: readonly Token[], at: number): EntityKind | null {
  let phrase = '';
  for (const { cls, words } of tokens.slice(at)) {
    if (cls === 'MARK' || (cls === 'STOP' && !COUNTS.test(words)) || phrase.length > LONGEST_CLASS) break;
    if (cls !== 'STOP') phrase += words;
  }
  return CLASSES.find(([pattern]) => pattern.test(phrase))?.[1] ?? null;
}

const JOINS = new Set(['、', '和', '与', '及', '以及']);

/** The items before «等», from the last to the first; a stop that joins nothing ends the list. */
function itemsBefore(tokens: readonly Token[], at: number): Token[][] {
  const items: Token[][] = [];
  let item: Token[] = [];
  const end = (): void => {
    if (item.length > 0) items.push(item);
    item = [];
  };
  for (let index = at - 1; index >= 0; index -= 1) {
    const token = tokens[index];
    if (token === undefined) break;
    const joins = JOINS.has(token.words);
    if (!joins && (token.cls === 'STOP' || token.cls === 'MARK')) break;
    // Names in marks stand side by side: «“甲”“乙”等品牌».
    if (joins || (token.cls === 'QUOTED' && item[0]?.cls === 'QUOTED')) end();
    if (!joins) item.unshift(token);
  }
  end();
  return items;
}

/** The names that a list gives before it says what they all are: «中汇人寿、瑞信证券等一批优质金融企业». */
export function listedNames(tokens: readonly Token[]): NameSpan[] {
  return tokens.flatMap(({ cls, words }, at) => {
    if (cls !== 'STOP' || words !== '等') return [];
    const kind = classBehind(tokens, at + 1);
    if (kind === null) return [];
    return itemsBefore(tokens, at).flatMap((item) => {
      const name = nameOf(item, MAY_END[kind]);
      if (name === null || name.end - name.start > LONGEST_ITEM) return [];
      return [{ start: name.start, end: name.end, kind: name.kind ?? kind }];
    });
  });
}
