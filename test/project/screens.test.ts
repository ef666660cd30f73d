import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readRoot } from '../support/readme.ts';

const ROOT = join(__dirname, '..', '..');

test('each view has its picture, wide and on a phone, light and dark, and there is no other', () => {
  const views = Object.keys(JSON.parse(readRoot('scripts/explorer/views.json')) as object);
  const expected = views.flatMap((view) =>
    ['wide', 'phone'].flatMap((size) => ['light', 'dark'].map((scheme) => `${view}-${size}-${scheme}.jpg`)),
  );
  expect(readdirSync(join(ROOT, 'docs', 'screens')).sort()).toEqual(expected.sort());
});
