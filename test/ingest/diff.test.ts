import { join } from 'node:path';
import type { EditionDiff } from '../../src/ingest/diff-editions.ts';
import type { YearDiff } from '../../src/ingest/diff-years.ts';
import { diffReports } from '../../src/ingest/diff.ts';
import { createReportExtractor } from '../../src/ingest/extract-report.ts';
import { readBundledReports, readGazetteer, readReportFolder } from '../../src/ingest/seeds.ts';

const REPORTS = join(__dirname, '..', 'fixtures', 'reports');
const full = readGazetteer();
// The gazetteer quotes the bundled text, which these tests change.
const gazetteer = {
  ...full,
  entities: full.entities.map((entity) => ({ ...entity, focus: [] })),
  links: [],
};
const extract = createReportExtractor(gazetteer);
const [bundled] = readBundledReports();
const original = extract(bundled!);
const nextYear = extract(readReportFolder(join(REPORTS, 'dongcheng-2025')));

function corrected(mend: (text: string) => string): EditionDiff {
  const text = mend(bundled!.text);
  expect(text).not.toBe(bundled!.text);
  return diffReports(original, extract({ ...bundled!, text })) as EditionDiff;
}

const NOTHING = { added: [], removed: [], changed: [] };

describe('two loads of one report', () => {
  test('that are the same have nothing to tell', () => {
    const diff = diffReports(original, extract(bundled!)) as EditionDiff;
    expect(diff.statements).toEqual({ same: original.statements.length, ...NOTHING });
    for (const what of ['sections', 'entities', 'links', 'observations', 'stages'] as const) {
      expect(diff[what]).toMatchObject(NOTHING);
    }
  });

  test('an item inserted before others is the only one that is new, though all after it are numbered anew', () => {
    const diff = corrected((text) => {
      const start = text.indexOf('(1)深化国际消费中心城市示范区建设');
      const end = text.indexOf('\n', start);
      const paragraph = text.slice(start, end);
      const moved = paragraph.replace(/\((\d)\)/gu, (_, digit: string) => `(${Number(digit) + 1})`);
      return `${text.slice(0, start)}(1)试办编造的夜间集市。${moved}${text.slice(end)}`;
    });
    expect(diff.statements).toMatchObject({
      same: original.statements.length,
      added: [{ sort: 'MEASURE', text: '(1)试办编造的夜间集市。' }],
      removed: [],
      changed: [],
    });
    expect(diff.observations).toMatchObject(NOTHING);
    expect(diff.stages).toMatchObject(NOTHING);
  });

  test('a corrected figure is told with both values, and its sentence as changed', () => {
    const diff = corrected((text) => text.replace('地区生产总值增长4.5%左右', '地区生产总值增长5.5%以上'));
    expect(diff.statements).toMatchObject({
      added: [],
      removed: [],
      changed: [{ from: { sort: 'TARGET' } }],
    });
    expect(diff.observations).toMatchObject({ added: [], removed: [] });
    const [{ from, to }] = diff.observations.changed as [{ from: object; to: object }];
    expect(diff.observations.changed).toHaveLength(1);
    expect(from).toMatchObject({ value: 'TARGET GROWTH 4.5%左右', quote: '地区生产总值增长4.5%左右' });
    expect(to).toMatchObject({ value: 'TARGET GROWTH 5.5%以上', quote: '地区生产总值增长5.5%以上' });
  });

  test('a removed sentence goes with its figure', () => {
    const sentence = '27栋已腾退简易楼用于增补街道公共服务功能。';
    const diff = corrected((text) => text.replace(sentence, ''));
    expect(diff.statements).toMatchObject({ added: [], removed: [{ text: sentence }], changed: [] });
    expect(diff.observations).toMatchObject({ added: [], changed: [] });
    expect(diff.observations.removed).toHaveLength(1);
    expect(sentence).toContain(diff.observations.removed[0]!.quote);
  });

  test('a project named no more, and another stage of one', () => {
    const diff = corrected((text) =>
      text.replace('力争外文书店开工建设', '力争外文书店竣工').replaceAll('刘家窑路', '某编造路'),
    );
    const named = diff.entities.removed.map(({ key }) => key);
    expect(named).toContain('project:liujiayao-road');
    const stages = diff.stages.changed.filter(({ from }) =>
      from.key.startsWith('project:foreign-languages-bookstore'),
    );
    expect(stages).toHaveLength(1);
    expect(stages[0]!.from.value).toMatch(/^STARTED TARGET /u);
    expect(stages[0]!.to.value).toMatch(/^COMPLETED TARGET /u);
  });

  test('a retitled section is changed and not gone', () => {
    const diff = corrected((text) => text.replaceAll('提升国有资产利用效能', '提升国有资产的利用效能'));
    expect(diff.sections).toMatchObject({
      added: [],
      removed: [],
      changed: [{ from: { text: '提升国有资产利用效能' }, to: { text: '提升国有资产的利用效能' } }],
    });
  });
});

describe('two years of one district', () => {
  const diff = diffReports(original, nextYear) as YearDiff;
  const stateOf = (project: string): string | undefined =>
    diff.projects.find((item) => item.project === project)?.state;

  test('tells what became of each project, with the words of both reports', () => {
    expect({
      commercial: stateOf('project:dongzhimen-transport-hub-commercial'),
      longfu: stateOf('project:longfu-culture-block'),
      tower: stateOf('project:qinglong-digital-tower'),
      bookstore: stateOf('project:foreign-languages-bookstore'),
      road: stateOf('project:liujiayao-road'),
    }).toEqual({
      commercial: 'DELIVERED',
      longfu: 'DELIVERED',
      tower: 'PROGRESSING',
      bookstore: 'REPEATED',
      road: 'SILENT',
    });
    expect(diff.projects.find(({ project }) => project === 'project:longfu-culture-block')).toMatchObject({
      promised: [{ quote: '确保隆福文化街区开街', statement: 'measure:dongcheng-2024:3.2.1.3' }],
      reported: [{ quote: '隆福文化街区已开街' }],
      promisedAgain: [],
    });
  });

  test('a new promise stands in the later plan alone', () => {
    for (const { promised, promisedAgain } of diff.projects.filter(({ state }) => state === 'NEW')) {
      expect(promised).toEqual([]);
      expect(promisedAgain.map(({ statement }) => statement)).not.toEqual([]);
      for (const { statement } of promisedAgain) expect(statement).toMatch(/:dongcheng-2025:/u);
    }
    expect(diff.projects.some(({ state }) => state === 'NEW')).toBe(true);
  });

  test('measures targets by what the later report gives', () => {
    const of = (indicator: string): YearDiff['indicators'][number] | undefined =>
      diff.indicators.find(({ target }) => target?.quote.includes(indicator));
    expect(of('地区生产总值增长')).toMatchObject({
      target: { wording: '4.5%左右' },
      result: { wording: '4.6%' },
      met: true,
      nextTarget: { wording: '5%左右' },
    });
    expect(of('居民人均可支配收入增长与')).toMatchObject({ result: { wording: '4.4%' }, met: null });
    expect(of('金融业增加值')).toMatchObject({ result: null, met: null, nextTarget: null });
  });

  test('a target that was missed is told as missed', () => {
    const fixture = readReportFolder(join(REPORTS, 'dongcheng-2025'));
    const text = fixture.text.replace('全年地区生产总值增长4.6%', '全年地区生产总值增长3.6%');
    const missed = diffReports(original, extract({ ...fixture, text })) as YearDiff;
    expect(missed.indicators[0]).toMatchObject({ result: { wording: '3.6%' }, met: false });
  });

  test('knows a challenge again by its words, wherever it is numbered', () => {
    const fixture = readReportFolder(join(REPORTS, 'dongcheng-2025'));
    const challenges = original.statements.filter(({ kind }) => kind === 'CHALLENGE');
    const later = {
      ...extract(fixture),
      statements: [{ ...challenges[2]!, id: 'challenge:dongcheng-2025:1.9.1' }],
    };
    const found = (diffReports(original, later) as YearDiff).challenges;
    expect(found.again.map(({ from }) => from.statement)).toEqual([challenges[2]!.id]);
    expect(found.gone).toHaveLength(challenges.length - 1);
    expect(found.added).toEqual([]);
  });

  test('is the same whichever is given first', () => {
    expect(diffReports(nextYear, original)).toEqual(diffReports(original, nextYear));
  });
});

test('reports of two districts are refused, and both are named', () => {
  const other = extract({ ...bundled!, slug: 'gulou-2024', district: '南京市鼓楼区' });
  expect(() => diffReports(original, other)).toThrow(
    /dongcheng-2024 \(place:dongcheng-district\) and gulou-2024 \(.*different districts.*Give two reports of one district/u,
  );
});
