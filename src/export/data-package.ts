import { TABLES } from './csv-tables.ts';
import { RIGHTS, type About } from './model.ts';

/** What stands beside the CSV files, which have no room for it themselves: a Frictionless Data Package. */
export function dataPackage({ productVersion, dataVersion, includesUnconfirmed, reports }: About): string {
  return `${JSON.stringify(
    {
      name: 'plan-graph',
      version: dataVersion,
      productVersion,
      includesUnconfirmed,
      rights: RIGHTS,
      sources: reports,
      resources: TABLES.map(({ name, title, columns }) => ({
        name: name.replace('.csv', ''),
        path: name,
        title,
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        dialect: { delimiter: ',', lineTerminator: '\r\n', doubleQuote: true, header: true },
        schema: { fields: columns.map(({ name: column, type }) => ({ name: column, type })) },
      })),
    },
    null,
    2,
  )}\n`;
}
