import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { createWorksAt } from '../../src/extract/stage-works.ts';
import { extractStages } from '../../src/extract/stage.ts';
import { readBundledReports, readGazetteer } from '../../src/ingest/seeds.ts';
import { createLinker } from '../../src/link/linker.ts';
import { contains } from '../../src/text/span.ts';
import { parseReport } from '../../src/text/parse-report.ts';

interface GoldStage {
  statement: string;
  entity: string;
  stage: string;
  factKind: string;
}

const key = ({ statement, entity, stage, factKind }: GoldStage): string =>
  [statement, entity, stage, factKind].join(' ');

const gold = parse(readFileSync('test/gold/stages-dongcheng-2024.yaml', 'utf8')) as GoldStage[];

test('of the works that the gazetteer knows, the bundled report says what a reader says, and nothing else', () => {
  const { entities } = readGazetteer();
  const [report] = readBundledReports();
  const projects = new Set(entities.filter(({ kind }) => kind === 'PROJECT').map(({ id }) => id));
  const link = createLinker(entities);
  const worksAt = createWorksAt(entities);
  const found = parseReport(report!.text, report!).statements.flatMap((statement) =>
    extractStages({
      text: report!.text,
      statement,
      mentions: link(report!.text, statement.span),
      isWork: (id) => projects.has(id),
      worksAt,
    }).map((stage) => {
      const { wording, wordingSpan, clause } = stage;
      expect(report!.text.slice(wordingSpan.start, wordingSpan.end)).toBe(wording);
      expect(contains(clause, wordingSpan) && contains(statement.span, clause)).toBe(true);
      return key({ ...stage, statement: statement.number });
    }),
  );
  const expected = gold.filter(({ entity }) => projects.has(entity)).map(key);
  expect(found.sort()).toEqual(expected.sort());
});
