import { createLinker } from '../../src/link/linker.ts';
import { GazetteerError } from '../../src/link/gazetteer-error.ts';
import type { Entity, Gazetteer } from '../../src/link/gazetteer.ts';
import { parseGazetteer } from '../../src/link/parse-gazetteer.ts';

const PLACES = '- id: place:jia-district\n  name: 甲城区\n  category: DISTRICT\n';
const TABLE = [
  '# Departments of a made-up district.',
  'official_name\tshort_names\tduty_keywords\tsource\tname_status\tduties_status',
  '乙市甲城区教育委员会\t区教委|甲城区教委\t中小学|校园安全\tnames it: https://example.org/1\tconfirmed\tconfirmed',
  '乙市甲城区环境局\t区环境局|区环保局(旧称)|环境中心(旧称 乙市环境保护中心)|环境队(与调查队合署)\t大气\thttps://example.org/2\tconfirmed\tunconfirmed',
  '区重大办(正式全称未确认)\t区重大办|重大办\t重大项目\tgeneral knowledge\tunconfirmed\tunconfirmed',
  '乙市公安局甲城分局\t区公安分局|甲城分局\t治安\tgeneral knowledge\tconfirmed\tconfirmed',
  '乙市甲城区信访办\t区信访办\t信访\thttps://example.org/3\tunconfirmed\tconfirmed',
].join('\n');

function parse(departments: string, fields?: string, places = ''): Gazetteer {
  return parseGazetteer({
    files: [
      { name: 'places.yaml', content: PLACES + places },
      { name: 'departments.yaml', content: departments },
      ...(fields === undefined ? [] : [{ name: 'fields.yaml', content: fields }]),
    ],
    tables: [{ name: 'departments.tsv', content: TABLE }],
  });
}

function faults(departments: string, fields?: string): readonly string[] {
  try {
    parse(departments, fields);
  } catch (error) {
    if (error instanceof GazetteerError) return error.faults;
    throw error;
  }
  return [];
}

function department(official: string, more = ''): Entity {
  const { entities } = parse(
    `- id: department:x\n  official: ${official}\n  home: place:jia-district\n${more}`,
  );
  return entities.find(({ kind }) => kind === 'DEPARTMENT')!;
}

/** The words of a text that are linked to the department. */
function linked(entity: Entity, text: string): string[] {
  return createLinker([entity])(text, { start: 0, end: text.length }).map(({ span }) =>
    text.slice(span.start, span.end),
  );
}

describe('a row of the table', () => {
  test('gives the name, and each short name with and without the district', () => {
    expect(department('乙市甲城区教育委员会')).toMatchObject({
      name: '乙市甲城区教育委员会',
      aliases: ['甲城区教育委员会', '区教育委员会', '区教委', '甲城区教委'],
      nameBasis: 'CURATED',
      nameSource: 'names it: https://example.org/1',
    });
  });

  test('former names are names, other remarks in brackets are none', () => {
    expect(department('乙市甲城区环境局').aliases).toEqual([
      '甲城区环境局',
      '区环境局',
      '区环保局',
      '甲城区环保局',
      '环境中心',
      '乙市环境保护中心',
      '环境队',
    ]);
    expect(department('区重大办').name).toBe('区重大办');
  });

  test.each([
    ['乙市甲城区教育委员会', 'CURATED'],
    ['区重大办', 'UNCONFIRMED'],
    // Its status says confirmed, and its source is nothing to look up.
    ['乙市公安局甲城分局', 'UNCONFIRMED'],
    ['乙市甲城区信访办', 'UNCONFIRMED'],
  ])('%s is a name that is %s', (official, basis) => {
    expect(department(official).nameBasis).toBe(basis);
  });

  test.each([
    ['乙市甲城区教育委员会', '中小学', 'CURATED'],
    ['乙市甲城区环境局', '大气', 'UNCONFIRMED'],
    // The duties may be confirmed: whose they are is not.
    ['乙市甲城区信访办', '信访', 'UNCONFIRMED'],
  ])('the duties of %s are as sure as status, source and name allow', (official, duty, basis) => {
    const { duties } = department(official, `  duties:\n    - duty: ${duty}\n      terms: [${duty}]\n`);
    expect(duties).toMatchObject([{ duty, basis, terms: [{ form: duty }] }]);
  });
});

describe('in a text', () => {
  const education = department('乙市甲城区教育委员会');
  test.each([
    ['由区教委牵头', ['区教委']],
    ['区教委牵头', ['区教委']],
    ['责任单位:区教委、区体育局', ['区教委']],
    ['会同区教委', ['区教委']],
    ['甲城区教委负责', ['甲城区教委']],
    ['乙市甲城区教育委员会', ['乙市甲城区教育委员会']],
    ['西城区教委负责', []],
    ['丙丁区教育委员会', []],
    ['社区教委', []],
    ['受区教委托管', []],
  ])('%s', (text, words) => {
    expect(linked(education, text)).toEqual(words);
  });

  test.each([
    ['乙市公安局甲城分局', '甲城分局处理', []],
    ['乙市公安局甲城分局', '由区公安分局负责', ['区公安分局']],
    ['区重大办', '重大办牵头', []],
    ['区重大办', '由区重大办牵头', ['区重大办']],
    ['区重大办', '园区重大办公项目', []],
    ['乙市甲城区信访办', '向区信访办反映', ['区信访办']],
    ['乙市甲城区信访办', '各区信访办理工作', []],
  ])('%s: «%s» holds %j', (official, text, words) => {
    expect(linked(department(official), text)).toEqual(words);
  });

  test('a short name counts where the gazetteer writes it', () => {
    const branch = department(
      '乙市公安局甲城分局',
      '  aliases:\n    - form: 甲城分局\n      precededBy: 公安\n',
    );
    expect(linked(branch, '甲城分局处理,公安甲城分局处理')).toEqual(['甲城分局']);
    expect(linked(branch, '甲城分局处理')).toEqual([]);
  });
});

test('departments of two districts may be called alike within them', () => {
  const { entities } = parse(
    [
      '- { id: "department:a", name: 甲城区水务局, home: "place:jia-district", aliases: [区水务局] }',
      '- { id: "department:b", name: 丙城区水务局, home: "place:bing-district", aliases: [区水务局] }',
    ].join('\n'),
    undefined,
    '- { id: "place:bing-district", name: 丙城区, category: DISTRICT }\n',
  );
  expect(entities.filter(({ aliases }) => aliases.includes('区水务局'))).toHaveLength(2);
  expect(
    faults(
      [
        '- { id: "department:a", name: 甲城区水务局, home: "place:jia-district", aliases: [区水务局] }',
        '- { id: "department:b", name: 甲城区河湖局, home: "place:jia-district", aliases: [区水务局] }',
      ].join('\n'),
    ),
  ).toEqual([
    expect.stringMatching(/^departments\.yaml:1: aliases: 区水务局 of department:a is claimed/u),
    expect.stringMatching(/^departments\.yaml:2: aliases: 区水务局 of department:b is claimed/u),
  ]);
});

test('a department without a row has a name that its own source confirms, if any', () => {
  const { entities } = parse(
    [
      '- id: department:a\n  name: 甲城区水务局\n  source: https://example.org/water',
      '- id: department:b\n  name: 甲城区档案局\n  source: told by a colleague',
      '- id: department:c\n  name: 甲城区史志办',
    ].join('\n'),
  );
  expect(entities.filter(({ kind }) => kind === 'DEPARTMENT').map(({ nameBasis }) => nameBasis)).toEqual([
    'CURATED',
    'UNCONFIRMED',
    'UNCONFIRMED',
  ]);
});

describe('each fault names file and line', () => {
  const row = '- id: department:x\n  official: 乙市甲城区教育委员会\n';
  test.each([
    [
      'a duty that the row lacks',
      `${row}  duties:\n    - duty: 中小学\n      terms: [中小学]\n    - duty: 体育\n      terms: [体育]\n`,
      'departments.yaml:6: duties: the row of 乙市甲城区教育委员会 has no duty 体育; it has 中小学, 校园安全',
    ],
    [
      'a duty twice',
      `${row}  duties:\n    - duty: 中小学\n      terms: [中小学]\n    - duty: 中小学\n      terms: [学校]\n`,
      'departments.yaml:6: duties: 中小学 stands already above',
    ],
    [
      'a duty without terms',
      `${row}  duties:\n    - duty: 中小学\n      terms: []\n`,
      'departments.yaml:5: duties.0.terms: must not be empty',
    ],
    [
      'a rule that is none',
      `${row}  duties:\n    - duty: 中小学\n      terms:\n        - form: 学校\n          notPrecededBy: '('\n`,
      'departments.yaml:7: duties.0.terms.0.notPrecededBy: is no regular expression',
    ],
    [
      'duties without a row',
      '- id: department:x\n  name: 某局\n  duties:\n    - duty: 中小学\n      terms: [中小学]\n',
      'departments.yaml:4: duties: only a department with `official` has them',
    ],
    [
      'a source beside a row',
      `${row}  source: https://example.org\n`,
      'departments.yaml:3: source: stands in the row of `official`',
    ],
  ])('%s', (_, yaml, message) => {
    expect(faults(yaml)).toEqual([message]);
  });

  test('a department that the table lacks', () => {
    expect(faults('- id: department:x\n  official: 没有这个局\n')).toContain(
      'departments.yaml:2: official: departments.tsv has no row 没有这个局',
    );
  });

  test('a link that is surer than the name at its end', () => {
    const link = (basis: string): string =>
      `- id: department:x\n  official: 区重大办\n  links:\n    - type: LEADS\n      to: place:jia-district\n      evidence:\n        - { basis: ${basis}, source: a register }\n`;
    expect(faults(link('CURATED'))).toEqual([
      'departments.yaml:7: basis: the name of department:x is not confirmed: give a source for it, or mark this evidence UNCONFIRMED',
    ]);
    expect(faults(link('UNCONFIRMED'))).toEqual([]);
  });

  test.each([
    ['no list', 'names: [教育]\n', /^fields\.yaml:1: must be a list of fields$/u],
    ['a field without words', '- names: [教育]\n', /^fields\.yaml:1: .*words/u],
    [
      'a field without a name',
      '- names: []\n  words: [学校]\n',
      /^fields\.yaml:1: names: must not be empty$/u,
    ],
    ['broken YAML', '- names: [教育\n', /^fields\.yaml:\d+: /u],
    [
      'a name in two fields',
      '- names: [教育]\n  words: [学校]\n- names: [体育, 教育]\n  words: [健身]\n',
      /^fields\.yaml:3: names: 教育 stands already in the field of 教育$/u,
    ],
  ])('in the lexicon of fields: %s', (_, yaml, message) => {
    expect(faults('- id: department:x\n  name: 某局\n', yaml)).toEqual([expect.stringMatching(message)]);
  });

  test('what only departments have', () => {
    const files = [
      {
        name: 'places.yaml',
        content: `${PLACES}  source: https://example.org\n  duties:\n    - duty: 甲\n      terms: [甲]\n`,
      },
    ];
    expect(() => parseGazetteer({ files, tables: [] })).toThrow(
      /places\.yaml:6: duties: only departments have duties\nplaces\.yaml:4: source: only the names of departments/u,
    );
  });
});
