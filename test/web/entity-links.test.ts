import type { LinkInWordsFragment } from '../../web/src/api/documents.gen.ts';
import { evidenceGroups } from '../../web/src/ui/evidence-groups.ts';
import { membersOf, unplaceable, type Family } from '../../web/src/views/entity/family-tree.ts';
import { groupsOf, sentencesOf } from '../../web/src/views/entity/link-groups.ts';

const stated = (quote: string, start = 0) => ({
  basis: 'STATED' as const,
  rule: null,
  source: null,
  span: { start, end: start + quote.length, quote },
  statement: { id: 'measure:r:1', report: { id: 'report:r' } },
});

const thing = (id: string) => ({ id, kind: 'CLUSTER' as const, name: id });

function link(
  type: LinkInWordsFragment['type'],
  from: string,
  to: string,
  evidence = [stated('words')],
): LinkInWordsFragment {
  return { type, basis: 'STATED', distanceMetres: null, from: thing(from), to: thing(to), evidence };
}

describe('links in sentences', () => {
  test('are one sentence where the same words tell of several ends', () => {
    const sentences = sentencesOf('self', [
      link('COVERS', 'self', 'a'),
      link('COVERS', 'self', 'b'),
      link('COVERS', 'self', 'c', [stated('other words')]),
      link('PART_OF', 'd', 'self'),
      link('PART_OF', 'self', 'e'),
    ]);
    expect(sentences.map(({ from, to }) => [from.map(({ id }) => id), to.map(({ id }) => id)])).toEqual([
      [['self'], ['a', 'b']],
      [['self'], ['c']],
      [['d'], ['self']],
      [['self'], ['e']],
    ]);
  });

  test('lose no link when grouped by type', () => {
    const links = (['NEAR', 'PART_OF', 'LEADS', 'PART_OF'] as const).map((type, index) =>
      link(type, 'self', `${index}`, [stated(`${index}`)]),
    );
    const groups = groupsOf(sentencesOf('self', links));
    expect(groups.map(({ type, sentences }) => [type, sentences.length])).toEqual([
      ['LEADS', 1],
      ['PART_OF', 2],
      ['NEAR', 1],
    ]);
  });

  test('name a rule or source once for all its quotes', () => {
    const derived = { ...stated('医院'), basis: 'DERIVED' as const, rule: 'department-name' };
    const groups = evidenceGroups([derived, stated('a'), { ...derived, span: stated('医疗').span }]);
    expect(groups.map((group) => group.map(({ span }) => span?.quote))).toEqual([['医院', '医疗'], ['a']]);
  });
});

describe('a family’s members', () => {
  const linked = (nodes: LinkInWordsFragment[], totalCount = nodes.length) => ({ totalCount, nodes });
  const belonging = (families: LinkInWordsFragment[]) => ({
    families: linked(families),
    places: linked([]),
    drivers: linked([]),
  });
  const cluster = (id: string, families: LinkInWordsFragment[]) => ({
    ...thing(id),
    ...belonging(families),
    focus: [],
  });
  const measure = (id: string, ...named: string[]) =>
    ({ id, mentions: named.map((each) => ({ span: { start: 0, end: 1 }, entity: { id: each } })) }) as never;
  const lanes: Family = {
    clusters: [
      cluster('apricot', [link('MEMBER_OF', 'apricot', 'lanes', [stated('四巷银巷杏巷')])]),
      cluster('pilot', [link('MEMBER_OF', 'pilot', 'apricot')]),
      cluster('silver', [link('MEMBER_OF', 'silver', 'lanes', [stated('四巷银巷')])]),
      cluster('unit', [link('MEMBER_OF', 'unit', 'pilot')]),
    ],
    projects: [
      { id: 'work', kind: 'PROJECT', name: 'work', ...belonging([link('MEMBER_OF', 'work', 'lanes')]) },
    ],
    measures: [measure('m1', 'unit', 'silver'), measure('m2', 'lanes')],
  };

  test('are its clusters, as the report introduces them, each with all below it', () => {
    const members = membersOf('lanes', lanes);
    expect(members.map(({ entity }) => entity.id)).toEqual(['silver', 'apricot']);
    expect(members[1]!.units.map(({ entity }) => entity.id)).toEqual(['pilot', 'unit']);
  });

  test('have the measures that name them or something of theirs', () => {
    const members = membersOf('lanes', lanes);
    expect(members.map(({ measures }) => measures.map(({ id }) => id))).toEqual([['m1'], ['m1']]);
  });

  test('end where links go round', () => {
    const clusters = [
      cluster('a', [link('MEMBER_OF', 'a', 'lanes'), link('MEMBER_OF', 'a', 'b')]),
      cluster('b', [link('MEMBER_OF', 'b', 'a')]),
    ];
    const members = membersOf('lanes', { ...lanes, clusters });
    expect(members[0]!.units.map(({ entity }) => entity.id)).toEqual(['b']);
  });

  test('are named where not all was read of what they belong to', () => {
    const known = cluster('known', [link('MEMBER_OF', 'known', 'lanes')]);
    const cut = { ...known, id: 'cut', families: linked(known.families.nodes, 2) };
    expect(unplaceable({ ...lanes, clusters: [known, cut] }).map(({ id }) => id)).toEqual(['cut']);
  });
});
