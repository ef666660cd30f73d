import type { AnsweredMeasureFragment } from '../../web/src/api/documents.gen.ts';
import type { ExportedAnswer } from '../../web/src/views/answer/export/exported-answer.ts';
import { byRule, byWords, FAMILY, JINBAO, linkOf, PLOT, touchOf, UNIT } from './touches.ts';

type Measure = AnsweredMeasureFragment['node'];

export const measureOf = (text: string, parts: Partial<Measure> = {}): Measure => ({
  __typename: 'Measure',
  id: 'measure:moumou-2024:3.4.3.2',
  number: '三(四)提升效能(2)',
  statementKind: 'MEASURE',
  year: 2024,
  text,
  span: { start: 1_000, end: 1_000 + text.length },
  section: { id: 'section:moumou-2024:3.4.3', title: '提升效能' },
  report: { id: 'report:moumou-2024', title: '某某区报告' },
  mentions: [],
  departments: [],
  ...parts,
});

export const answerOf = (...edges: ExportedAnswer['edges']): ExportedAnswer => ({
  title: '触及「金宝街」的举措',
  question: { touching: [{ id: JINBAO.id }], match: 'ANY', scope: 'RELATED', filter: {} },
  address: 'http://localhost:4000/?touching=place%3Ajinbao-street&scope=RELATED',
  dataVersion: 'abc123',
  totalCount: edges.length,
  edges,
});

/** Words that each kind of file has to take care with. */
export const AWKWARD = '*优化*,"空间"|_资产_ [见](附件) <b>1&amp;2</b> `a` \\ ~0~ $5$';

export const answer = answerOf(
  {
    node: measureOf('推动金宝街8号地等空间提质增效。', {
      departments: [
        {
          basis: 'CURATED',
          department: { id: 'department:a', kind: 'DEPARTMENT', name: '某某局' },
          evidence: [
            {
              basis: 'CURATED',
              source: '名录 https://example.org/a_b_c',
              span: { start: 1_010, end: 1_012, quote: '空间' },
              statement: measureOf(''),
            },
          ],
        },
      ],
    }),
    touches: [
      touchOf({
        mentioned: PLOT,
        quote: '金宝街8号地',
        path: [linkOf('PART_OF', PLOT, JINBAO, [byRule('address-on-street')])],
      }),
    ],
  },
  {
    node: measureOf(`${AWKWARD}\n-深化“四巷”建设。`, {
      id: 'measure:moumou-2024:3.3.3.1',
      number: '三(三)拓展载体(1)',
      span: { start: 2_000, end: 2_100 },
    }),
    touches: [
      touchOf({
        mentioned: FAMILY,
        quote: '四巷',
        path: [
          linkOf('MEMBER_OF', UNIT, FAMILY, [byWords(`${AWKWARD}\n1.挂牌`)]),
          linkOf('COVERS', UNIT, JINBAO, [byWords(`${AWKWARD}\n1.挂牌`)]),
        ],
      }),
    ],
  },
);
