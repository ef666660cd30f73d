import { sum } from './statistics.mjs';

const ms = (value) => `${value.toFixed(value < 100 ? 1 : 0)} ms`;
const kilobytes = (bytes) => `${(bytes / 1_000).toFixed(1)} kB`;
const bytesOf = (files) => sum(files.map(({ bytes }) => bytes));

const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** The figures as a page, and how many bars they miss. */
export function reportOf({ paints, sizes, frames, machine }) {
  const bars = [
    ['first contentful paint of `/`', paints.first, 1_000, ms],
    ['largest contentful paint of `/`', paints.largest, 1_000, ms],
    ['files of `/`, compressed', bytesOf(sizes.first), 350_000, kilobytes],
    ['frame while panning 1,000 nodes, 95th percentile', frames.panned.p95, 50, ms],
  ];
  const isMet = ([, value, bar]) => value < bar;
  const missed = bars.filter((bar) => !isMet(bar)).length + (frames.nodes >= 1_000 ? 0 : 1);
  const frameRow = (name, { p50, p95, max, fps }) => [name, ms(p50), ms(p95), ms(max), fps.toFixed(0)];
  const text = `# The explorer in a browser

${machine}. By \`npm run bench:explorer\`; what is measured and how stands in [the bench](../README.md).

${table(
  ['what', 'measured', 'bar', ''],
  bars.map((bar) => [bar[0], bar[3](bar[1]), bar[3](bar[2]), isMet(bar) ? 'met' : 'MISSED']),
)}

DOMContentLoaded after ${ms(paints.loaded)}.

## Frames with ${frames.nodes} nodes

The graph stood ${ms(frames.settling)} after its answers were there.

${table(
  ['', 'p50', 'p95', 'longest', 'frames a second'],
  [frameRow('panning', frames.panned), frameRow('dragging a node', frames.dragged)],
)}

## Transferred, compressed

${table(
  ['file of `/`', 'size'],
  sizes.first.map(({ path, bytes }) => [`\`${path}\``, kilobytes(bytes)]),
)}

${table(
  ['view', 'adds', 'files'],
  sizes.views.map(({ path, files }) => [`\`${path}\``, kilobytes(bytesOf(files)), String(files.length)]),
)}
`;
  return { text, missed };
}
