/** How reports speak: the words by which a sentence shows what it does. All take one sentence, without line breaks. */

const WEAKNESS =
  /困难|问题|挑战|不足|短板|差距|不牢|不强|不优|不高|不够|压力|薄弱|有待|亟待|亟需|制约|矛盾|隐患|不平衡|不充分|风险/;
const SEEN = /(?:认识|看|意识|感)到/;
const FACED =
  /(?:存在|面临|遇到|[还仍尚也]有|有不少|有一些|有许多)(?:着|的)?[^。；]{0,20}(?:困难|问题|挑战|不足|短板|差距|薄弱环节)[^。；，,]{0,8}[，,]?(?:(?:主要|突出|集中)(?:表现|体现|反映|有|是|包括)|表现在|体现在|如下|包括|[：:])/;
const NAMED =
  /^(?:当前|目前|但|同时)?[，,]?(?:存在的?|面临的?)?(?:主要|突出)?(?:困难|问题|不足|挑战)[^。，,]{0,10}(?:有|是|表现|包括|[：:])/;

/** Whether a sentence introduces problems (or tells them at once). */
export function introducesProblems(sentence: string): boolean {
  if (/机遇[^，。]{0,8}并存/.test(sentence)) return false;
  if (/解决|化解|破解|针对|应对|消除|必须坚持|离不开/.test(sentence) && !/清醒/.test(sentence)) return false;
  if (FACED.test(sentence) || NAMED.test(sentence)) return true;
  return (
    SEEN.test(sentence) &&
    WEAKNESS.test(sentence) &&
    /清醒|同时|也|还|但|更|仍/.test(sentence) &&
    !/[取获]得[^，。]{0,20}成[绩就]来之不易/.test(sentence)
  );
}

/** Whether an introducing sentence tells the problems itself: after a colon, or in two clauses or more. */
export function tellsProblems(sentence: string): boolean {
  const colon = Math.max(sentence.lastIndexOf('：'), sentence.lastIndexOf(':'));
  if (colon !== -1) return sentence.length - colon > 8;
  const seen = SEEN.exec(sentence);
  const told = sentence.slice(seen ? seen.index : 0);
  if (/(?:表现在|如下|以下[^，。]{0,8}|主要[有是])。?$/.test(told)) return false;
  return told.split(/[，,；;]/).filter((clause) => WEAKNESS.test(clause)).length > 1;
}

export function tellsWeakness(sentence: string): boolean {
  return WEAKNESS.test(sentence);
}

/** What will be done about the problems: not a problem any more. */
export function answersProblems(sentence: string): boolean {
  return /^(?:对此|为此|对(?:于)?(?:这些|上述|以上)|针对(?:这些|上述|以上|存在)|面对(?:这些|上述|困难|问题)|(?:这些|上述)(?:困难|问题)|我们(?:将|一定|要|必须|有信心)|下一步|各位代表|今后)/.test(
    sentence,
  );
}

export function introducesConditions(sentence: string): boolean {
  return /(?:具备|面临|拥有|具有|有|存在|迎来)[^。；]{0,16}有利(?:条件|因素|机遇)|有利条件(?:主要)?[有是：:]/.test(
    sentence,
  );
}

export function leavesConditions(sentence: string): boolean {
  return /^(?:我们|同时|但|与此同时|综合|总的|总体|只要|因此|为此|做好|面对|当然|各位|在看到)/.test(sentence);
}

const INDICATOR =
  /[\d０-９][^，。；]{0,10}(?:%|％|个百分点|亿|万)|左右|以上|以内|同步|不低于|不高于|控制在|达到[^，。；]{0,12}要求|完成[^，。；]{0,12}(?:任务|目标)/;

/** Whether a sentence proposes the main indicators. */
export function proposesTargets(sentence: string): boolean {
  return (
    /(?:主要|预期|发展|奋斗|工作|经济|增长|年度|约束性)[^。；，,]{0,14}(?:目标|指标)[^。；]{0,16}(?:为|是|[：:]|如下|建议)/.test(
      sentence,
    ) &&
    INDICATOR.test(sentence) &&
    !/考虑了|提出[^。，]{0,6}目标/.test(sentence)
  );
}

export function opensTargets(sentence: string): boolean {
  return /(?:目标|指标)[^。；]{0,16}(?:为|是|如下|建议)?[：:]$/.test(sentence);
}

export function givesIndicator(sentence: string): boolean {
  return (
    INDICATOR.test(sentence) &&
    !/^(?:我们|实现(?:上述|以上|这些)|做好|要|上述|以上|这些|提出|综合|确定)/.test(sentence)
  );
}

/** An amount or rate, as achievements have it; years and ordinals are none. */
export function hasQuantity(sentence: string): boolean {
  return /[\d０-９][\d.．,，]{0,14}[^\d，。；年月日—]{0,3}(?:%|％|个百分点|亿|万|平方|公里|公顷|项|家|户|元|套|张|处|条|倍)/.test(
    sentence,
  );
}

/** Salutations and thanks. */
export function isCourtesy(sentence: string): boolean {
  return (
    /^(?:各位(?:代表|委员|同志|领导)|同志们)[！!：:，,。]?$/.test(sentence) ||
    /表示(?:最)?(?:衷心|诚挚|崇高|由衷)?的?[^。]{0,12}(?:感谢|敬意|谢意)|谢谢大家|请[^。]{0,30}(?:审议|提出意见)|来之不易/.test(
      sentence,
    )
  );
}

/** What only leads on to what follows. */
export function leadsIn(sentence: string): boolean {
  return (
    /[：:]["”]?$/.test(sentence) ||
    /[二三四五六七八九十几](?:个方面|方面|项|件)(?:重点|主要)?(?:工作|任务|大事)[。！]?$/.test(sentence) ||
    /(?:以下|如下|下列)[^，。]{0,12}(?:工作|任务|方面|措施|举措)[^，。]{0,6}[。！]?$/.test(sentence)
  );
}

/** The year's frame: what kind of year it is, in whose spirit, under which guiding thought. */
export function isFrame(sentence: string): boolean {
  return /之年|[是的](?:[^，。；]{0,16})一年[。，,！]|^(?:过去[的一五]|回顾|展望|一年来，面对|面对|在.{0,40}(?:领导|指导|支持|监督)下|以习近平|全面贯彻|做好.{0,8}年.{0,8}工作)|总体要求是|指导思想是|总体思路是|基本思路是|工作总基调|这些成绩|取得的成绩|成绩的取得|根本在于|我们深[知切刻感]|我们体会|实践证明/.test(
    sentence,
  );
}

/** Whether an unmarked paragraph leaves the sections and sums up for the whole part. */
export function sumsUp(paragraph: string): boolean {
  if (/^(?:各位(?:代表|委员|同志)|同志们)/.test(paragraph)) return true;
  const opens =
    /^(?:过去[的一五]|[一五]年来|回顾|总的|总体|综合|这些|上述|以上|取得|成绩|同时|与此同时|在(?:看到|肯定|总结|取得|充分)|我们|当前|目前|但|然而|在此|实践|存在|从)/;
  return opens.test(paragraph) && /成绩|清醒|困难|挑战|问题|体会|启示|经验|感谢|来之不易/.test(paragraph);
}
