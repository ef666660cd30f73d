import { extractReports } from '../../src/ingest/extract-report.ts';
import { readGazetteer } from '../../src/ingest/seeds.ts';

const WORDS =
  '各位代表：\n现在报告某某县2031年国民经济和社会发展计划执行情况与2032年国民经济和社会发展计划草案。\n一、2031年工作回顾\n地区生产总值增长5%。';

function plansOf(district: string | null) {
  const source = {
    ...{ slug: 'some', title: '', district, reviewYear: 2031, planYear: 2032, sha256: '' },
    ...{ publishedOn: null, deliveredOn: null, source: null, text: WORDS },
  };
  return extractReports(readGazetteer(), [source]).map(({ mentions, derived }) => ({
    mentions: mentions.flatMap(({ entity, quote }) =>
      entity.startsWith('policy:') ? [[entity, quote]] : [],
    ),
    entities: derived.flatMap(({ kind, name, years }) => (kind === 'POLICY' ? [[name, years]] : [])),
  }));
}

test('each year’s plan is an entity of the report’s own district, and is mentioned where it is named', () => {
  expect(plansOf('place:某某省某某县')).toEqual([
    {
      mentions: [
        ['policy:annual-plan-2031:某某省某某县', '2031年国民经济和社会发展计划'],
        ['policy:annual-plan-2032:某某省某某县', '2032年国民经济和社会发展计划'],
      ],
      entities: [
        ['2031年国民经济和社会发展计划', '2031'],
        ['2032年国民经济和社会发展计划', '2032'],
      ],
    },
  ]);
});

test('a plan that the gazetteer knows of another district is not this one’s', () => {
  const words = WORDS.replaceAll('2031', '2023').replaceAll('2032', '2024');
  const source = {
    ...{
      slug: 'some',
      title: '',
      district: 'place:某某省某某县',
      reviewYear: 2023,
      planYear: 2024,
      sha256: '',
    },
    ...{ publishedOn: null, deliveredOn: null, source: null, text: words },
  };
  const [facts] = extractReports(readGazetteer(), [source]);
  expect(facts?.mentions.map(({ entity }) => entity).filter((id) => id.startsWith('policy:'))).toEqual([
    'policy:annual-plan-2023:某某省某某县',
    'policy:annual-plan-2024:某某省某某县',
  ]);
});

test('without a district there is nobody whose plan it is', () => {
  expect(plansOf(null)).toEqual([{ mentions: [], entities: [] }]);
});
