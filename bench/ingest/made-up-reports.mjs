import { createHash } from 'node:crypto';

const DISTRICTS = 20;
const FIRST_YEAR = 2001;
/** How many of the known names that a text holds give way to another of their kind. */
const RENAMED = 0.3;
const FAMILIES = '甲乙丙丁戊己庚辛壬癸';
const KINDS = ['PROJECT', 'ORGANIZATION', 'PLACE'];

/** Numbers from 0 to 1, the same in each run (mulberry32). */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const districtName = (index) => `${FAMILIES[index % 10]}${index < 10 ? '山' : '水'}区`;
const districtId = (index) => `place:made-up-district-${String(index + 1).padStart(2, '0')}`;

/** The gazetteer with the made-up districts; every name counts in each, so that all reports are as full as the first. */
export function madeUpGazetteer(gazetteer) {
  const districts = Array.from({ length: DISTRICTS }, (_, index) => ({
    id: districtId(index),
    kind: 'PLACE',
    name: districtName(index),
    aliases: [],
    textForms: [{ form: districtName(index) }],
    category: 'DISTRICT',
    focus: [],
    source: { file: 'made-up', line: index + 1 },
  }));
  const entities = gazetteer.entities.map(({ home, ...entity }) => entity);
  return { ...gazetteer, entities: [...entities, ...districts] };
}

function renaming(text, gazetteer, random) {
  const names = new Map();
  for (const kind of KINDS) {
    const own = gazetteer.entities
      .filter((entity) => entity.kind === kind && [...entity.name].length >= 4)
      .map(({ name }) => name);
    for (const name of own) {
      if (text.includes(name) && random() < RENAMED) names.set(name, own[Math.floor(random() * own.length)]);
    }
  }
  return names;
}

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** One report of the bundled one's size and build: other names, other figures, other years, another district. */
function madeUp(bundled, gazetteer, index) {
  const random = randomFrom(index + 1);
  const district = index % DISTRICTS;
  const planYear = FIRST_YEAR + Math.floor(index / DISTRICTS);
  const shift = planYear - bundled.planYear;
  // A district goes on with its own projects from year to year.
  const names = renaming(bundled.text, gazetteer, randomFrom(-1 - district));
  const known = [...names.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const renamed =
    known.length === 0
      ? bundled.text
      : bundled.text.replace(new RegExp(known.join('|'), 'gu'), (name) => names.get(name));
  const moved = (words) => words.replace(/20\d\d(?=年|[-—])/gu, (year) => String(Number(year) + shift));
  const text = moved(renamed.replaceAll('东城区', districtName(district)))
    // Figures, but no year, and no number of an item, an address or a list.
    .replace(/(?<![\d.(（])[1-9]\d*(?:\.\d+)?(?=%|亿|万|个|户|平方米|公里|家|项|套|人|栋|处)/gu, (figure) =>
      figure.replace(/[1-9]/gu, () => String(1 + Math.floor(random() * 9))),
    );
  return {
    ...bundled,
    slug: `made-up-${String(district + 1).padStart(2, '0')}-${planYear}`,
    title: moved(bundled.title.replace('北京市东城区', districtName(district))),
    district: districtId(district),
    reviewYear: planYear - 1,
    planYear,
    publishedOn: null,
    deliveredOn: null,
    sha256: createHash('sha256').update(text).digest('hex'),
    text,
  };
}

/** So many reports, one after the other: every district's of a year, then every district's of the next. */
export function* madeUpReports(bundled, gazetteer, count) {
  for (let index = 0; index < count; index += 1) yield madeUp(bundled, gazetteer, index);
}
