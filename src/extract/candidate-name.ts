import type { EntityKind } from '../link/gazetteer.ts';
import { ALWAYS_NAMED, NAMED_BY_DEED, NAMED_BY_QUOTES, WEAK_HEADS } from './candidate-heads.ts';
import type { Token, TokenClass } from './candidate-token.ts';

/** A stretch that seems to be a name, with the kind of thing that its words suggest. */
export interface NameSpan {
  readonly start: number;
  readonly end: number;
  readonly kind: EntityKind | null;
}

/** Words that say how many or how important, never what it is called. */
const PRAISE = new Set(
  (
    '重点 重大 重要 主要 关键 核心 骨干 龙头 领军 头部 优质 优秀 优势 知名 著名 先进 特色 全国首个 全国首批 全省首个 全市首个 全市首批 首家 首个 首座 首条 首台 首批 ' +
    '全国 全省 全市 全区 全县 全州 全域 我省 我市 我区 我县 我国 本省 本市 本区 本县 省级 市级 区级 县级 辖区 辖内 驻区 市内 区内 省内 新一轮 新一代 新型 大型 一级 二级 三级 特级 甲级 全 多 双 副 主 总 等级 如 当 暨 ' +
    '地标 项目 活动 行业 机构 单位 企业 品牌 平台 基地 市场 区域 地区 领域 群众 沿线 周边 文化地标 老牌 新晋 商务楼宇 楼宇'
  ).split(' '),
);

/** Nouns that say what the name behind them is the name of: «重点企业天翼云». */
const APPOSED = new Set('企业 项目 公司 机构 单位 品牌 平台 园区 工程 试点项目'.split(' '));

const ADMIN = new Set('省 市 县 区 自治区 自治州 自治县 旗'.split(' '));

type Measured = Pick<Token, 'cls' | 'words'>;

function isOwn({ cls, words }: Measured): boolean {
  return cls === 'UNKNOWN' || cls === 'QUOTED' || (cls === 'HEAD' && words.length === 1);
}

/** A word of one unit is a part of the unknown stretch beside it: 东 of 东直门. */
function joins(token: Measured): boolean {
  return isOwn(token) || (token.cls === 'GENERIC' && token.words.length === 1);
}

/** How many units are the name's own: of unknown stretches, with what joins them. */
function ownUnits(tokens: readonly Measured[]): number {
  let total = 0;
  let stretch: Measured[] = [];
  const end = (): void => {
    if (stretch.some(({ cls }) => cls === 'UNKNOWN' || cls === 'QUOTED')) {
      total += stretch.reduce((sum, { words }) => sum + words.length, 0);
    }
    stretch = [];
  };
  for (const token of tokens) {
    if (joins(token)) stretch.push(token);
    else end();
  }
  end();
  return total;
}

/** Without the words at its left edge that are not of the name. */
function trimLeft(tokens: readonly Token[]): readonly Token[] {
  const from = tokens.findIndex(
    ({ cls, words }) =>
      !(
        cls === 'DUAL' ||
        (cls === 'NUMBER' && !words.startsWith('第')) ||
        (cls === 'GENERIC' && PRAISE.has(words))
      ),
  );
  return from < 0 ? [] : tokens.slice(from);
}

/** What makes a name of plain words: «中国纪录片大会», «国家中医药综合改革试验区». */
const SCOPE = /^(?:中国|中华|国家|全国|世界|亚洲|国际)/u;
const SCOPED: ReadonlySet<string> = new Set(
  '集团 公司 论坛 峰会 大会 大赛 博览会 普查 示范区 试验区 先行区 先导区 示范城市 文明城市 卫生城市 森林城市 园林城市 模范城 实验室 重点实验室 技术创新中心 创新中心 制造业创新中心 博物馆 公园'.split(
    ' ',
  ),
);

const NUMBERED = /^(?:医院|人民医院|中学|小学)$/u;

function isHeaded(before: readonly Token[], head: Token, words: string): boolean {
  const own = ownUnits(before);
  const last = before.at(-1);
  if (last === undefined) return false;
  const quoted = before.some(({ cls, words: part }) => cls === 'QUOTED' && !part.includes('、'));
  if (ALWAYS_NAMED.has(head.words)) return words.length > 4;
  if (SCOPED.has(head.words) && SCOPE.test(words) && before.length > 1) return true;
  if (NAMED_BY_QUOTES.has(head.words)) return quoted;
  if (NUMBERED.test(head.words) && before.length === 1 && last.cls === 'NUMBER') return true;
  if (!WEAK_HEADS.has(head.words) && !/\d|座$/u.test(head.words)) return own >= 2;
  // «XX街» is a name, «市民生活街» is none: the head must stand behind what is the name's own, or behind a name.
  const near = ownUnits(
    before.slice(before.findLastIndex((token) => !joins(token) || token.cls === 'QUOTED') + 1),
  );
  if (near >= 2) return true;
  if (last.cls === 'HEAD' && last.words.length > 1) return isHeaded(before.slice(0, -1), last, words);
  return head.words.length > 1 && own >= 2 && quoted;
}

/** A number right behind the head goes with it: 金宝街52号, 隆福文化街区二期, 环贸中心E座. */
function withNumber(tokens: readonly Token[], head: number): number {
  return tokens[head + 1]?.cls === 'NUMBER' ? head + 1 : head;
}

/** The name that a stretch of tokens is, from its first word that belongs to it through its head, else to its end. */
export function nameOf(tokens: readonly Token[], ends: readonly TokenClass[] = []): NameSpan | null {
  const name = trimLeft(tokens);
  const [first, last] = [name[0], name.at(-1)];
  if (first === undefined || last === undefined) return null;
  const head = name.findLastIndex(({ cls }) => cls === 'HEAD');
  const token = name[head];
  if (token !== undefined && withNumber(name, head) === name.length - 1) {
    return isHeaded(name.slice(0, head), token, name.map(({ words }) => words).join(''))
      ? { start: first.start, end: last.end, kind: token.kind }
      : null;
  }
  const closed = [...ends, 'UNKNOWN', 'QUOTED', 'NUMBER'].includes(last.cls);
  return closed && ownUnits(name) >= 2 ? { start: first.start, end: last.end, kind: null } : null;
}

/**
 * Cuts a run of tokens without stops into the pieces that each end in a head. What is done to one named thing begins
 * another («XX集团建设YY中心»), unless a document or an undertaking is called after it.
 */
function headedPieces(run: readonly Token[]): Token[][] {
  const found: Token[][] = [];
  let piece: Token[] = [];
  let head = -1;
  const close = (): void => {
    if (head >= 0) found.push(piece.slice(0, withNumber(piece, head) + 1));
    piece = [];
    head = -1;
  };
  const lastHead = run.findLastIndex(({ cls }) => cls === 'HEAD');
  run.forEach((token, index) => {
    const last = piece.at(-1);
    const behindHead = head >= 0 && withNumber(piece, head) === piece.length - 1;
    const later = index < lastHead ? run[lastHead] : undefined;
    if (token.cls === 'DUAL' && behindHead && (later === undefined || !NAMED_BY_DEED.has(later.words)))
      close();
    if (token.cls === 'UNKNOWN' && last !== undefined) {
      if (behindHead && ADMIN.has(last.words) && later?.kind === 'PLACE') close();
      else if (APPOSED.has(last.words) && ownUnits(piece) === 0) {
        piece = [];
        head = -1;
      }
    }
    piece.push(token);
    if (token.cls === 'HEAD') head = piece.length - 1;
  });
  close();
  return found;
}

/** The stretches between stops and punctuation. */
export function runsOf(tokens: readonly Token[]): Token[][] {
  const runs: Token[][] = [[]];
  for (const token of tokens) {
    if (token.cls === 'STOP' || token.cls === 'MARK') runs.push([]);
    else runs.at(-1)?.push(token);
  }
  return runs.filter((run) => run.length > 0);
}

/** The names among a statement's tokens that end in a word for a thing: …大桥, …产业园, …三年行动方案. */
export function headedNames(tokens: readonly Token[]): NameSpan[] {
  return runsOf(tokens)
    .flatMap(headedPieces)
    .flatMap((piece) => nameOf(piece) ?? []);
}
