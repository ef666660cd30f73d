import { extractReports } from '../dist/ingest/extract-report.js';
import { hashOf } from '../dist/ingest/hash.js';
import { readBundledReports, readGazetteer } from '../dist/ingest/seeds.js';
import { randomFrom, shuffled } from './random.mjs';

const SEED = 20_240_101;
/** Shared by all districts: what stands above them, the policies they follow, and what they are measured by. */
const COMMON_KINDS = new Set(['INDICATOR', 'POLICY']);
const COMMON_CATEGORIES = new Set(['REGION', 'PROVINCE', 'MUNICIPALITY', 'CITY']);
/** Numerals and words of order stay, so that numbers and years stay what they are. */
const KEPT = new Set('零一二三四五六七八九十百千万亿年月日第');
const CHANGED = 0.5;

const ID_KEYS = new Set(
  'id report parent section statement entity indicator of project district department challenge measure link order slug from to home'.split(
    ' ',
  ),
);
const TEXT_KEYS = new Set('text title quote name wording theme term'.split(' '));
const TEXT_LIST_KEYS = new Set(['aliases']);

/** Writes some characters for others, one for one, so that lengths and spans stay and words become other words. */
function rewriting(characters, random) {
  const changed = [...characters].filter((character) => !KEPT.has(character) && random() < CHANGED);
  const others = shuffled(changed, random);
  const other = new Map(changed.map((character, index) => [character, others[index]]));
  return (text) => Array.from(text, (character) => other.get(character) ?? character).join('');
}

/** Goes through plain values and writes each string anew that stands under a key of ids or of words. */
function rewritten(value, { idOf, textOf }, key = '') {
  if (typeof value === 'string') {
    if (ID_KEYS.has(key)) return idOf(value);
    return TEXT_KEYS.has(key) ? textOf(value) : value;
  }
  if (Array.isArray(value)) {
    return value.map((item) =>
      TEXT_LIST_KEYS.has(key) ? textOf(item) : rewritten(item, { idOf, textOf }, key),
    );
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([own, item]) => [own, rewritten(item, { idOf, textOf }, own)]),
  );
}

const isCommon = ({ kind, category, id }, district) =>
  COMMON_KINDS.has(kind) || COMMON_CATEGORIES.has(category) || (category === 'DISTRICT' && id !== district);

const rests = ({ evidence }) => evidence.some(({ basis }) => basis !== 'UNCONFIRMED');

/**
 * The bundled report's graph, and so many districts more that are built like it: each with its own report, places,
 * projects, clusters, departments, links and figures, in other words; all within one city. Links that no source
 * confirms are left out, since every peer would have to filter them.
 * @returns inputs of the loader: a gazetteer and the facts of `size` reports
 */
export function madeUpGraph(size) {
  const real = readGazetteer();
  const gazetteer = { ...real, links: real.links.filter(rests) };
  const [facts] = extractReports(real, readBundledReports());
  const { slug, district, text } = facts.report;
  const characters = new Set(text.match(/\p{Script=Han}/gu));
  const own = gazetteer.entities.filter((entity) => !isCommon(entity, district));
  const ownIds = new Set([...own, ...facts.derived].map(({ id }) => id));
  const ownLinks = gazetteer.links.filter(({ from, to }) => ownIds.has(from) || ownIds.has(to));

  function anotherDistrict(index) {
    const ending = `-m${String(index).padStart(3, '0')}`;
    const newSlug = `made-up${ending}-2024`;
    const renamed = (id) => (ownIds.has(id) ? `${id}${ending}` : id);
    const idOf = (words) => {
      if (words === slug) return newSlug;
      // Ids name others: a link its ends, a stage its project.
      return words
        .split('|')
        .map((part) =>
          part
            .replace(/(?<=^|:)[a-z]+:[^:]+(?=$|:[A-Z_]+$)/u, renamed)
            .replace(new RegExp(`(?<=^|:)${slug}(?=$|:)`, 'u'), newSlug),
        )
        .join('|');
    };
    const textOf = rewriting(characters, randomFrom(SEED + index));
    const anew = { idOf, textOf };
    const { contentHash, ...stated } = facts;
    const report = rewritten(stated, anew);
    return {
      entities: own.map(({ textForms, duties, ...entity }) => ({
        ...rewritten(entity, anew),
        textForms: [],
        focus: entity.focus.map((item) => ({ ...rewritten(item, anew), report: newSlug })),
        source: entity.source,
      })),
      links: ownLinks.map((link) => ({
        ...link,
        from: renamed(link.from),
        to: renamed(link.to),
        evidence: link.evidence.map((item) => (item.report === slug ? { ...item, report: newSlug } : item)),
      })),
      facts: { ...report, contentHash: hashOf(report) },
    };
  }

  const more = Array.from({ length: size - 1 }, (_, index) => anotherDistrict(index + 1));
  return {
    gazetteer: {
      ...gazetteer,
      entities: [...gazetteer.entities, ...more.flatMap(({ entities }) => entities)],
      links: [...gazetteer.links, ...more.flatMap(({ links }) => links)],
    },
    facts: [facts, ...more.map((district) => district.facts)],
  };
}
