import { xmlText } from '../../src/export/xml.ts';

test('marks and white space are escaped', () => {
  expect(xmlText('<a b="1">&\t\r\n')).toBe('&lt;a b=&quot;1&quot;&gt;&amp;&#9;&#13;&#10;');
});

test('what XML has no room for is replaced, and nothing else', () => {
  expect(xmlText('a\u0000\u0008\u000B\u001F\uFFFE\uD842z')).toBe(`a${'\uFFFD'.repeat(6)}z`);
  expect(xmlText('𠮷野家\uFFFD')).toBe('𠮷野家\uFFFD');
});
