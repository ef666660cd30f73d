import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { namesToReview, candidateYaml } from '../../src/cli/candidate-yaml.ts';
import { extractReports } from '../../src/ingest/extract-report.ts';
import { readBundledReports, readGazetteer } from '../../src/ingest/seeds.ts';
import { parseGazetteer } from '../../src/link/parse-gazetteer.ts';
import { readDocument } from '../../src/text/document.ts';
import { endAll, environmentOf, ROOT, runCli, serveCli, startCli } from '../support/cli.ts';
import { describeEngines } from '../support/engines.ts';
import { reportFolders, type ReportFolders } from '../support/report-folders.ts';

jest.setTimeout(120_000);

afterEach(endAll);

const SEEDS = join(ROOT, 'seeds');

function filesOf(folder: string, ending: string): { name: string; content: string }[] {
  return readdirSync(join(SEEDS, folder))
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => ({ name, content: readFileSync(join(SEEDS, folder, name), 'utf8') }));
}

/** What stands under each file's name in the printed YAML. */
function sectionsOf(lines: readonly string[]): Map<string, string> {
  const sections = new Map<string, string>();
  let file = '';
  for (const line of lines) {
    file = /^# -{10,} (\S+\.yaml)$/u.exec(line)?.[1] ?? file;
    if (file !== '') sections.set(file, `${sections.get(file) ?? ''}\n${line}`);
  }
  return sections;
}

describe('the printed names, pasted into the gazetteer', () => {
  const { text } = readDocument(
    readFileSync(join(ROOT, 'test/fixtures/candidates/made-up-province-2024.txt'), 'utf8'),
  );
  const source = {
    slug: 'made-up-2024',
    title: '兰坡省2024年政府工作报告',
    district: 'place:dongcheng-district',
    reviewYear: 2023,
    planYear: 2024,
    publishedOn: null,
    deliveredOn: null,
    source: null,
    sha256: '0'.repeat(64),
    text,
  };
  const gazetteer = readGazetteer();
  const [facts] = extractReports(gazetteer, [source]);
  const textOf = new Map(facts!.statements.map(({ id, text: words, start }) => [id, { text: words, start }]));
  const names = namesToReview(
    facts!.candidates.map((candidate) => ({
      candidate,
      district: source.district,
      ...textOf.get(candidate.statement)!,
    })),
    [],
  );
  const lines = candidateYaml(names, new Set(['place:dongcheng-district']));

  test('load with it, and are then linked instead of listed', () => {
    const sections = sectionsOf(lines);
    expect(sections.size).toBeGreaterThan(5);
    const files = filesOf('gazetteer', '.yaml').map(({ name, content }) => ({
      name,
      content: `${content}${sections.get(name) ?? ''}\n`,
    }));
    const enlarged = parseGazetteer({ files, tables: filesOf('data', '.tsv') });
    expect(enlarged.entities.length).toBe(
      gazetteer.entities.length + names.filter(({ kind }) => kind !== null).length,
    );
    const [again] = extractReports(enlarged, [source]);
    expect(again!.mentions.length).toBeGreaterThan(facts!.mentions.length + 30);
    const listed = new Set(again!.candidates.map(({ quote }) => quote));
    expect(names.filter(({ name, kind }) => kind !== null && listed.has(name))).toEqual([]);
  });

  test('say how often, by which rule and where a name stands', () => {
    expect(lines.join('\n')).toMatch(
      /^# 2 ×, headed-name: «[^»]*蓝宇汽车集团[^»]*» \([a-z]+:made-up-2024:[^)]+\)\n- id: organization:todo-[0-9a-f]{8}\n {2}name: 蓝宇汽车集团\n {2}home: place:dongcheng-district$/mu,
    );
    const counts = names.map(({ count }) => count);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
  });

  test('have the first statement that names them, and one entry whatever their written form', () => {
    const row = facts!.candidates[0]!;
    const at = { district: null, text: row.quote, start: row.start };
    const wide = { ...row, quote: 'ＡＢ大桥', statement: 'measure:b:1' };
    const merged = namesToReview(
      [
        { ...at, candidate: { ...row, quote: 'AB大桥', rule: 'listed-name', statement: 'measure:a:1' } },
        { ...at, candidate: { ...wide, rule: 'headed-name' } },
      ],
      [],
    );
    expect(merged).toMatchObject([
      { name: 'AB大桥', count: 2, rule: 'headed-name', statement: 'measure:a:1' },
    ]);
  });
});

describeEngines('candidates and coverage', (_, { emptyStore }) => {
  let folders: ReportFolders;
  beforeAll(() => {
    folders = reportFolders();
  });
  afterAll(() => folders.remove());

  test('read what is loaded, beside a running server', async () => {
    const environment = environmentOf(await emptyStore());
    await runCli(['ingest', '--quiet'], environment);
    await runCli(['ingest', '--quiet', folders.madeUp], environment);
    await serveCli(environment);

    const all = await runCli(['candidates', '--limit', '5'], environment);
    expect(all).toMatchObject({ code: 0, stderr: '' });
    expect(all.stdout).toMatch(/^# \d+ names to look at, the first 5 of them; --limit shows more\.$/mu);
    expect(all.stdout.match(/^# \d+ ×, /gmu)).toHaveLength(5);
    expect((await runCli(['candidates', '--limit', '1000'], environment)).stdout).toMatch(
      /^# \d+ ×, derived-indicator: «[^»]+» \(\w+:dongcheng-2024:[^)]+\)\n- id: indicator:todo-/mu,
    );

    const table = await runCli(['coverage'], environment);
    expect(table).toMatchObject({ code: 0, stderr: '' });
    expect(table.stdout).toMatch(/^report +characters +in headings +in statements +in mentions/u);
    expect(table.stdout).toMatch(/^test-2025 /mu);
    const [facts] = extractReports(readGazetteer(), readBundledReports());
    const { coverage, statements, mentions, observations, candidates } = facts!;
    const naming = new Set(mentions.map(({ statement }) => statement));
    const share = (part: number): string => ((100 * part) / coverage.characters).toFixed(1);
    expect(/^dongcheng-2024 +(.+)$/mu.exec(table.stdout)?.[1]?.split(/ {2,}/u)).toEqual([
      `${coverage.characters}`,
      ...[coverage.inHeadings, coverage.inStatements, coverage.inMentions].map((part) => `${share(part)} %`),
      `${statements.length}`,
      `${statements.length - naming.size}`,
      `${observations.length}`,
      `${candidates.length}`,
    ]);
    const one = await runCli(['coverage', 'test-2025'], environment);
    expect(one.stdout.trimEnd().split('\n')).toHaveLength(2);
  });

  test('refuse a report that is not loaded, and a number that is none', async () => {
    const environment = environmentOf(await emptyStore());
    for (const command of ['candidates', 'coverage']) {
      const nothing = await runCli([command], environment);
      expect(nothing.code).toBe(2);
      expect(nothing.stderr).toMatch(/^Nothing has been loaded into .+ yet: run «plan-graph ingest»\.$/mu);
    }
    await runCli(['ingest', '--quiet'], environment);
    for (const command of ['candidates', 'coverage']) {
      expect(await runCli([command, 'nowhere-1999'], environment)).toEqual({
        code: 2,
        signal: null,
        stdout: '',
        stderr: 'No report is called nowhere-1999. Loaded are: dongcheng-2024.\n',
      });
    }
    for (const limit of ['0', '-1', 'x', '1.5']) {
      const refused = await runCli(['candidates', `--limit=${limit}`], environment);
      expect(refused.code).toBe(2);
      expect(refused.stderr).toContain('Write a whole number from 1.');
    }
  });

  test('end quietly where nobody reads on', async () => {
    const environment = environmentOf(await emptyStore());
    await runCli(['ingest', '--quiet'], environment);
    for (const words of [['coverage'], ['candidates', '--limit', '1000']]) {
      const { child, ended } = startCli(words, environment);
      child.stdout!.destroy();
      expect(await ended).toMatchObject({ code: 0, stderr: '' });
    }
  });
});
