import { allNames, entitiesByName, type NameBearers } from '../graph/entity.ts';
import type { EntityRow } from '../ingest/rows.ts';
import { ENTITY_KINDS, type EntityKind } from '../link/gazetteer.ts';
import { nameKey } from '../link/fold.ts';
import { nearNames } from '../link/near-names.ts';
import type { Context } from './context.ts';
import { ambiguousName, badArgument, entityNotFound, type NamedCandidate } from './error.ts';
import type { EntityRef } from './types.gen.ts';

const MOST_NEAR = 8;
const LONGEST_NAME = 200;

function candidate({ id, kind, name }: NamedCandidate): NamedCandidate {
  return { id, kind, name };
}

function checkName(name: string): void {
  if (nameKey(name) === '') throw badArgument('name', 'is empty: give a name, or an id instead');
  if (name.length > LONGEST_NAME) {
    throw badArgument('name', `has ${name.length} characters; a name has at most ${LONGEST_NAME}`);
  }
}

/** A canonical name goes before an alias, and a name taken from a report's words only counts where nothing else has it. */
function bearerOf(name: string, { canonical, alias }: NameBearers): EntityRow | null {
  const kept = (bearers: readonly EntityRow[]): EntityRow[] => bearers.filter(({ derived }) => !derived);
  const groups = [kept(canonical), kept(alias), canonical, alias];
  const bearers = groups.find(({ length }) => length > 0) ?? [];
  if (bearers.length > 1) throw ambiguousName(name, bearers.map(candidate));
  return bearers[0] ?? null;
}

/**
 * The entities that the references name, in the order given, null where nothing has that id or name. Names are looked
 * up together.
 * @throws GraphQLError AMBIGUOUS_NAME with the candidates
 */
async function findAll(
  context: Context,
  refs: readonly EntityRef[],
  kinds: readonly EntityKind[],
): Promise<(EntityRow | null)[]> {
  const names = refs.flatMap(({ name }) => (name === undefined ? [] : [name]));
  names.forEach(checkName);
  const bearers =
    names.length === 0 ? new Map<string, NameBearers>() : await entitiesByName(context.store, names, kinds);
  return Promise.all(
    refs.map(async (ref) => {
      if (ref.name !== undefined) {
        const found = bearerOf(ref.name, bearers.get(ref.name) ?? { canonical: [], alias: [] });
        if (found !== null) context.loaders.seen({ entities: [found] });
        return found;
      }
      const found = await context.loaders.entity.load(ref.id);
      return found !== null && kinds.includes(found.kind) ? found : null;
    }),
  );
}

export async function findEntity(
  context: Context,
  ref: EntityRef,
  kinds: readonly EntityKind[] = ENTITY_KINDS,
): Promise<EntityRow | null> {
  const [found] = await findAll(context, [ref], kinds);
  return found ?? null;
}

/** @throws GraphQLError ENTITY_NOT_FOUND with near names, AMBIGUOUS_NAME with the candidates */
export async function requireEntities(
  context: Context,
  refs: readonly EntityRef[],
  kinds: readonly EntityKind[] = ENTITY_KINDS,
): Promise<EntityRow[]> {
  const found = await findAll(context, refs, kinds);
  const missing = found.indexOf(null);
  if (missing !== -1) {
    const asked = refs[missing]?.name ?? refs[missing]?.id ?? '';
    // Nothing is called anything so long, and comparing it with every name would take seconds.
    const names = asked.length > LONGEST_NAME ? [] : await allNames(context.store, kinds);
    const near = nearNames(asked, names, MOST_NEAR);
    throw entityNotFound(asked, near.map(candidate));
  }
  return found.filter((entity) => entity !== null);
}
