import {
  asksForMeasures,
  parseQuestion,
  questionParams,
  questionVariables,
} from '../../web/src/address/question.ts';

const WHOLE =
  'touching=place%3Ajinbao-street&touching=隆福寺&match=ALL&scope=WITHIN&section=产业&department=区发改委' +
  '&kinds=PROJECT&kinds=PLACE&lacks=NUMBER&lacks=DEPARTMENT&year=2024';

const parsed = (search: string) => parseQuestion(new URLSearchParams(search));

describe('a question in an address', () => {
  test('is read and written alike', () => {
    const question = parsed(WHOLE);
    expect(question).toEqual({
      touching: ['place:jinbao-street', '隆福寺'],
      match: 'ALL',
      scope: 'WITHIN',
      section: '产业',
      department: '区发改委',
      kinds: ['PROJECT', 'PLACE'],
      lacks: ['NUMBER', 'DEPARTMENT'],
      year: 2024,
    });
    expect(questionParams(question).toString()).toBe(new URLSearchParams(WHOLE).toString());
  });

  test('asks for any of the entities, in the widest scope, unless it says otherwise', () => {
    expect(parsed('touching=金宝街')).toMatchObject({ match: 'ANY', scope: 'RELATED' });
  });

  test('passes over what means nothing', () => {
    expect(
      parsed('touching=&touching=%20&match=SOME&scope=wide&kinds=STREET&kinds=EVENT&lacks=&year=soon'),
    ).toEqual({ ...parsed(''), kinds: ['EVENT'] });
    expect(parsed('year=20240').year).toBeNull();
    expect(parsed('touching=四巷&touching=四巷').touching).toEqual(['四巷']);
  });

  test('leaves out what makes no difference', () => {
    expect(questionParams(parsed('match=ALL&scope=WITHIN&year=2024')).toString()).toBe('year=2024');
    expect(questionParams(parsed('touching=x&match=ALL&scope=WITHIN')).toString()).toBe(
      'touching=x&scope=WITHIN',
    );
  });

  test('is there where any of its parameters is', () => {
    expect(asksForMeasures(new URLSearchParams('at=report:x@1-2'))).toBe(false);
    expect(asksForMeasures(new URLSearchParams('lacks=NUMBER'))).toBe(true);
  });

  test('asks the API by id or by name', () => {
    expect(questionVariables(parsed(WHOLE))).toEqual({
      touching: [{ id: 'place:jinbao-street' }, { name: '隆福寺' }],
      match: 'ALL',
      scope: 'WITHIN',
      filter: {
        section: '产业',
        department: { name: '区发改委' },
        mentionsKinds: ['PROJECT', 'PLACE'],
        lacks: ['NUMBER', 'DEPARTMENT'],
        year: 2024,
      },
    });
    expect(questionVariables(parsed('touching=时间:地点&department=department:a')).filter.department).toEqual(
      {
        id: 'department:a',
      },
    );
    expect(questionVariables(parsed('touching=时间:地点')).touching).toEqual([{ name: '时间:地点' }]);
  });
});
