import { GazetteerError } from '../../src/link/gazetteer-error.ts';
import { parseGazetteer, type GazetteerSources } from '../../src/link/parse-gazetteer.ts';
import type { Gazetteer } from '../../src/link/gazetteer.ts';

const SUBDISTRICTS = [
  '# Which sub-district a place lies in.',
  'place\tsubdistrict\tbasis\tstatus',
  '金宝街\t建国门街道\tzh.wikipedia, 建国门街道\tconfirmed',
  '永定门外/永外\t建国门街道\tgeneral knowledge\tunconfirmed',
  '古观象台\t建国门街道\tlocal data\tconfirmed',
].join('\n');
const DIVISIONS = [
  '# Divisions. Source: a ministry’s list.',
  'code\tparent\tlevel\tname',
  '110101\t110000\tDISTRICT\t东城区',
  '110101008\t110101\tSUBDISTRICT\t建国门街道',
].join('\n');
const DEPARTMENTS = [
  '# Departments.',
  'official_name\tshort_names\tname_status',
  '北京市东城区教育委员会\t区教委|区教育局(旧称)\tconfirmed',
].join('\n');

test('many faults are told by the first of them', () => {
  const faults = Array.from({ length: 25 }, (_, index) => `places.yaml:${index + 1}: wrong`);
  const { message } = new GazetteerError(faults);
  expect(message).toContain('has 25 faults:\nplaces.yaml:1: wrong\n');
  expect(message).toMatch(/places\.yaml:20: wrong\nand 5 more$/u);
  expect(new GazetteerError(faults.slice(0, 20)).message).not.toContain('more');
});

function parse(files: Record<string, string>, tables: Record<string, string> = {}): Gazetteer {
  const list = (record: Record<string, string>): GazetteerSources['files'] =>
    Object.entries(record).map(([name, content]) => ({ name, content }));
  return parseGazetteer({ files: list(files), tables: list(tables) });
}

function faults(files: Record<string, string>, tables: Record<string, string> = {}): readonly string[] {
  try {
    parse(files, tables);
  } catch (error) {
    if (error instanceof GazetteerError) return error.faults;
    throw error;
  }
  return [];
}

const TWO_PLACES = `
- id: place:jinbao-street
  name: 金宝街
  category: STREET
- id: place:jinbao-street-52
  name: 金宝街52号
  category: SITE
  links:
    - type: PART_OF
      to: place:jinbao-street
      evidence:
        - basis: DERIVED
          rule: address-on-street
`;

test('entities and links are read with their evidence', () => {
  const { entities, links } = parse({ 'places.yaml': TWO_PLACES });
  expect(entities.map(({ id, name, category }) => [id, name, category])).toEqual([
    ['place:jinbao-street', '金宝街', 'STREET'],
    ['place:jinbao-street-52', '金宝街52号', 'SITE'],
  ]);
  expect(links).toHaveLength(1);
  expect(links[0]?.evidence[0]).toMatchObject({ basis: 'DERIVED', rule: 'address-on-street' });
});

test('divisions give names, categories and the tree; rows that are not confirmed, or by nothing to look up, are UNCONFIRMED', () => {
  const { entities, links } = parse(
    {
      'places.yaml': `
- id: place:dongcheng-district
  division: '110101'
- id: place:jianguomen-subdistrict
  division: '110101008'
- id: place:jinbao-street
  name: 金宝街
  category: STREET
- id: place:yongwai
  name: 永外
  category: AREA
- id: place:observatory
  name: 古观象台
  category: SITE
`,
    },
    { 'divisions.tsv': DIVISIONS, 'place_subdistrict.tsv': SUBDISTRICTS },
  );
  expect(entities[1]).toMatchObject({ name: '建国门街道', category: 'SUBDISTRICT' });
  expect(
    links.map(({ from, to, evidence }) => [
      from,
      to,
      ...evidence.map((item) => [item.basis, 'source' in item ? item.source : null]),
    ]),
  ).toEqual([
    [
      'place:jianguomen-subdistrict',
      'place:dongcheng-district',
      ['CURATED', 'Divisions. Source: a ministry’s list.'],
    ],
    ['place:jinbao-street', 'place:jianguomen-subdistrict', ['CURATED', 'zh.wikipedia, 建国门街道']],
    ['place:yongwai', 'place:jianguomen-subdistrict', ['UNCONFIRMED', 'general knowledge']],
    ['place:observatory', 'place:jianguomen-subdistrict', ['UNCONFIRMED', 'local data']],
  ]);
});

test('a department takes its names from the table', () => {
  const { entities } = parse(
    { 'departments.yaml': '- id: department:education\n  official: 北京市东城区教育委员会\n' },
    { 'departments.tsv': DEPARTMENTS },
  );
  expect(entities[0]).toMatchObject({ name: '北京市东城区教育委员会', aliases: ['区教委', '区教育局'] });
});

test('a form that is not textual is looked up and never linked', () => {
  const { entities } = parse({
    'places.yaml':
      '- id: place:a\n  name: 甲地\n  category: AREA\n  aliases:\n    - form: 甲\n      textual: false\n',
  });
  expect(entities[0]?.aliases).toEqual(['甲']);
  expect(entities[0]?.textForms.map(({ form }) => form)).toEqual(['甲地']);
});

test('a shared form is accepted where both declare it', () => {
  const shared = (id: string): string =>
    `- id: ${id}\n  name: ${id}\n  category: AREA\n  aliases:\n    - form: 青龙\n      shared: true\n`;
  expect(faults({ 'places.yaml': shared('place:a') + shared('place:b') })).toEqual([]);
});

describe('each fault names file and line', () => {
  const broken: [string, Record<string, string>, RegExp, Record<string, string>?][] = [
    ['broken YAML', { 'places.yaml': '- id: place:a\n  name: [甲\n' }, /^places\.yaml:\d+: /u],
    ['a map instead of a list', { 'places.yaml': 'id: place:a\n' }, /^places\.yaml:1: .*list of entities/u],
    ['an empty file', { 'places.yaml': '' }, /^places\.yaml:1: .*list of entities/u],
    [
      'an unknown key',
      { 'places.yaml': '- id: place:a\n  name: 甲\n  category: AREA\n  colour: red\n' },
      /^places\.yaml:4: colour/u,
    ],
    ['a bad id', { 'places.yaml': '- id: 金宝街\n  name: 金宝街\n' }, /^places\.yaml:1: id: must be like/u],
    [
      'another kind’s id',
      { 'places.yaml': '- id: project:a\n  name: 甲\n  category: AREA\n' },
      /^places\.yaml:1: id: must begin with place:/u,
    ],
    [
      'a place without category',
      { 'places.yaml': '- id: place:a\n  name: 甲\n' },
      /^places\.yaml:1: category/u,
    ],
    [
      'a category that is none',
      { 'places.yaml': '- id: place:a\n  name: 甲\n  category: ROAD\n' },
      /^places\.yaml:3: category: /u,
    ],
    [
      'an id twice',
      {
        'places.yaml':
          '- id: place:a\n  name: 甲\n  category: AREA\n- id: place:a\n  name: 乙\n  category: AREA\n',
      },
      /^places\.yaml:4: id: place:a stands already at places\.yaml:1/u,
    ],
    [
      'a name claimed twice',
      {
        'places.yaml':
          '- id: place:a\n  name: 甲\n  category: AREA\n- id: place:b\n  name: “甲”\n  category: AREA\n',
      },
      /^places\.yaml:1: aliases: 甲 of place:a is claimed by place:b too; declare it/u,
    ],
    [
      'a link to nowhere',
      { 'places.yaml': TWO_PLACES.replace('to: place:jinbao-street', 'to: place:nowhere') },
      /^places\.yaml:9: links: no entity has the id place:nowhere/u,
    ],
    [
      'a link without evidence',
      { 'places.yaml': TWO_PLACES.replace(/evidence:[^]*$/u, 'evidence: []\n') },
      /^places\.yaml:\d+: .*a link needs evidence/u,
    ],
    [
      'a rule that does not hold',
      { 'places.yaml': TWO_PLACES.replace('金宝街52号', '银宝街52号') },
      /^places\.yaml:12: rule: address-on-street does not give PART_OF from 银宝街52号 to 金宝街/u,
    ],
    [
      'a rule that does not exist',
      { 'places.yaml': TWO_PLACES.replace('address-on-street', 'guess') },
      /^places\.yaml:12: rule: none is named guess/u,
    ],
    [
      'a curated fact without source',
      { 'places.yaml': TWO_PLACES.replace('DERIVED', 'CURATED').replace('rule: address-on-street', '') },
      /^places\.yaml:\d+: .*source/u,
    ],
    [
      'a broken rule beside an alias',
      {
        'places.yaml':
          '- id: place:a\n  name: 甲\n  category: AREA\n  aliases:\n    - form: 乙\n      followedBy: "("\n',
      },
      /^places\.yaml:[56]: /u,
    ],
    [
      'a home that is no place',
      { 'places.yaml': '- id: place:a\n  name: 甲\n  category: AREA\n  home: place:nowhere\n' },
      /^places\.yaml:4: home: no place has the id place:nowhere/u,
    ],
    ['a file of no kind', { 'rivers.yaml': '[]' }, /^rivers\.yaml:1: no kind of entity has this file/u],
    [
      'a division that the table lacks',
      { 'places.yaml': "- id: place:a\n  division: '999'\n" },
      /^places\.yaml:2: division: divisions\.tsv has no row 999/u,
      { 'divisions.tsv': DIVISIONS },
    ],
    [
      'a table row with a cell too few',
      { 'places.yaml': '[]' },
      /^divisions\.tsv:5: has 3 cells where the header has 4/u,
      { 'divisions.tsv': `${DIVISIONS}\n1\t2\t3` },
    ],
  ];

  for (const [title, files, message, tables] of broken) {
    test(title, () => {
      expect(faults(files, tables)[0]).toMatch(message);
    });
  }
});

test('all faults of all files are told at once', () => {
  const found = faults({ 'places.yaml': '- id: place:a\n  name: 甲\n', 'events.yaml': '- name: 乙\n' });
  expect(found.some((fault) => fault.startsWith('places.yaml:'))).toBe(true);
  expect(found.some((fault) => fault.startsWith('events.yaml:'))).toBe(true);
});
