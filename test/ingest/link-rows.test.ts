import { entityRow, linkRows } from '../../src/ingest/link-rows.ts';
import type { EvidenceRow } from '../../src/ingest/rows.ts';
import type { Entity, Gazetteer, LinkEvidence } from '../../src/link/gazetteer.ts';

const AT = { file: 'places.yaml', line: 1 };
const ID = 'PART_OF|place:a|place:b';
const QUOTED: EvidenceRow = {
  basis: 'STATED',
  statement: 'achievement:r:1.s1',
  start: 0,
  end: 2,
  quote: '甲乙',
  rule: null,
  source: null,
};

const gazetteer = (...evidence: LinkEvidence[]): Gazetteer => ({
  entities: [],
  links: [{ type: 'PART_OF', from: 'place:a', to: 'place:b', evidence }],
  fields: [],
});
const stated: LinkEvidence = { basis: 'STATED', report: 'r', quote: '甲乙', at: AT };
const curated: LinkEvidence = { basis: 'CURATED', source: 'a register', at: AT };
const unconfirmed: LinkEvidence = { basis: 'UNCONFIRMED', source: 'general knowledge', at: AT };

test('a link whose only evidence is a quote of a report that is not loaded is left out', () => {
  expect(linkRows(gazetteer(stated), [])).toEqual([]);
  expect(linkRows(gazetteer(stated), [{ link: ID, evidence: QUOTED }])).toHaveLength(1);
});

test('a link’s basis is that of its strongest evidence, which comes first', () => {
  const [link] = linkRows(gazetteer(unconfirmed, curated, stated), [{ link: ID, evidence: QUOTED }]);
  expect(link?.basis).toBe('STATED');
  expect(link?.evidence.map(({ basis }) => basis)).toEqual(['STATED', 'CURATED', 'UNCONFIRMED']);
});

test('a link without a confirmed source is labelled as such', () => {
  expect(linkRows(gazetteer(unconfirmed), [])[0]?.basis).toBe('UNCONFIRMED');
});

test('a cluster’s focus shows only what a loaded report prints', () => {
  const cluster: Entity = {
    id: 'cluster:a',
    kind: 'CLUSTER',
    name: '甲组团',
    aliases: [],
    textForms: [],
    focus: [
      { term: '金融', report: 'r', quote: '金融' },
      { term: '科技', report: 'other', quote: '科技' },
    ],
    source: AT,
  };
  expect(entityRow(cluster, new Set(['r'])).focus).toEqual(['金融']);
});
