import { aroundMentions, linkInWords, reasonInWords, reasonsOf } from '../../web/src/views/answer/reason.ts';
import type { Vocabulary } from '../../web/src/views/answer/vocabulary.ts';
import { ALMOND_LANE, FAMILY, JINBAO, linkOf, PLOT, touchOf, UNIT, XIZONGBU } from './touches.ts';
import { vocabularyIn } from './vocabulary.ts';

describe('the reason for a measure', () => {
  let chinese: Vocabulary;
  let english: Vocabulary;
  beforeAll(async () => {
    chinese = await vocabularyIn('zh');
    english = await vocabularyIn('en');
  });

  const sentences = (...touches: Parameters<typeof reasonsOf>[0]): [string[], string[]] => [
    reasonsOf(touches).map((reason) => reasonInWords(reason, chinese)),
    reasonsOf(touches).map((reason) => reasonInWords(reason, english)),
  ];

  test('is only that it is named, where it is', () => {
    expect(sentences(touchOf({ mentioned: JINBAO, quote: '金宝街' }))).toEqual([
      ['文中直接写到「金宝街」。'],
      ['It directly names 「金宝街」.'],
    ]);
  });

  test('says whom another written form stands for', () => {
    expect(sentences(touchOf({ mentioned: JINBAO, quote: '金宝大街' }))).toEqual([
      ['文中直接写到「金宝大街」（即金宝街）。'],
      ['It directly names 「金宝大街」 (that is, 金宝街).'],
    ]);
    expect(sentences(touchOf({ mentioned: FAMILY, quote: '四条巷' }))[0]).toEqual([
      '文中直接写到「四条巷」（即“四巷”）。',
    ]);
  });

  test('follows a link forward', () => {
    const path = [linkOf('PART_OF', PLOT, JINBAO)];
    expect(sentences(touchOf({ mentioned: PLOT, quote: '金宝街8号地', path }))).toEqual([
      ['文中写到「金宝街8号地」：金宝街8号地属于金宝街。'],
      ['It names 「金宝街8号地」: 金宝街8号地 is part of 金宝街.'],
    ]);
  });

  test('keeps a link’s own direction where the walk goes against it', () => {
    const path = [
      linkOf('MEMBER_OF', ALMOND_LANE, FAMILY),
      linkOf('MEMBER_OF', UNIT, ALMOND_LANE),
      linkOf('COVERS', UNIT, JINBAO),
    ];
    expect(sentences(touchOf({ mentioned: FAMILY, quote: '四巷', path }))).toEqual([
      [
        '文中写到「四巷」：“杏巷”归入“四巷”，“杏巷”东单北大街—金宝街—西总布试点单位归入“杏巷”，并覆盖金宝街。',
      ],
      [
        'It names 「四巷」: 杏巷 belongs to 四巷; “杏巷”东单北大街—金宝街—西总布试点单位 belongs to 杏巷 and covers 金宝街.',
      ],
    ]);
  });

  test('says once what two links start from', () => {
    const path = [linkOf('COVERS', UNIT, XIZONGBU), linkOf('COVERS', UNIT, JINBAO)];
    expect(sentences(touchOf({ mentioned: XIZONGBU, quote: '西总布', path }))[0]).toEqual([
      '文中写到「西总布」：“杏巷”东单北大街—金宝街—西总布试点单位覆盖西总布，并覆盖金宝街。',
    ]);
  });

  test('is one for several mentions by the same way, with each quote', () => {
    const path = [linkOf('PART_OF', PLOT, JINBAO)];
    const touches = ['金宝街8号地', '8号地', '金宝街8号地'].map((quote, index) =>
      touchOf({ mentioned: PLOT, quote, path, start: index * 10 }),
    );
    const reasons = reasonsOf(touches);
    expect(reasons.map(({ mentions }) => mentions.map(({ start }) => start))).toEqual([[0, 10, 20]]);
    expect(sentences(...touches)).toEqual([
      ['文中写到「金宝街8号地」「8号地」（即金宝街8号地，共 3 处）：金宝街8号地属于金宝街。'],
      ['It names 「金宝街8号地」「8号地」 (that is, 金宝街8号地, 3 times): 金宝街8号地 is part of 金宝街.'],
    ]);
  });

  test('is another for another asked entity, thing named, or way', () => {
    const direct = touchOf({ mentioned: PLOT, quote: '金宝街8号地', asked: PLOT });
    const byStreet = touchOf({
      mentioned: PLOT,
      quote: '金宝街8号地',
      path: [linkOf('PART_OF', PLOT, JINBAO)],
    });
    const byUnit = touchOf({ mentioned: PLOT, quote: '金宝街8号地', path: [linkOf('COVERS', UNIT, JINBAO)] });
    const ofStreet = touchOf({ mentioned: JINBAO, quote: '金宝街' });
    expect(reasonsOf([direct, byStreet, byUnit, ofStreet, byStreet]).map(({ scope }) => scope)).toHaveLength(
      4,
    );
  });

  test('parts at the mentions, so that a page can make links of them', () => {
    const touch = touchOf({ mentioned: PLOT, quote: '8号地', path: [linkOf('PART_OF', PLOT, JINBAO)] });
    const [reason] = reasonsOf([touch]);
    const [before, after] = aroundMentions(reason!, chinese);
    expect(`${before}「8号地」${after}`).toBe(reasonInWords(reason!, chinese));
  });

  test('reads each link by itself', () => {
    expect(linkInWords(linkOf('SETTLED_IN', UNIT, FAMILY), chinese)).toBe(
      '“杏巷”东单北大街—金宝街—西总布试点单位落户“四巷”',
    );
    expect(linkInWords(linkOf('LOCATED_IN', FAMILY, JINBAO), english)).toBe('四巷 lies in 金宝街');
  });
});
