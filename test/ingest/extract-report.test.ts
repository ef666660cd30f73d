import { extractReports } from '../../src/ingest/extract-report.ts';
import { readBundledReports, readGazetteer } from '../../src/ingest/seeds.ts';
import { touchRows } from '../../src/ingest/touch-rows.ts';
import { createReach } from '../../src/link/touch.ts';
import { linkRows } from '../../src/ingest/link-rows.ts';

const gazetteer = readGazetteer();
const [source] = readBundledReports();
const [facts] = extractReports(gazetteer, [source!]);
const { report, sections, statements, mentions, observations, stages } = facts!;

test('every span of the report holds the words that it is said to hold', () => {
  for (const { start, end, text } of statements) expect(report.text.slice(start, end)).toBe(text);
  for (const { start, end, quote } of mentions) expect(report.text.slice(start, end)).toBe(quote);
});

test('mentions stand inside their statements, in order, and never overlap', () => {
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  let last = 0;
  for (const { start, end, statement } of mentions) {
    expect(start).toBeGreaterThanOrEqual(Math.max(last, byId.get(statement)!.start));
    expect(end).toBeLessThanOrEqual(byId.get(statement)!.end);
    last = end;
  }
});

test('every figure and stage shows the clause that says it, inside its statement', () => {
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  expect(observations.length).toBeGreaterThanOrEqual(120);
  expect(stages.length).toBeGreaterThanOrEqual(110);
  for (const { statement, start, end, quote, wording } of [...observations, ...stages]) {
    expect(report.text.slice(start, end)).toBe(quote);
    expect(start).toBeGreaterThanOrEqual(byId.get(statement)!.start);
    expect(end).toBeLessThanOrEqual(byId.get(statement)!.end);
    expect(quote).toContain(wording);
  }
});

test('ids are unique, and order keys follow the text', () => {
  expect(new Set(stages.map(({ id }) => id)).size).toBe(stages.length);
  for (const rows of [sections, statements, mentions, observations]) {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    const orders = rows.map(({ order }) => order);
    expect(orders).toEqual([...orders].sort());
  }
});

test('the same report and gazetteer give the same facts', () => {
  const [again] = extractReports(readGazetteer(), [source!]);
  expect(again!.contentHash).toBe(facts!.contentHash);
});

test('«金宝街组团» is a mention of the cluster, and a dash-joined phrase one of each street', () => {
  const named = (quote: string): string[] =>
    mentions.filter((mention) => mention.quote === quote).map(({ entity }) => entity);
  expect(named('金宝街组团')).toEqual(['cluster:jinbao-street-cluster']);
  const phrase = report.text.indexOf('东单北大街—金宝街—西总布');
  expect(
    mentions.filter(({ start }) => start >= phrase && start < phrase + 13).map(({ quote }) => quote),
  ).toEqual(['东单北大街', '金宝街', '西总布']);
});

test('a touch’s reasons start with the narrowest, and its scope is the first one’s', () => {
  const links = linkRows(gazetteer, facts!.grounded).filter(({ basis }) => basis !== 'UNCONFIRMED');
  const touches = touchRows(statements, mentions, createReach(gazetteer.entities, links));
  expect(touches.length).toBeGreaterThan(mentions.length);
  const rank = ['MENTIONED', 'WITHIN', 'RELATED'];
  for (const { scope, reasons } of touches) {
    expect(reasons.length).toBeGreaterThan(0);
    expect(reasons.length).toBeLessThanOrEqual(10);
    expect(reasons[0]?.scope).toBe(scope);
    const ranks = reasons.map((reason) => rank.indexOf(reason.scope));
    expect(ranks).toEqual([...ranks].sort());
  }
});

test('a report of another district does not mean this one’s projects, and one of an unknown district may', () => {
  const text = '一、主要任务\n(一)建设\n确保青少年科技馆竣工投用,办好北京文化论坛。';
  const elsewhere = { ...source!, slug: 'elsewhere-2024', text };
  const named = (district: string | null): string[] =>
    extractReports(gazetteer, [{ ...elsewhere, district }])[0]!.mentions.map(({ entity }) => entity);
  expect(named('place:dongcheng-district')).toEqual([
    'project:youth-science-center',
    'event:beijing-culture-forum',
  ]);
  expect(named('place:beijing')).toEqual(['event:beijing-culture-forum']);
  expect(named(null)).toContain('project:youth-science-center');
});
