// What Home costs before it shows: placing 50, 5,000 and 30,000 open issues by the rules, and the longest that it holds the screen
// meanwhile. As the page does it, from its sources, bundled in memory. One JSON line a figure; the middle of five runs counts.
import { build } from 'esbuild';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const src = path.join(path.dirname(fileURLToPath(import.meta.url)), '../src');
const { outputFiles } = await build({
  stdin: {
    contents: `
      export * from './queue/in-turns';
      export * from './queue/office-hours';
      export * from './queue/place-issues';
      export * from './queue/reason-words';
      export { decideIssue, shippedSnapshot } from '@tms-support/support-domain';`,
    resolveDir: src,
    loader: 'ts',
  },
  alias: { '@tms-support/support-domain': path.join(src, '../../../packages/support-domain/src/index.ts') },
  // The domain's sources name their neighbours as they will be called once built.
  plugins: [
    {
      name: 'ts-behind-js',
      setup: (it) =>
        it.onResolve({ filter: /^\.{1,2}\/.*\.js$/ }, ({ path: file, resolveDir }) =>
          resolveDir.includes('node_modules')
            ? undefined
            : { path: path.resolve(resolveDir, file.replace(/\.js$/, '.ts')) },
        ),
    },
  ],
  bundle: true,
  write: false,
  format: 'esm',
  target: 'es2020',
  platform: 'neutral',
  mainFields: ['module', 'main'],
});
const home = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);

const figure = (name, value, unit, goal) =>
  process.stdout.write(
    `${JSON.stringify({ name, value: Number(value.toPrecision(4)), unit, goal, better: 'lower' })}\n`,
  );
const middle = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

const now = '2026-03-05T10:00:00.000Z';
const person = { name: 'Ada Marsh', email: 'ada@tmu.example', roles: ['system-administrator'] };
const owners = [
  undefined,
  { name: 'Ada Marsh', email: 'ada@tmu.example' },
  { name: 'Sam Okoro', email: 'sam@tmu.example' },
];
let ids = 0;

/** An open issue with a story of a usual length: asked, answered, two notes. */
function row(n) {
  const raisedAt = Date.parse('2025-09-01T08:00:00Z') + (n % 4_000) * 3_600_000;
  const reporter = { kind: n % 2 ? 'panellist' : 'tms-user', name: `Kit Ashdown ${n}` };
  const hearing = n % 3 ? {} : { hearingOn: `2026-03-${String(6 + (n % 25)).padStart(2, '0')}` };
  const owner = owners[n % 3];
  const told = { how: 'email', on: '2025-09-01', note: 'Asked' };
  const commands = [
    {
      type: 'raise',
      key: `k${n}`,
      reporter,
      channel: 'portal-inbox',
      details: { whatHappened: `Code refused, ${n}`, ...hearing },
      ...(owner ? { owner } : {}),
    },
    ...(n % 4
      ? [
          { type: 'add-note', text: 'Rang back' },
          { type: 'add-note', text: 'No answer' },
        ]
      : []),
    ...(n % 5 ? [] : [{ type: 'ask-person', question: 'Which browser?', told }]),
  ];
  const value = commands.reduce((issue, command, at) => {
    const decision = home.decideIssue(issue, command, {
      at: new Date(raisedAt + at * 5_400_000).toISOString(),
      actor: person,
      newId: () => `e${(ids += 1)}`,
    });
    if (decision.outcome !== 'accepted') throw new Error(decision.refusal.message);
    return decision.issue;
  }, undefined);
  return { number: n, etag: '"1"', faults: [], listUrl: '', value };
}

const people = [
  { name: 'Ada Marsh', email: 'ada@tmu.example', roles: ['system-administrator'], hasLeft: false },
  { name: 'Sam Okoro', email: 'sam@tmu.example', roles: ['portal-inbox'], hasLeft: false, awayUntilOn: '2026-03-12' },
];
const viewer = {
  person,
  lanes: new Set(['tmu']),
  now,
  rules: home.shippedSnapshot,
  calendar: home.officeHours(),
  people,
};

/** One placing as the page does it: a hold, then the screen, then on. Every hold is one task of the browser. */
function place(rows) {
  const work = home.placeInSlices(rows, viewer);
  const holds = [];
  let placed;
  while (!placed) {
    const from = performance.now();
    placed = home.goOn(work);
    holds.push(performance.now() - from);
  }
  return { placed, holds };
}

for (const count of [50, 5_000, 30_000]) {
  const rows = Array.from({ length: count }, (_, n) => row(n + 1));
  place(rows); // warm
  const runs = [1, 2, 3, 4, 5].map(() => place(rows));
  const { placed } = runs[0];
  const total = home.sections.reduce((sum, section) => sum + placed[section].length, 0);
  if (total !== count || home.sections.some((section) => placed[section].length === 0))
    throw new Error(`${total} of ${count} were placed.`);
  figure(
    `home: placing in all, ${count} open issues`,
    middle(runs.map(({ holds }) => holds.reduce((a, b) => a + b, 0))),
    'ms',
    2_000,
  );
  figure(
    `home: longest hold of the screen while placing, ${count} open issues`,
    middle(runs.map(({ holds }) => Math.max(...holds))),
    'ms',
    50,
  );
  const from = performance.now();
  const words = home.sections.flatMap((section) =>
    placed[section].slice(0, 20).map((one, at) => home.reasonWords(one, at, now)),
  );
  figure(`home: the reasons of the first 20 of each section, ${count} open issues`, performance.now() - from, 'ms', 50);
  if (words.some((one) => !/ because .*\.$/.test(one))) throw new Error('A reason is no sentence.');
}
