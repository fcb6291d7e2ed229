// Decisions a second by the shipped table against json-rules-engine, side by side in one process; what-if over 100,000
// issues, and how it grows; the exact check of a table of 40 rows. One JSON line a figure, medians of repeated runs.
// json-rules-engine is given the same rows as it wants them: one rule a row, with falling priorities, stopped at the first
// that fits. It knows only `any` and `all`, so that a row that fits anything is an empty `all`.
import { Engine } from 'json-rules-engine';
import { figure, fromSource, quantile, seeded } from './from-source.mjs';

const { checkRules, decideByRules, shippedRules, shippedSnapshot, takeSnapshot, whatIf, winningRow } =
  await fromSource("export * from './index.js'");

const median = (values) => quantile(values, 0.5);
const next = seeded(20_260_226);
const pick = (list) => list[Math.floor(next() * list.length)];

/** Facts of issues as they come: the same for every run. */
function someFacts() {
  const panellist = next() < 0.5;
  const workingMinutesOfSilence = Math.floor(next() * 2_000);
  const facts = {
    reporterKind: panellist ? 'panellist' : 'tms-user',
    channel: pick(
      panellist ? ['portal-inbox', 'stakeholder-engagement', 'phone'] : ['teams', 'email', 'face-to-face', 'desk'],
    ),
    hasErrorMessage: next() < 0.3,
    workingMinutesOfSilence,
    workingMinutesSinceReceived: workingMinutesOfSilence + Math.floor(next() * 2_000),
    status: pick(['new', 'looking', 'with-tra', 'answered']),
    timesReopened: next() < 0.1 ? 1 : 0,
    decidedOn: '2026-02-26',
  };
  if (next() < 0.5) facts.cause = pick(['deletion', 'understanding', 'input', 'forgot-how', 'fault', 'update']);
  if (next() < 0.4) facts.hearingInWorkingDays = Math.floor(next() * 60);
  return facts;
}
const manyFacts = Array.from({ length: 100_000 }, someFacts);

/** The conditions that the shipped rows use, as json-rules-engine wants them. */
function conditionsOf(row) {
  const all = [];
  if (row.reporterKind) all.push({ fact: 'reporterKind', operator: 'in', value: [...row.reporterKind] });
  if (row.cause) all.push({ fact: 'cause', operator: 'in', value: [...row.cause] });
  if (row.hasErrorMessage !== undefined)
    all.push({ fact: 'hasErrorMessage', operator: 'equal', value: row.hasErrorMessage });
  if (row.silentForWorkingHours)
    all.push({
      fact: 'workingMinutesOfSilence',
      operator: 'greaterThanInclusive',
      value: row.silentForWorkingHours.from * 60,
    });
  if (row.linkedUpdate) all.push({ fact: 'linkedUpdate', operator: 'notEqual', value: '' });
  return { all };
}
function engineOf(rows) {
  const engine = new Engine([], { allowUndefinedFacts: true });
  rows
    .filter((row) => row.on)
    .forEach((row, at) => {
      engine.addRule({
        conditions: conditionsOf(row),
        event: { type: 'won', params: { key: row.key } },
        priority: rows.length - at,
        onSuccess: () => engine.stop(),
      });
    });
  return async (facts) => (await engine.run(facts)).events[0].params.key;
}

const theirs = engineOf(shippedRules);
for (const facts of manyFacts.slice(0, 2_000)) {
  const [ours, other] = [winningRow(shippedSnapshot, facts).key, await theirs(facts)];
  if (ours !== other) throw new Error(`json-rules-engine says ${other}, this says ${ours}: ${JSON.stringify(facts)}`);
}
process.stderr.write('2,000 sets of facts: json-rules-engine and the shipped table agree on every one\n');

let kept = 0;
async function ratePerSecond(count, decide) {
  const from = performance.now();
  for (let i = 0; i < count; i += 1) kept += await decide(manyFacts[i % manyFacts.length]);
  return count / ((performance.now() - from) / 1_000);
}
function ourRate(count) {
  const from = performance.now();
  for (let i = 0; i < count; i += 1)
    kept += decideByRules(shippedSnapshot, manyFacts[i % manyFacts.length]).place.length;
  return count / ((performance.now() - from) / 1_000);
}
const [our, their] = [[], []];
// Turn by turn, so that a busy moment of the machine is shared by both. The first turn warms both up and does not count.
for (let turn = 0; turn < 8; turn += 1) {
  const [ours, other] = [ourRate(300_000), await ratePerSecond(3_000, async (facts) => (await theirs(facts)).length)];
  if (turn > 0) {
    our.push(ours);
    their.push(other);
  }
}
figure('rules: decisions a second, shipped table', median(our), 'decisions/s', undefined, 'higher');
figure('rules: decisions a second, json-rules-engine', median(their), 'decisions/s', undefined, 'higher');
figure(
  'rules: times faster than json-rules-engine',
  median(our.map((ours, i) => ours / their[i])),
  'times',
  100,
  'higher',
);

const changed = takeSnapshot(
  shippedRules.map((row) => (row.key === 'panellist-by-the-form' || row.nudgeWhom ? { ...row, on: true } : row)),
  { id: 'changed', publishedAt: '2026-02-26T09:00:00.000Z' },
);
const past = manyFacts.map((facts, issue) => ({ issue, facts }));
function whatIfMs(count) {
  const some = past.slice(0, count);
  const from = performance.now();
  kept += whatIf(shippedSnapshot, changed, some).length;
  return performance.now() - from;
}
whatIfMs(100_000);
const [all, half] = [[], []];
for (let turn = 0; turn < 9; turn += 1) {
  half.push(whatIfMs(50_000));
  all.push(whatIfMs(100_000));
}
const moved = whatIf(shippedSnapshot, changed, past).length;
process.stderr.write(`what-if: ${moved} of 100,000 issues would have gone elsewhere\n`);
figure('rules: what-if over 100,000 issues', median(all), 'ms', 1_000, 'lower');
// In proportion is 2, and with the square is 4.
figure('rules: what-if, 100,000 issues against 50,000', median(all) / median(half), 'times', 3, 'lower');

/** 39 rows that overlap as rows do, and the last: one channel, cause or status, one stretch of a number, some dates. */
function fortyRows() {
  const rows = Array.from({ length: 39 }, (_, at) => {
    const row = {
      key: `row-${at}`,
      order: at,
      on: true,
      because: 'it is measured',
      sNumbers: [],
      putFirst: next() < 0.5,
      route: pick(['tmu', 'problem-form', 'trello-board', 'tra-digital']),
    };
    if (next() < 0.6) row.reporterKind = [pick(['tms-user', 'panellist'])];
    if (next() < 0.4) row.channel = [pick(['teams', 'email', 'face-to-face', 'portal-inbox', 'phone'])];
    if (next() < 0.4) row.cause = [pick(['deletion', 'understanding', 'input', 'forgot-how', 'fault'])];
    if (next() < 0.3) row.statusIs = [pick(['new', 'looking', 'with-tra', 'answered', 'open-again'])];
    if (next() < 0.3) row.hasErrorMessage = next() < 0.5;
    if (next() < 0.4) row.silentForWorkingHours = { from: Math.ceil(next() * 24) };
    if (next() < 0.2) row.hearingWithinWorkingDays = { from: 0, to: Math.ceil(next() * 20) };
    if (next() < 0.2) row.reopenedAtLeast = { from: Math.ceil(next() * 3) };
    if (next() < 0.15) row.validFromOn = `2026-0${Math.ceil(next() * 9)}-01`;
    return row;
  });
  return [
    ...rows,
    { key: 'last', order: 99, on: true, route: 'tmu', putFirst: false, because: 'nothing else fits', sNumbers: [] },
  ];
}
const tables = Array.from({ length: 25 }, fortyRows);
let findings = 0;
const times = tables.map((rows) =>
  median(
    [1, 2, 3, 4, 5].map(() => {
      const from = performance.now();
      findings += checkRules(rows, { on: '2026-01-15' }).length;
      return performance.now() - from;
    }),
  ),
);
process.stderr.write(
  `check: 25 tables of 40 rows, ${Math.round(findings / 125)} findings each on average; kept ${kept}\n`,
);
figure('rules: exact check of a table of 40 rows, middle of 25 tables', median(times), 'ms', 200, 'lower');
figure('rules: exact check of a table of 40 rows, slowest of 25 tables', Math.max(...times), 'ms', 200, 'lower');
