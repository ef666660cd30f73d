import type { EntityKind } from '../link/gazetteer.ts';
import type { EntityRow } from './rows.ts';

/** An entity of which no more is known than a report's words say: its name. */
export function derivedEntity(kind: EntityKind, id: string, name: string): EntityRow {
  return {
    id,
    kind,
    name,
    aliases: [],
    category: null,
    focus: [],
    longitude: null,
    latitude: null,
    accuracyMetres: null,
    pointSource: null,
    pointLicence: null,
    pointBasis: null,
    sector: null,
    years: null,
    edition: null,
    unit: null,
    note: null,
    nameBasis: null,
    nameSource: null,
    named: false,
    derived: true,
  };
}
