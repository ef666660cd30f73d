import { nameKey } from './fold.ts';
import type { Alias } from './gazetteer-file.ts';

/**
 * What may stand right before «区教委» where a district's own report means its own: nothing, a mark, or a word that
 * introduces an actor. «西城区教委», «社区教委» are others.
 */
const INTRODUCES =
  '^|[^\\p{Script=Han}]|由|和|与|及|同|合|向|请|受|经|对|在|让|给|据|按|以|将|把|使|各|我|本|为|含|包括';

/** What goes on as another word behind a short name's last character: «区政府办公», «区委托». */
const GOES_ON: Readonly<Record<string, string>> = { 办: '[理公事好法件证结案]', 委: '[托员派]', 局: '部' };

type Ruled = Exclude<Alias, string>;

function formOf(alias: Alias): string {
  return typeof alias === 'string' ? alias : alias.form;
}

/**
 * The written forms of a district's department: what its row gives, each with and without the district's name, and what
 * the gazetteer writes beside it, which goes before. A form that names neither the district nor «区» could mean another
 * body: it is looked up and never linked, unless the gazetteer writes it.
 * @param district the district's name, e.g. 东城区
 */
export function departmentAliases(
  name: string,
  shortNames: readonly string[],
  district: string,
  written: readonly Alias[],
): Alias[] {
  const unit = district.slice(-1);
  const beginning = name.indexOf(district);
  const inDistrict = beginning < 0 ? [] : [name.slice(beginning)];
  const full = [...inDistrict, ...shortNames].flatMap((form) => {
    if (form.startsWith(district)) return [form, unit + form.slice(district.length)];
    return form.startsWith(unit) ? [form, district + form.slice(unit.length)] : [form];
  });
  const own = new Set(written.map((alias) => nameKey(formOf(alias))));
  const given = [...new Set([name, ...full])].filter((form) => !own.has(nameKey(form)));

  const ruled = (alias: Alias): Ruled => {
    const rule: Ruled = typeof alias === 'string' ? { form: alias } : alias;
    const goesOn = GOES_ON[rule.form.slice(-1)];
    return {
      ...(rule.form.startsWith(unit) ? { precededBy: INTRODUCES } : {}),
      ...(goesOn === undefined ? {} : { notFollowedBy: goesOn }),
      ...rule,
    };
  };
  const isOwn = (form: string): boolean =>
    form === name || form.startsWith(district) || form.startsWith(unit);
  return [
    ...given.map((form) => (isOwn(form) ? ruled(form) : { form, textual: false })),
    ...written.map(ruled),
  ];
}
