import type { Field } from './gazetteer.ts';

const ORGAN = /(?:委员会|委|办公室|办|局|厅|处|中心|联合会|支队|总队|大队)(?:\p{Script=Han}{2,6}分局)?$/u;
const CONNECTOR = /^(?:和|与|及|、)/u;
const LARGER_UNIT = /^\p{Script=Han}{2,8}?(?:省|市|自治区|自治州)/u;

/** The name without whose it is: 教育委员会 of 北京市东城区教育委员会 and of 区教育委员会. */
function ownPart(name: string, district: string): string {
  const at = name.indexOf(district);
  const rest = at < 0 ? name.replace(LARGER_UNIT, '') : name.slice(at + district.length);
  const unit = district.slice(-1);
  return (rest.startsWith(unit) ? rest.slice(unit.length) : rest).replace(/^人民政府/u, '');
}

/** The fields that together make up what a name says, or null where a part of it is no known field. */
function covering(core: string, fields: readonly Field[]): Field[] | null {
  if (core === '') return [];
  const starts = fields
    .flatMap((field) => field.names.map((name) => ({ field, name })))
    .filter(({ name }) => core.startsWith(name))
    .sort((a, b) => b.name.length - a.name.length);
  for (const { field, name } of starts) {
    const rest = covering(core.slice(name.length).replace(CONNECTOR, ''), fields);
    if (rest !== null) return [field, ...rest];
  }
  return null;
}

/**
 * The fields that a department's own name says: 教育 and 体育 of 教育体育局. None where a part of the name is no known
 * field: 城市管理综合行政执法局 is not whom 城市管理 belongs to.
 * @param district the name of the district whose department it is
 */
export function fieldsOfName(name: string, district: string, fields: readonly Field[]): Field[] {
  const own = ownPart(name, district);
  const core = own.replace(ORGAN, '');
  return core === own ? [] : [...new Set(covering(core, fields) ?? [])];
}

const KEEPER = /^(.+?)(?:地区)?(?:管理委员会|管委会|管理处|管理办公室)$/u;

/** The place that a department's name says it manages: 王府井 of 北京市王府井地区管理委员会; null where it names none. */
export function managedPlace(name: string, district: string): string | null {
  return KEEPER.exec(ownPart(name, district))?.[1] ?? null;
}
