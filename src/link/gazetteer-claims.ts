import { nameKey, nameKeys } from './fold.ts';
import type { Entity } from './gazetteer.ts';
import type { LocatedEntry } from './located-entry.ts';

/** «区教育局» is another body in each district's reports; asked for by that name alone, it is ambiguous. */
function inOtherDistricts(entity: Entity, other: Entity): boolean {
  return entity.home !== undefined && other.home !== undefined && entity.home !== other.home;
}

/** An id twice, and a written form that two entities claim which one report may mean, without both declaring it shared. */
export function checkClaims(
  located: readonly LocatedEntry[],
  entities: readonly Entity[],
  faults: string[],
): void {
  const ids = new Map<string, Entity>();
  for (const entity of entities) {
    const known = ids.get(entity.id);
    if (known !== undefined) {
      faults.push(
        `${entity.source.file}:${entity.source.line}: id: ${entity.id} stands already at ${known.source.file}:${known.source.line}`,
      );
    }
    ids.set(entity.id, entity);
  }
  const declared = new Set(
    located.flatMap(({ parsed: { entry } }) =>
      entry.aliases.flatMap((alias) =>
        typeof alias === 'object' && alias.shared === true ? [`${entry.id} ${nameKey(alias.form)}`] : [],
      ),
    ),
  );
  const claims = new Map<string, Entity[]>();
  for (const entity of entities) {
    for (const key of new Set(nameKeys(entity))) {
      claims.set(key, [...(claims.get(key) ?? []), entity]);
    }
  }
  for (const [key, claimants] of claims) {
    if (claimants.length < 2) continue;
    for (const entity of claimants) {
      if (declared.has(`${entity.id} ${key}`)) continue;
      const others = claimants
        .filter((other) => other !== entity && !inOtherDistricts(entity, other))
        .map((other) => other.id);
      if (others.length === 0) continue;
      faults.push(
        `${entity.source.file}:${entity.source.line}: aliases: ${key} of ${entity.id} is claimed by ${others.join(', ')} too; declare it \`shared: true\` in each, with a rule`,
      );
    }
  }
}
