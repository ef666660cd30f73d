import { HIGHEST_P99 } from './highest-rate.mjs';

const ms = (value) => value.toFixed(value < 10 ? 1 : 0);
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

function section({ engine, rate, memoryAtStart, parts }) {
  const sum = (key) => parts.reduce((total, part) => total + part[key], 0);
  const row = (name, { perSecond, p50, p99, max, sent, failed, shed, lost, memory }) => [
    name,
    perSecond.toFixed(0),
    ms(p50),
    ms(p99),
    ms(max),
    sent,
    failed,
    shed,
    lost,
    memory.toFixed(0),
  ];
  return `## ${engine}

Held: ${rate} requests a second. Sent ${sum('sent')}, failed ${sum('failed')}, shed ${sum('shed')}, lost ${sum('lost')}. Memory ${memoryAtStart.toFixed(0)} MB at the start
of the hold, ${parts.at(-1).memory.toFixed(0)} MB at its end.

${table(
  [
    'minute',
    'answers a second',
    'p50, ms',
    'p99, ms',
    'max, ms',
    'sent',
    'failed',
    'shed',
    'lost',
    'memory, MB',
  ],
  parts.map((part, index) => row(index + 1, part)),
)}`;
}

/** The figures as a page. */
export function reportOf(machine, results) {
  return `# Mixed load

${machine}; the client on the same machine. By \`npm run bench:load\`; what is asked and how stands in [the bench](../README.md). The rate was stepped up
until the 99th percentile of a step passed ${HIGHEST_P99} ms or a request failed; four fifths of the last rate that met this were held. Latency counts from the moment
when a request was due.

${results.map(section).join('\n\n')}
`;
}
