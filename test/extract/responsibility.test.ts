import { readFileSync } from 'node:fs';
import { createResponsibilityExtractor, type Responsibility } from '../../src/extract/responsibility.ts';
import { parseFields } from '../../src/link/field-lexicon.ts';
import { createLinker } from '../../src/link/linker.ts';
import type { Entity } from '../../src/link/gazetteer.ts';
import type { Span } from '../../src/text/span.ts';
import { parseGazetteer } from '../../src/link/parse-gazetteer.ts';

const FIELDS = parseFields({
  name: 'fields.yaml',
  content: readFileSync('seeds/gazetteer/fields.yaml', 'utf8'),
});
const TABLE = [
  'official_name\tshort_names\tduty_keywords\tsource\tname_status\tduties_status',
  '某某区教育局\t区教育局\t中小学\thttps://example.org/1\tconfirmed\tunconfirmed',
  '某某区文化广电和旅游局\t区文旅局\t演出\thttps://example.org/2\tconfirmed\tunconfirmed',
  '某某区卫生健康委员会\t区卫健委\t医联体|安全\thttps://example.org/3\tconfirmed\tconfirmed',
  '某某区体育局\t区体育局\t健身\tgeneral knowledge\tunconfirmed\tunconfirmed',
  '某某湖管理委员会\t某某湖管委会\t游船\thttps://example.org/4\tconfirmed\tconfirmed',
  '别处区教育局\t别处区教育局\t中小学\thttps://example.org/5\tconfirmed\tconfirmed',
].join('\n');
const DEPARTMENTS = `
- { id: 'department:edu', official: 某某区教育局, home: 'place:moumou' }
- { id: 'department:culture', official: 某某区文化广电和旅游局, home: 'place:moumou' }
- id: department:health
  official: 某某区卫生健康委员会
  home: place:moumou
  duties:
    - { duty: 医联体, terms: [医联体, { form: 医共体, notPrecededBy: 兽 }] }
- { id: 'department:sport', official: 某某区体育局, home: 'place:moumou' }
- { id: 'department:lake', official: 某某湖管理委员会, home: 'place:moumou' }
- { id: 'department:other', official: 别处区教育局, home: 'place:biechu' }
- { id: 'department:city', name: 市教委 }
`;
const PLACES = `
- { id: 'place:moumou', name: 某某区, category: DISTRICT }
- { id: 'place:biechu', name: 别处区, category: DISTRICT }
- { id: 'place:lake', name: 某某湖, category: AREA }
`;
const ORGANIZATIONS = `
- { id: 'organization:press', name: 高等教育出版社 }
- { id: 'organization:tour', name: 全域旅游集团 }
`;
const { entities } = parseGazetteer({
  files: [
    { name: 'places.yaml', content: PLACES },
    { name: 'departments.yaml', content: DEPARTMENTS },
    { name: 'organizations.yaml', content: ORGANIZATIONS },
  ],
  tables: [{ name: 'departments.tsv', content: TABLE }],
});
const kinds = new Map(entities.map(({ id, kind }) => [id, kind]));

/** As a district's reports are read: names of other districts' bodies mean nothing in them. */
function extract(
  text: string,
  statement: Span,
  { district, named, among }: { district: string; named: readonly string[]; among: readonly Entity[] },
): Responsibility[] {
  const own = among.filter(({ home }) => home === undefined || home === district);
  const mentions = createLinker(own)(text, statement).map((mention) => ({
    ...mention,
    kind: kinds.get(mention.entity)!,
  }));
  return createResponsibilityExtractor(
    own,
    FIELDS,
    district,
  )({
    text,
    statement,
    mentions,
    named: new Set(named),
  });
}

function find(
  text: string,
  { district = 'place:moumou', named = [] as string[], among = entities } = {},
): Responsibility[] {
  return extract(text, { start: 0, end: text.length }, { district, named, among });
}

/** `edu «由区教育局牵头»` */
function stated(text: string): string[] {
  return find(text)
    .filter(({ basis }) => basis === 'STATED')
    .map(({ department, span }) => `${department.slice(11)} «${text.slice(span.start, span.end)}»`);
}

function told(text: string, options?: Parameters<typeof find>[1]): string[] {
  return find(text, options)
    .filter(({ basis }) => basis !== 'STATED')
    .map(
      ({ department, basis, span }) => `${basis} ${department.slice(11)} ${text.slice(span.start, span.end)}`,
    );
}

describe('the report states who answers', () => {
  test.each([
    ['深化改革,由区教育局牵头。', ['edu «由区教育局牵头»']],
    [
      '由区教育局、区文旅局共同负责,推进改革。',
      ['edu «由区教育局、区文旅局共同负责»', 'culture «由区教育局、区文旅局共同负责»'],
    ],
    ['此项工作由区教育局会同区文旅局负责。', ['edu «此项工作由区教育局会同区文旅局负责»']],
    ['由区教育局牵头,会同区文旅局抓紧推进。', ['edu «由区教育局牵头»']],
    ['由区教育局和有关单位具体负责。', ['edu «由区教育局和有关单位具体负责»']],
    ['区教育局牵头推进改革。', ['edu «区教育局牵头推进改革»']],
    [
      '区教育局、区卫健委主责,其他单位配合。',
      ['edu «区教育局、区卫健委主责»', 'health «区教育局、区卫健委主责»'],
    ],
    ['区教育局负责组织实施。', ['edu «区教育局负责组织实施»']],
    ['区教育局为牵头单位。', ['edu «区教育局为牵头单位»']],
    [
      '新建学校。牵头单位:区教育局、区卫健委。',
      ['edu «牵头单位:区教育局、区卫健委»', 'health «牵头单位:区教育局、区卫健委»'],
    ],
    [
      '新建学校。(责任单位：区教育局,区卫健委)',
      ['edu «责任单位：区教育局,区卫健委»', 'health «责任单位：区教育局,区卫健委»'],
    ],
    [
      '新建学校(区教育局、区文旅局、各街道按职责分工负责)。',
      [
        'edu «区教育局、区文旅局、各街道按职责分工负责»',
        'culture «区教育局、区文旅局、各街道按职责分工负责»',
      ],
    ],
    ['新建学校(主责单位:区教育局;配合单位:区文旅局)。', ['edu «主责单位:区教育局»']],
    ['新建学校(牵头单位:区教育局,配合单位:区文旅局)。', ['edu «牵头单位:区教育局,配合单位:区文旅局»']],
    ['由各街道、区教育局牵头负责。', ['edu «由各街道、区教育局牵头负责»']],
    ['由区教育局牵头,区教育局负责落实。', ['edu «由区教育局牵头»']],
  ])('%s', (text, expected) => {
    expect(stated(text)).toEqual(expected);
  });

  test.each([
    ['加强与区教育局的沟通。'],
    ['配合区教育局做好工作。'],
    ['区教育局负责人作了说明。'],
    ['街道向区教育局负责。'],
    ['对区文旅局、区教育局负责。'],
    ['不再由区教育局负责。'],
    ['此项工作不由区教育局牵头。'],
    ['由市教委牵头。'],
    ['由别处区教育局牵头。'],
    ['配合单位:区教育局。'],
    ['会同区教育局推进,由街道牵头。'],
    [''],
  ])('not in «%s»', (text) => {
    expect(stated(text)).toEqual([]);
  });

  test('quotes stand where they are said to stand, inside a longer text', () => {
    const text = '第一句。(2)推进改革,由区教育局牵头。末句。';
    const statement = { start: 4, end: text.length - 3 };
    const [found] = extract(text, statement, { district: 'place:moumou', named: [], among: entities });
    expect(text.slice(found!.span.start, found!.span.end)).toBe('由区教育局牵头');
  });
});

describe("a department's own name says its field", () => {
  test.each([
    ['推动义务教育优质均衡发展', ['DERIVED edu 义务教育']],
    ['扩充中学学位5000个', ['DERIVED edu 学位']],
    ['改革教育评价', ['DERIVED edu 教育']],
    ['开展学位论文抽查', []],
    ['扎实开展主题教育', []],
    ['加强全民国防教育', []],
    ['做好爱国主义教育', []],
    ['开展消防安全教育', []],
    ['支持高等教育出版社发展', []],
    ['加强在教育、医养、文体等领域对接合作', []],
    ['打造历史文化街区', []],
    ['推动文化金融发展', []],
    ['提升公共文化服务水平', ['DERIVED culture 公共文化']],
    ['支持全域旅游集团上市', []],
    ['发展广播电视业', ['DERIVED culture 广播电视']],
    ['持续推进某某湖治理', ['DERIVED lake 某某湖']],
    ['沿山—某某湖—河一线', []],
    ['完善分级诊疗制度', ['DERIVED health 分级诊疗']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test('names its rule and no source', () => {
    expect(find('推动义务教育发展')).toMatchObject([{ rule: 'department-name', source: null }]);
  });

  test('a name that no source confirms makes what it says UNCONFIRMED, unless the report prints it', () => {
    expect(find('开展全民健身')).toMatchObject([
      { department: 'department:sport', basis: 'UNCONFIRMED', rule: null, source: 'general knowledge' },
    ]);
    expect(told('开展全民健身', { named: ['department:sport'] })).toEqual(['DERIVED sport 全民健身']);
  });

  test("another district's departments answer for nothing, whatever they are called", () => {
    expect(told('推动义务教育发展', { district: 'place:biechu' })).toEqual(['DERIVED other 义务教育']);
    expect(find('推动义务教育发展', { district: 'place:nowhere' })).toEqual([]);
    const withoutOwn = entities.filter(({ id }) => id !== 'department:edu');
    expect(told('推动义务教育发展', { among: withoutOwn })).toEqual([]);
  });
});

describe('a duty answers for its words', () => {
  test('with the source of the row', () => {
    const found = find('加强医共体建设').filter(({ basis }) => basis === 'CURATED');
    expect(found).toEqual([
      {
        department: 'department:health',
        basis: 'CURATED',
        span: { start: 2, end: 5 },
        rule: null,
        source: 'https://example.org/3',
      },
    ]);
  });

  test('in the context that they need alone, each words once', () => {
    expect(told('建设兽医共体').filter((line) => line.startsWith('CURATED'))).toEqual([]);
    expect(told('加强医联体建设,推进医联体').filter((line) => line.startsWith('CURATED'))).toEqual([
      'CURATED health 医联体',
    ]);
  });
});
