import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { extractReports } from '../../src/ingest/extract-report.ts';
import { readBundledReports, readGazetteer, readReportFolder } from '../../src/ingest/seeds.ts';
import { linkId, type Gazetteer } from '../../src/link/gazetteer.ts';
import { readDocument } from '../../src/text/document.ts';
import type { StatementKind } from '../../src/text/tree.ts';
import { observe } from '../extract/observations.ts';
import {
  ratesOf,
  scoreFigures,
  scoreLinks,
  scoreMentions,
  scoreObservations,
  scoreStages,
  sum,
  type GoldFigure,
  type GoldLink,
  type GoldMentions,
  type GoldObservation,
  type GoldStage,
  type Score,
} from './score.ts';

interface GoldSentence {
  readonly kind: StatementKind;
  readonly words: string;
  readonly figures: readonly GoldFigure[];
}

/** A whole report of a place that the gazetteer lacks. */
interface GoldReport {
  readonly report: string;
  readonly reviewYear: number;
  readonly planYear: number;
  readonly figures: readonly GoldObservation[];
}

type Rates = ReturnType<typeof ratesOf>;

const BASELINE = 'test/quality/baseline.json';
/** `npm run quality` tells all; among other tests it is quiet. */
const TELLS = process.env['npm_lifecycle_event'] === 'quality';

function readGold(name: string): unknown {
  return parse(readFileSync(`test/gold/${name}.yaml`, 'utf8'));
}

/** Whether a link leads from a project to what it is named after. */
function ownSites({ entities, links }: Gazetteer): (link: string) => boolean {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const own = links.filter(({ from, to }) => {
    const project = byId.get(from);
    const site = byId.get(to);
    const names = site === undefined ? [] : [site.name, ...site.aliases];
    return project?.kind === 'PROJECT' && names.some((name) => project.name.startsWith(name));
  });
  const ids = new Set(own.map(linkId));
  return (link) => ids.has(link);
}

/** Scores by what is measured and in which texts: `stages dongcheng-2024`. */
function measure(): Map<string, Score> {
  const gazetteer = readGazetteer();
  const kinds = new Map(gazetteer.entities.map(({ id, kind }) => [id, kind]));
  const sources = [...readBundledReports(), readReportFolder('test/fixtures/reports/dongcheng-2025')];
  const scores = new Map<string, Score>();
  for (const facts of extractReports(gazetteer, sources)) {
    const { slug } = facts.report;
    const gold = readGold(`mentions-${slug}`) as GoldMentions;
    const derived = new Map(facts.derived.map(({ id, kind }) => [id, kind]));
    const mentions = scoreMentions(facts, gold, (entity) => kinds.get(entity) ?? derived.get(entity));
    scores.set(`mentions ${slug}`, sum([...mentions.values()]));
    for (const [kind, score] of [...mentions].sort()) scores.set(`mentions ${slug} ${kind}`, score);
    scores.set(
      `observations ${slug}`,
      scoreObservations(facts, readGold(`observations-${slug}`) as GoldObservation[]),
    );
    scores.set(`stages ${slug}`, scoreStages(facts, readGold(`stages-${slug}`) as GoldStage[]));
    if (slug === 'dongcheng-2024') {
      scores.set(
        `links ${slug}`,
        scoreLinks(facts, readGold(`links-${slug}`) as GoldLink[], ownSites(gazetteer)),
      );
    }
  }
  scores.set(
    'observations other-provinces',
    sum(
      (readGold('observations-other-provinces') as GoldSentence[]).map(({ kind, words, figures }) => {
        const found = observe(words, { kind }).map((observation) => ({
          ...observation,
          clause: words.slice(observation.clause.start, observation.clause.end),
        }));
        return scoreFigures(`«${words}»`, figures, found);
      }),
    ),
  );
  for (const { report, reviewYear, planYear, figures } of readGold('observations-made-up') as GoldReport[]) {
    const { title, text } = readDocument(readFileSync(`test/fixtures/reports/made-up-${report}.txt`, 'utf8'));
    const source = {
      ...{
        slug: `made-up-${report}`,
        title: title ?? '',
        text,
        district: 'place:某某省',
        reviewYear,
        planYear,
      },
      ...{ publishedOn: null, deliveredOn: null, source: null, sha256: '' },
    };
    for (const facts of extractReports(gazetteer, [source]))
      scores.set(`observations made-up ${report}`, scoreObservations(facts, figures));
  }
  return scores;
}

const scores = measure();
const baseline = JSON.parse(readFileSync(BASELINE, 'utf8')) as Record<string, Rates>;

if (TELLS) {
  const lines = [...scores].flatMap(([name, score]) => {
    const { precision, recall } = ratesOf(score);
    const head = `${name}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)} (gold ${score.gold}, found ${score.found}, right ${score.right})`;
    // The sum of all kinds would only tell each kind's misses again.
    return [head, ...(scores.has(`${name} PLACE`) ? [] : score.misses.map((miss) => `    ${miss}`))];
  });
  process.stdout.write(`\n${lines.join('\n')}\n\n`);
}

test('the baseline names all that is measured, and nothing else', () => {
  expect(Object.keys(baseline).sort()).toEqual([...scores.keys()].sort());
});

test.each([...scores])('%s: precision and recall are not below the baseline', (name, score) => {
  const { precision, recall } = ratesOf(score);
  const least = baseline[name] ?? { precision: 1, recall: 1 };
  const below = precision < least.precision || recall < least.recall;
  expect(below ? { precision, recall, misses: score.misses } : least).toEqual(least);
});

test('at least 60 sentences, spread over the report, are annotated for names', () => {
  const positions = Object.keys(readGold('mentions-dongcheng-2024') as GoldMentions);
  expect(positions.length).toBeGreaterThanOrEqual(60);
  for (const section of ['1.1', '1.2', '1.3', '1.4', '1.5', '1.6', '3.2', '3.3', '3.5', '3.6']) {
    expect(positions.some((position) => position.startsWith(`${section}.`))).toBe(true);
  }
});
