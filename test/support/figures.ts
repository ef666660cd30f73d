import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './cli.ts';

/** The environment variable that names the page which figures are kept in; without it they are printed alone. */
const PAGE = 'PLAN_GRAPH_FIGURES';

type Cells = readonly (string | number)[];

function table(head: Cells, rows: readonly Cells[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Prints figures as a table, and puts them into their section of the page in place of earlier ones. */
export function tellFigures(section: string, head: Cells, rows: readonly Cells[]): void {
  const text = table(head, rows);
  process.stdout.write(`\n${section}\n${text}\n`);
  const page = process.env[PAGE];
  if (page === undefined) return;
  const file = join(ROOT, page);
  const before = existsSync(file)
    ? readFileSync(file, 'utf8')
    : '# Figures of the fault runs\n\nBy `npm run test:faults`.\n';
  const heading = `\n## ${section}\n`;
  const at = before.indexOf(heading);
  const next = at === -1 ? -1 : before.indexOf('\n## ', at + heading.length);
  const kept = at === -1 ? before : before.slice(0, at) + (next === -1 ? '' : before.slice(next));
  writeFileSync(file, `${kept.trimEnd()}\n${heading}\n${text}\n`);
  execFileSync('npx', ['prettier', '--write', '--log-level', 'error', file], { cwd: ROOT, stdio: 'ignore' });
}
