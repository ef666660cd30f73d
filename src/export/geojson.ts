import { RIGHTS, type ExportGraph, type ExportNode } from './model.ts';
import { propertyOf } from './nodes.ts';

/** A place with its point, WGS84; null where none is known. */
export function feature(node: ExportNode): object | null {
  const property = (name: string): ReturnType<typeof propertyOf> => propertyOf(node, name);
  const [longitude, latitude] = [property('longitude'), property('latitude')];
  if (longitude === null || latitude === null) return null;
  const { id, kind, label } = node;
  return {
    type: 'Feature',
    id,
    geometry: { type: 'Point', coordinates: [longitude, latitude] },
    properties: {
      kind,
      name: label,
      aliases: property('aliases'),
      category: property('category'),
      accuracyMetres: property('accuracyMetres'),
      basis: property('pointBasis'),
      source: property('pointSource'),
      licence: property('pointLicence'),
    },
  };
}

/** RFC 7946: places whose points have a source; what the export is of stands beside them as foreign members. */
export async function* geojson({ about, nodes }: ExportGraph): AsyncGenerator<string> {
  const { dataVersion, productVersion, includesUnconfirmed, reports } = about;
  const head = { type: 'FeatureCollection', dataVersion, productVersion, includesUnconfirmed, reports };
  yield `${JSON.stringify({ ...head, rights: RIGHTS }).slice(0, -1)},"features":[`;
  let before = '\n';
  for await (const page of nodes(['ENTITY'])) {
    for (const place of page.map(feature)) {
      if (place === null) continue;
      yield before + JSON.stringify(place);
      before = ',\n';
    }
  }
  yield '\n]}\n';
}
