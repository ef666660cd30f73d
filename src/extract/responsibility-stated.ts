import type { Span } from '../text/span.ts';

/** A department's name in a statement. */
export interface NamedDepartment {
  readonly department: string;
  readonly span: Span;
}

/** A department that a clause says answers for the statement. */
export interface StatedResponsibility {
  readonly department: string;
  /** The clause that says so. */
  readonly clause: Span;
}

// Names are masked, a mark and as many fillers as the name is long, so that a match's places are the text's.
const MARK = '\uE000';
const FILLER = '\uE001';
const NAME = `${MARK}${FILLER}*`;

/** «各街道», «有关部门»: what stands in a list between departments without being one that is known. */
const OTHER = '[各有相其][\\p{Script=Han}]{1,9}|[\\p{Script=Han}]{1,10}(?:街道|单位|部门|公司|集团|局|委|办)';
const ITEM = `(?:${NAME}|${OTHER})`;
const AND = '(?:、|和|与|及|以及)';
const LIST = `${ITEM}(?:${AND}${ITEM})*(?:等(?:单位|部门)?)?`;
const VERB =
  '(?:共同|联合|具体|统一|分别)?(?:牵头(?!人)|主责|主办|承办|负责(?!人|同志|制)|组织实施|组织落实|统筹推进|统筹协调|抓好落实)';
const BY_DUTY =
  '(?:按照?|依照?|根据)?(?:各自)?(?:职责|分工|任务)?(?:职责|分工)(?:分别)?(?:负责|牵头|落实|组织实施|抓好落实)';
const OFFICE = '(?:牵头|责任|主责|主要负责|负责|主办|承办|实施|落实)(?:单位|部门|主体|委办局)';

/** How plans say who answers for a task; each pattern's group holds the names. */
const PATTERNS: readonly RegExp[] = [
  // 由区教委牵头; 由区教委、区体育局共同负责; 由区教委会同有关单位负责, where the former answers.
  new RegExp(`(?<!不再|不|非)由(${LIST})(?:(?:会同|商|协同)${LIST})?${VERB}`, 'gu'),
  // 区教委牵头; 区教委负责; 区教委为牵头单位. Not who answers to it (向区教委负责) or goes with it (会同).
  new RegExp(
    `(?<!(?:向|对|由|会同|协同|商|配合|协助)(?:${ITEM}${AND})*)(${LIST})(?:(?:会同|商|协同)${LIST})?(?:${VERB}|(?:为|作为|是)${OFFICE})`,
    'gu',
  ),
  // 牵头单位：区教委、区体育局; 责任单位为区教委.
  new RegExp(`${OFFICE}(?:[:：]|为|是|包括)\\s*(${ITEM}(?:(?:${AND}|[,，\\s])\\s*${ITEM})*)`, 'gu'),
  // 区教委、区体育局按职责分工负责.
  new RegExp(`(${LIST})${BY_DUTY}`, 'gu'),
];

const BETWEEN_CLAUSES = /[，,。；;！？!?（）()\n]/u;

/** The clause around a match. */
function clauseAround(text: string, statement: Span, match: Span): Span {
  let { start, end } = match;
  while (start > statement.start && !BETWEEN_CLAUSES.test(text.charAt(start - 1))) start -= 1;
  while (end < statement.end && !BETWEEN_CLAUSES.test(text.charAt(end))) end += 1;
  while (start < end && /\s/u.test(text.charAt(start))) start += 1;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}

/**
 * The departments that a statement says answer for it, each once, by its first such clause. A mere mention is none, nor is
 * who helps (配合, 会同).
 * @param named the departments it names, in text order
 */
export function statedResponsibilities(
  text: string,
  statement: Span,
  named: readonly NamedDepartment[],
): StatedResponsibility[] {
  if (named.length === 0) return [];
  let masked = text.slice(statement.start, statement.end);
  for (const { span } of named) {
    const [from, to] = [span.start - statement.start, span.end - statement.start];
    masked = masked.slice(0, from) + MARK + FILLER.repeat(to - from - 1) + masked.slice(to);
  }
  const found = new Map<string, StatedResponsibility>();
  for (const pattern of PATTERNS) {
    for (const match of masked.matchAll(pattern)) {
      const names = match[1] ?? '';
      const start = statement.start + match.index;
      const from = start + match[0].indexOf(names);
      const clause = clauseAround(text, statement, { start, end: start + match[0].length });
      for (const { department, span } of named) {
        const listed = from <= span.start && span.end <= from + names.length;
        if (listed && !found.has(department)) found.set(department, { department, clause });
      }
    }
  }
  return [...found.values()];
}
