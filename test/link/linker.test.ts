import fc from 'fast-check';
import type { Entity, TextForm } from '../../src/link/gazetteer.ts';
import { createLinker } from '../../src/link/linker.ts';

function place(id: string, ...forms: (string | TextForm)[]): Entity {
  const textForms = forms.map((form) => (typeof form === 'string' ? { form } : form));
  return {
    id,
    kind: 'PLACE',
    name: textForms[0]?.form ?? id,
    aliases: [],
    textForms,
    category: 'AREA',
    focus: [],
    source: { file: 'places.yaml', line: 1 },
  };
}

function found(entities: Entity[], text: string): string[] {
  const link = createLinker(entities);
  return link(text, { start: 0, end: text.length }).map(
    ({ entity, span }) => `${entity}=${text.slice(span.start, span.end)}`,
  );
}

test('the longest form wins over the one inside it', () => {
  expect(
    found([place('street', '金宝街'), place('cluster', '金宝街组团')], '金宝街组团引入,在金宝街'),
  ).toEqual(['cluster=金宝街组团', 'street=金宝街']);
});

test('of two overlapping forms the longer one wins, wherever it begins', () => {
  expect(found([place('a', '东单北'), place('b', '北大街口')], '东单北大街口')).toEqual(['b=北大街口']);
});

test('names joined by dashes are a mention each', () => {
  const entities = [place('a', '东单北大街'), place('b', '金宝街'), place('c', '西总布')];
  expect(found(entities, '“东单北大街—金宝街—西总布”')).toEqual(['a=东单北大街', 'b=金宝街', 'c=西总布']);
});

test('a form counts only in the context that its rule asks for', () => {
  const dongsi = place('dongsi', { form: '东四', notFollowedBy: /^(?:[0-9]+号线)/u });
  expect(found([dongsi], '东四6号线织补,东四片区')).toEqual(['dongsi=东四']);
  const hepingli = place('hepingli', { form: '和平里', followedBy: /^(?:、安定门街道)/u });
  expect(found([hepingli], '和平里医院')).toEqual([]);
  expect(found([hepingli], '以和平里、安定门街道为试点')).toEqual(['hepingli=和平里']);
});

test('what must stand before a form is looked for right before it', () => {
  const lane = place('lane', { form: '东区', precededBy: /(?:前门)$/u });
  expect(found([lane], '前门的东区,前门东区')).toEqual(['lane=东区']);
  expect(found([lane], '东区')).toEqual([]);
});

test('a form that two entities still claim is left unlinked', () => {
  expect(found([place('a', '青龙'), place('b', '青龙')], '青龙')).toEqual([]);
});

test('a claimed form whose rules leave one entity is linked to it', () => {
  const a = place('a', { form: '青龙', followedBy: /^(?:胡同)/u });
  const b = place('b', { form: '青龙', notFollowedBy: /^(?:胡同)/u });
  expect(found([a, b], '青龙胡同与青龙大厦')).toEqual(['a=青龙', 'b=青龙']);
});

test('a longer form whose rule fails does not hide the shorter one', () => {
  const long = place('long', { form: '核心区控规', followedBy: /^(?:计划)/u });
  expect(found([long, place('short', '核心区')], '核心区控规')).toEqual(['short=核心区']);
});

test('letters and digits are not cut out of longer words and numbers', () => {
  const entities = [place('line', '6号线'), place('mall', 'in88')];
  expect(found(entities, '16号线')).toEqual([]);
  expect(found(entities, 'in889与in88')).toEqual(['mall=in88']);
});

test('a name is found across a line break, in either width, and its span holds the original', () => {
  expect(found([place('park', 'E-park夕照寺')], '在Ｅ-park夕\n  照寺项目')).toEqual([
    'park=Ｅ-park夕\n  照寺',
  ]);
});

test('only the statement is searched', () => {
  const link = createLinker([place('a', '金宝街')]);
  expect(link('金宝街。金宝街', { start: 4, end: 7 })).toEqual([{ entity: 'a', span: { start: 4, end: 7 } }]);
});

test('without any form there is no mention', () => {
  expect(found([], '金宝街')).toEqual([]);
});

test('mentions stand in order, do not overlap, and hold a form of their entity', () => {
  const names = ['东', '东单', '单北', '北大街', '东单北大街', '街'];
  const link = createLinker(names.map((name) => place(name, name)));
  fc.assert(
    fc.property(fc.array(fc.constantFrom('东', '单', '北', '大', '街', ' ', '。')), (units) => {
      const text = units.join('');
      let last = 0;
      for (const { entity, span } of link(text, { start: 0, end: text.length })) {
        expect(span.start).toBeGreaterThanOrEqual(last);
        expect(text.slice(span.start, span.end).replace(/\s/gu, '')).toBe(entity);
        last = span.end;
      }
    }),
  );
});
