/** Differences under 30 % are noise. */
const NOISE = 1.3;

const NAMES = {
  server: 'server on Neo4j, cold',
  serverWarm: 'server on Neo4j, warm',
  embedded: 'server embedded, cold',
  embeddedWarm: 'server embedded, warm',
  neo4jGraphql: '@neo4j/graphql',
  driver: 'bare driver',
  floor: '{ __typename }',
};

const QUESTIONS = {
  project: 'one project with its places and clusters',
  street: 'measures touching a street, first 20',
  hub: 'measures touching the city, first 20',
  nested: 'place → projects → measures → departments, indicators → observations',
  list: '100 measures with departments, projects, places',
  search: 'text search, first 20',
  paths: 'shortest paths',
  streetByCypher: '… a street, by a @cypher field',
  hubByCypher: '… the city, by a @cypher field',
};

const GENERATED = 0.5;
const FILTERS = 0.02;
const BY_CYPHER = 0.7;
const DRIVER = 2;
const DRIVER_OF_ONE = 2.6;
const WARM = 2;
const EMBEDDED = 1;
const GROWTH = 1.5;
const START = { 1: 0.8, 100: 3 };

const ASKED = ['project', 'street', 'hub', 'nested', 'list', 'search', 'paths'];
const PAGED = ['street', 'hub', 'nested', 'list', 'search'];
const TOUCHING = ['street', 'hub'];

function judged(what, value, bar) {
  const met = value <= bar ? 'met' : value <= bar * NOISE ? 'within noise' : 'missed';
  return { what, value, bar, met };
}

/** Our p50 at one client as a share of each peer's, with the bar for it. */
function ratiosOf(size, { questions, startSeconds }, smallest) {
  const p50 = (system, question) => questions[question]?.[system]?.[1]?.p50;
  const ratio = (what, [system, question], [other, otherQuestion], bar) => {
    const [ours, theirs] = [p50(system, question), p50(other, otherQuestion)];
    return theirs === undefined ? [] : [judged(what, ours / theirs, bar)];
  };
  const all = ASKED.flatMap((question) => {
    const name = QUESTIONS[question];
    const isTouching = TOUCHING.includes(question);
    return [
      ...ratio(
        `${name}: server / @neo4j/graphql’s ${isTouching ? 'filters' : 'fields'}`,
        ['server', question],
        ['neo4jGraphql', question],
        isTouching ? FILTERS : GENERATED,
      ),
      ...ratio(
        `${name}: server / @neo4j/graphql’s @cypher field`,
        ['server', question],
        ['neo4jGraphql', `${question}ByCypher`],
        BY_CYPHER,
      ),
      ...ratio(
        `${name}: server / bare driver`,
        ['server', question],
        ['driver', question],
        question === 'project' ? DRIVER_OF_ONE : DRIVER,
      ),
      ...ratio(`${name}: server warm / { __typename }`, ['serverWarm', question], ['floor', question], WARM),
      ...ratio(
        `${name}: embedded warm / { __typename }`,
        ['embeddedWarm', question],
        ['floor', question],
        WARM,
      ),
      ...(question === 'list'
        ? []
        : ratio(`${name}: embedded / Neo4j`, ['embedded', question], ['server', question], EMBEDDED)),
      ...(smallest === null || !PAGED.includes(question)
        ? []
        : [
            judged(
              `${name}: ${size}× / 1×`,
              p50('server', question) / smallest.questions[question].server[1].p50,
              GROWTH,
            ),
          ]),
    ];
  });
  const starts = Object.entries(startSeconds).map(([system, seconds]) =>
    judged(
      `start, ${system === 'server' ? 'Neo4j' : 'embedded'}, seconds`,
      seconds,
      START[size] ?? START[100],
    ),
  );
  return [...all, ...starts];
}

/** @param scales what was measured, by how many times the report's size */
export function judge(scales) {
  const smallest = scales[1] ?? null;
  return Object.fromEntries(
    Object.entries(scales).map(([size, scale]) => [
      size,
      ratiosOf(Number(size), scale, size === '1' ? null : smallest),
    ]),
  );
}

const number = (value) =>
  value === undefined || value === null
    ? '–'
    : value >= 100
      ? value.toFixed(0)
      : value >= 10
        ? value.toFixed(1)
        : value.toFixed(2);

function table(head, rows) {
  return [
    `| ${head.join(' | ')} |`,
    `| ${head.map((_, column) => (column === 0 ? '---' : '--:')).join(' | ')} |`,
    ...rows.map((row) => `| ${row.join(' | ')} |`),
  ].join('\n');
}

function timesTable({ questions }, clients, valueOf) {
  const names = Object.keys(NAMES);
  return table(
    ['question', ...names.map((name) => NAMES[name])],
    Object.entries(QUESTIONS).map(([question, title]) => [
      `\`${question}\` ${title}`,
      ...names.map((name) => valueOf(questions[question]?.[name]?.[clients])),
    ]),
  );
}

const pair = (times) => (times == null ? '–' : `${number(times.p50)} / ${number(times.p99)}`);
const perSecond = (times) => (times == null ? '–' : number(times.perSecond));

function scaleReport(size, scale, ratios) {
  const { graph, questions, memoryMb, loadSeconds, startSeconds } = scale;
  const names = Object.keys(NAMES);
  return `## ${size}×: ${graph.nodes.toLocaleString('en')} nodes, ${graph.edges.toLocaleString('en')} edges

Bars, p50 at one client:

${table(
  ['ratio', 'measured', 'bar', ''],
  ratios.map(({ what, value, bar, met }) => [what, value < 0.1 ? value.toFixed(4) : number(value), bar, met]),
)}

One client, milliseconds, p50 / p99:

${timesTable(scale, 1, pair)}

32 clients, milliseconds, p50 / p99:

${timesTable(scale, 32, pair)}

32 clients, requests a second:

${timesTable(scale, 32, perSecond)}

${table(
  ['', ...names.map((name) => NAMES[name])],
  [
    ...ASKED.map((question) => [
      `store calls a request, \`${question}\``,
      ...names.map((name) => number(questions[question][name]?.[1]?.storeCalls)),
    ]),
    ['memory of the process, MB', ...names.map((name) => memoryMb[name]?.toFixed(0) ?? '–')],
  ],
)}

Load: ${number(loadSeconds.neo4j)} s into Neo4j, ${number(loadSeconds.embedded)} s embedded.
Start over the loaded store: ${number(startSeconds.server)} s on Neo4j, ${number(startSeconds.embedded)} s embedded.
`;
}

/** All that was measured, as Markdown. */
export function markdown({ machine, effort, scales, ratios }) {
  return `# Measured

${machine.cores} cores, ${machine.memoryGb} GB, Node ${machine.node}, ${machine.when}; load average ${machine.loadBefore} before and ${machine.loadAfter} after.
${effort.runs} runs of ${effort.seconds} s after ${effort.warmUp} s of warm-up, medians. Cold: no answer is remembered, documents are. A dash: not to be asked so.
Ratios within 30 % of the bar are within noise.

${Object.entries(scales)
  .map(([size, scale]) => scaleReport(size, scale, ratios[size]))
  .join('\n')}`;
}
