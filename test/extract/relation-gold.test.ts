import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { extractRelations } from '../../src/extract/relation.ts';
import { readBundledReports, readGazetteer } from '../../src/ingest/seeds.ts';
import { createLinker } from '../../src/link/linker.ts';
import { parseReport } from '../../src/text/parse-report.ts';

interface GoldLink {
  type: string;
  from: string;
  to: string;
  said: 'CLAUSE' | 'NAME' | 'DISCOURSE';
}

const key = ({ type, from, to }: { type: string; from: string; to: string }): string =>
  `${type} ${from} ${to}`;

const gold = parse(readFileSync('test/gold/links-dongcheng-2024.yaml', 'utf8')) as GoldLink[];
const { entities } = readGazetteer();
const [report] = readBundledReports();
const kinds = new Map(entities.map(({ id, kind }) => [id, kind]));
const link = createLinker(entities);

const found = parseReport(report!.text, report!).statements.flatMap((statement) =>
  extractRelations({
    text: report!.text,
    statement,
    mentions: link(report!.text, statement.span).map((mention) => ({
      ...mention,
      kind: kinds.get(mention.entity)!,
    })),
    home: 'place:dongcheng-district',
  }).map(key),
);

test('every link that one clause of the bundled report states is found', () => {
  expect(found).toEqual(expect.arrayContaining(gold.filter(({ said }) => said === 'CLAUSE').map(key)));
});

test('no link is found that a reader does not find', () => {
  expect(gold.map(key)).toEqual(expect.arrayContaining(found));
});
