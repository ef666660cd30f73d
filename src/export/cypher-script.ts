import { loadStatements, namesUnder, statementText, type Statements } from '../store/statements.ts';
import type { Params } from '../store/store.ts';
import { cypherLiteral } from './cypher-literal.ts';
import { RIGHTS, type About, type ExportGraph } from './model.ts';

/** Fails where the database holds a graph already, and a shell stops there. */
const BEGIN = "CREATE (:Graph {id: 'graph'})";

function statement(text: string, params: Params = {}): string {
  const filled = text.replace(/\$(\w+)/gu, (whole, name: string) => {
    const value = params[name];
    return value === undefined ? whole : cypherLiteral(value);
  });
  return `${filled};\n`;
}

function comment(text: string): string {
  return `// ${text.replaceAll(/\s+/gu, ' ')}\n`;
}

function head({ dataVersion, productVersion, reports }: About): string {
  return [
    `plan-graph ${productVersion}, dataVersion ${dataVersion}: rebuilds the graph in an empty Neo4j 5.23 or newer.`,
    'Holds what is UNCONFIRMED too, labelled so. A run that ends early leaves a graph that no reader takes for loaded.',
    ...reports.map(({ id, title, sha256 }) => `${id}: ${title} (sha256 ${sha256})`),
    RIGHTS,
  ]
    .map(comment)
    .join('');
}

/** The loader's own statements with their rows written into them, each on lines of its own and ended by `;`. */
export async function* cypherScript({ about, load }: ExportGraph): AsyncGenerator<string> {
  const statements: Statements = loadStatements('neo4j');
  const { dataVersion, gazetteerHash, extractorVersion } = about;
  yield head(about);
  for (const name of namesUnder(statements, 'setup')) yield statement(statementText(statements, name));
  yield statement(BEGIN);
  for await (const { statement: name, rows } of load()) {
    yield statement(statementText(statements, name), { rows });
  }
  yield statement(statementText(statements, 'load/finish'), {
    dataVersion,
    gazetteerHash,
    extractorVersion,
  });
}
