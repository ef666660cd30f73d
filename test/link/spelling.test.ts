import { openPinyin } from '../../src/link/pinyin.ts';
import { spellingsOf, type SpellingForm } from '../../src/link/spelling.ts';

async function keysOf(form: SpellingForm, name: string, ...aliases: string[]): Promise<string[]> {
  return spellingsOf({ name, aliases }, await openPinyin())
    .filter((spelling) => spelling.form === form)
    .map(({ key }) => key);
}

test.each([
  ['金宝街', 'jinbaojie', 'jbj'],
  ['中轴线', 'zhongzhouxian', 'zzx'],
  ['东直门', 'dongzhimen', 'dzm'],
  ['朝阳区', 'chaoyangqu', 'cyq'],
  ['银行', 'yinhang', 'yh'],
  ['行政服务中心', 'xingzhengfuwuzhongxin', 'xzfwzx'],
  ['重庆', 'chongqing', 'cq'],
  ['长安街', 'changanjie', 'caj'],
  ['金宝街8号地', 'jinbaojie8haodi', 'jbj8hd'],
  ['“杏巷”', 'xingxiang', 'xx'],
  ['Ａ股', 'agu', 'ag'],
  ['绿心公园', 'lvxingongyuan', 'lxgy'],
])('%s is typed %s or %s first of all', async (name, pinyin, initials) => {
  expect((await keysOf('PINYIN', name))[0]).toBe(pinyin);
  expect((await keysOf('INITIALS', name))[0]).toBe(initials);
});

test.each([
  ['大栅栏', 'dashilan'],
  ['朝阳门', 'zhaoyangmen'],
  ['绿心公园', 'luxingongyuan'],
])('%s is found by another reading too', async (name, pinyin) => {
  expect(await keysOf('PINYIN', name)).toContain(pinyin);
});

test('readings are few, each once, and one of them is the usual one', async () => {
  const spellings = spellingsOf({ name: '行长朝重乐行长朝重乐', aliases: [] }, await openPinyin());
  for (const form of ['PINYIN', 'INITIALS'] as const) {
    const own = spellings.filter((spelling) => spelling.form === form);
    expect(own.length).toBeLessThanOrEqual(5);
    expect(new Set(own.map(({ key }) => key)).size).toBe(own.length);
    expect(own.map(({ usual }) => usual)).toEqual(own.map((_, index) => index === 0));
  }
});

test('every name has its written form, with the name as it is written, and only Chinese ones letters', async () => {
  const spellings = spellingsOf({ name: '“金巷”', aliases: ['ＣＢＤ', '金巷'] }, await openPinyin());
  expect(spellings.filter(({ form }) => form === 'WRITTEN')).toEqual([
    { key: '金巷', form: 'WRITTEN', written: '“金巷”', canonical: true, usual: true, head: '金', tail: '巷' },
    { key: 'cbd', form: 'WRITTEN', written: 'ＣＢＤ', canonical: false, usual: true, head: 'c', tail: 'd' },
  ]);
  expect(spellings.filter(({ written, form }) => written === 'ＣＢＤ' && form !== 'WRITTEN')).toEqual([]);
  expect(spellings.find(({ form }) => form === 'PINYIN')).toEqual({
    key: 'jinxiang',
    form: 'PINYIN',
    written: '“金巷”',
    canonical: true,
    usual: true,
    head: 'ji',
    tail: 'ang',
  });
});
