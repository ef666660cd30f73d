const TIME =
  '(?:到|自|从)?20\\d{2}年(?:度|末|底|以来)?|今年|去年|上年|明年|全年|年内|当年|截至[^,、]{0,8}?(?:底|末|目前|日)|目前|[上下]半年|第?[一二三四]季度|前三季度|\\d{1,2}[—\\-~至到]\\d{1,2}月份?|“?十[三四五]五”?(?:时?期间?|以来|末)?|(?:过去|近|这)?[两三四五六七八九十]年(?:来|间|累计)?';

const PLACE = '全[国省市区县州旗盟镇]|我[国省市区县州]|本[省市区县]';

const CONNECTORS =
  '其中|同时|计划(?=实施|新|建|完成|安排|总|开工)|并且?|以及|和|与|及|也|还|均|已经?|又|再|共计?|、|各类|各项|各|等|将|要|为|对|向|使|让|把|在|从|由|以|按|通过|力争|确保|努力|预计|累计|总计|合计|首次|首批|成功|争取';

const ADVERBS =
  '积极|加快|大力|深入|扎实|有序|稳步|进一步|不断|持续|继续|全力|着力|全面|统筹|高标准(?!农田)|高质量|高水平|有效|切实|精准|重点(?!项目|工程|企业|产业|任务|领域|实验室)|圆满|顺利|超额|提前|创新|多措并举|集中';

/** Verbs whose object is what is counted. 新增, 新建 and 新设 are kept: a flow is not its stock. */
const VERBS =
  '开工建设|推动|推进|促进|助力|帮助|支持|带动|吸引|惠及|实现|完成|建成|建设|打造|培育|引进|引入|招引|组织|举办|承办|召开|开展|发布|推出|出台|制定|发放|拨付|支出|支付|提供|筹集|配租|建立|设立|成立|(?<!新)签约|签订|受理|办理|办结|拆除|压减|减少|盘活|开放|扩充|增设|投入|投放|安排|落实|获批|获评|入选|招聘|认定|评选|创建|修建|架设|铺设|开通|开行|处理|处置|化解|清理|查处|破获|排查|整改|达到|突破|形成|拥有|现有|聚焦|做好|调整|优化|深化|做强|做大|保障|启动|实施|谋划|储备|争创|兑现|减免|新签(?!约)|追回|落地|荣?获(?!得感|批)|改造|整治|治理|腾退|更新改造|解决|接待|培训|选派|选聘|下达|争取到?|募集|救助|资助|参加|派出|搭建|联动|增加|扩大|转移|保持|加强|提升';

/** «办理时限», «完成进度», «入选数量»: a verb before these is the beginning of a name. */
const NOUN_MARK =
  '(?!时限|率|量|数|进度|规模|金额|额|总额|时间|面积|力度|水平|金(?!融)|款|费|站|中心(?!城)|平台|资金|基金|性)';

const one = (list: string, flags: string): RegExp => new RegExp(list, flags);

const HEAD = one(`^(?:${TIME}|${PLACE}|${CONNECTORS}|${ADVERBS}|(?:${VERBS})${NOUN_MARK})`, 'u');

/** What stands between a name and its number: verbs of reaching and changing, comparing words, adverbs. */
const TAIL = new Set(
  (
    '同比高 同比低 达到 达 实现 完成 为 至 到 在 是 有 了 超过 超 突破 约 近 逾 不低于 不少于 不超过 不高于 低于 高于 至少 最低 增长 增加 新增 净增 增 提高 提升 ' +
    '上升 上涨 下降 降低 减少 压缩 压减 缩减 缩短 回升 回落 扩大 收窄 缩小 翻 动态调整 优化调整 调整 优化 扩展 拓展 发展 稳定 保持 维持 控制 同比 环比 名义 ' +
    '实际 比上年 较上年 比去年 较去年 同期 上年 累计 总计 合计 共计 共 已经 已 均 都 仍 分别 年均 平均 日均 月均 预计 力争 确保 基本 由 从 自 再 又 也 还 将 要 ' +
    '可 各 率先 首次 首批 成功 历史性 快速 较快 平稳 持续 继续 大幅 小幅 明显 稳步 逐年 跃升 跨越 跨上 跃上 站上 迈上 迈入 迈过 跃居 升 降 占 等 : 、 的 增产 减产 连跨 连续跨越 拟按 拟 仅 只 同口径 自然口径 可比口径 按可比价格计算 按可比价计算 按可比价 首 按可比价格 按不变价格计算 ' +
    '入选 达成 签约 投入 安排 增速 增幅 降幅 涨幅 降 ( ) 迈 跨 步 连续 恢复 重回 双双 以上 左右 接连 先后 相继 首破 攀升 站稳 累积 每人每月 每人每年 每人每天 每人 每月 每年 较年初 比年初 较同期 仅占 减 净增加 可比 仍'
  ).split(' '),
);

const LONGEST_TAIL = 7;
const TIME_AT_END = one(
  `(?:${TIME}|连续[\\d一二三四五六七八九十]{1,3}(?:年|个月)|(?<![同环])[比较](?:上年|去年|年初|20\\d{2}年|前三季度|[上下]半年|[一二三四上]季度|上月)(?:同期|末|底)?)$`,
  'u',
);

/** The words one trailing verb, adverb or time shorter; unchanged where none ends them. */
export function withoutTail(words: string): string {
  for (let length = Math.min(LONGEST_TAIL, words.length); length > 0; length -= 1) {
    if (TAIL.has(words.slice(-length))) return words.slice(0, -length);
  }
  return /[年末底度来间期月前日半止]$/u.test(words) ? words.replace(TIME_AT_END, '') : words;
}

/** Properties of an indicator that are said for it when the next figure is its growth, size or position. */
export const GENERIC =
  /^(?:其|其中|均|总?增速|增幅|涨幅|降幅|同比增速|总量|总额|总数|总规模|规模|数量|总产值|水平|排名|总值|增量|体量|这一数字|两项|三项|两项指标|三项指标|以上指标|主要指标增速)$/u;

function repeat(words: string, shorten: (words: string) => string): string {
  let left = words;
  for (let next = shorten(left); next !== left; next = shorten(left)) left = next;
  return left;
}

export function withoutHead(words: string): string {
  return repeat(words, (left) => left.replace(HEAD, ''));
}

const INNER = one(`^.+?(?:(?:${VERBS})${NOUN_MARK}|(?=新落地.)|(?=新[增建设]))`, 'u');
const INNER_KEEPS =
  /(?:改造|建设|整治|治理|救助|培训|保障|更新|处理|处置|服务|创建|调整|优化|提升|实施|投入|扩大|加强|保持|减少|增加|救助|转移|储备|启动|落实|达到|接待|安排|支出|参加|支持|组织|带动|促进|推动|推进|形成|清理|开放|办理|成立)$/u;

/** After the last verb inside («“服务包”企业在京新设机构» is 新设机构); verbs that also make nouns stay. */
function afterInnerVerb(words: string): string {
  let left = words;
  for (;;) {
    const found = INNER.exec(left);
    if (!found || found[0].length >= left.length || INNER_KEEPS.test(found[0])) return left;
    left = left.slice(found[0].length);
    if (/^新[增建设落]/u.test(left)) return left;
  }
}

/** «高铁西段完成投资»: an amount is of what it is spent on or made by. */
const MONEY_WORD = /^(?:投资|产值|收入|营业?收入?|利润|税收|增加值|产量)$/u;

/** A verb of doing between what does and what is done. */
export const DONE_INSIDE = /(?<=[一-龥]{2})(?:累计|共|预计|已)?(?:完成|实现|创造)(?=[一-龥]{2})/u;

/** The noun phrase that a stretch before a number names; empty where it holds verbs alone. */
export function phraseBefore(stretch: string): string {
  const core = withoutHead(repeat(stretch, withoutTail));
  const inner = withoutHead(afterInnerVerb(core));
  const told = MONEY_WORD.test(inner) && core.length > inner.length ? core.replace(DONE_INSIDE, '') : inner;
  // «税源引进规模»: what is left must be a name of its own.
  const named = (told === '' || GENERIC.test(told) ? core : told).replace(/^[^“]*”/u, (cut) =>
    cut.length < 3 ? '' : cut,
  );
  return named
    .replace(/^[)”,:]+|[(“,:]+$/gu, '')
    .replace(/(?<=.)中$/u, '')
    .replace(/各[类项]/gu, '');
}

const CUT =
  /(?<=.)(?:发放|提供|落实)|交付|在[我全本]|(?<=.)建设(?=[一-龥]{3,})|开街|开馆|通车|通了|亮相|[,、;。()》\d]|总(?:金额|投资|产值|规模|面积|里程)|投资额|金额|入选|用于|参展|全部|实施|纳入|达到|获评|荣获|获|完成|竣工|投入|投用|建成|实现|启动|落地|挂牌|通过|推进|取得|成为|被|进入|得到|追回|挽回|有序|顺利|集中|正式|以上|左右|同比|增长|均|已(?!腾退|建成)|新(?:落地|增|建|设|开工|引进|签约)|“同|成功|外埠|开业|上市|发展壮大|稳定|提前|基本|惠及|覆盖|受益|其中|率先/u;

/** The noun phrase that a number counts, behind it: «27栋已腾退简易楼用于…». Empty where a verb follows. */
export function phraseAfter(rest: string): string {
  const words = rest.replace(/^[的级]/u, '');
  if (!/^[一-龥“《A-Za-z]/u.test(words)) return '';
  const quoted = /^“[^”]{1,20}”/u.exec(words)?.[0] ?? '';
  const tail = words.slice(quoted.length);
  const cut = CUT.exec(tail);
  const phrase = quoted + (cut ? tail.slice(0, cut.index) : tail);
  return /^(?:以上|以下|以内|左右|和|与|及|并|等|为|在(?!建)|是|比|较|占|同|其|由|从|到|至|(?:增加|增长|提高|提升|扩大|上升|下降|降低|减少|缩小|压减|压缩|跃升|攀升|发展|拓展|调整|优化|上涨|回升|增|升|降|减)(?:到|至|为|了|[\d]|$))/u.test(
    phrase,
  )
    ? ''
    : phrase.replace(/(?:等|和|与|及|以及|中有?)$/u, '').slice(0, 30);
}
