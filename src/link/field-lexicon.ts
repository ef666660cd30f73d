import type { FieldEntry, GazetteerFile, Parsed } from './gazetteer-file.ts';
import { parseFieldFile } from './gazetteer-file.ts';
import { GazetteerError } from './gazetteer-error.ts';
import type { Field } from './gazetteer.ts';
import { textForm } from './text-form.ts';

export const FIELD_FILE = 'fields.yaml';

function repeated(file: string, parsed: readonly Parsed<FieldEntry>[]): string[] {
  const known = new Map<string, number>();
  return parsed.flatMap(({ entry, lineOf }, index) =>
    entry.names.flatMap((name, at) => {
      const first = known.get(name);
      known.set(name, first ?? index);
      return first === undefined
        ? []
        : [
            `${file}:${lineOf('names', at)}: names: ${name} stands already in the field of ${parsed[first]?.entry.names[0] ?? name}`,
          ];
    }),
  );
}

/**
 * Reads the fields of public affairs with their words.
 * @throws GazetteerError with file and line for each fault
 */
export function parseFields(file: GazetteerFile): Field[] {
  const parsed = parseFieldFile(file);
  const faults = repeated(file.name, parsed);
  if (faults.length > 0) throw new GazetteerError(faults);
  return parsed.map(({ entry: { names, words } }) => ({ names, words: words.map(textForm) }));
}
