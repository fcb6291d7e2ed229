// "Last time", measured leave-one-out: each text is asked against all the others, and the past issue that comes first should have the
// answer that helped. Beside it: always suggesting the most frequent answer. recall-wording.json was fixed before the ranker was
// written, and chose its weights; recall-held-out.json judges, and chose nothing. Both have one author, so expect less of a real desk.
// Area and cause are not given, as nobody has chosen them yet while typing. One JSON line a figure.
// `--show` prints each text whose first suggestion was another answer; `--beside <folder>`: minisearch, where it is installed.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { figure, fromSource, quantile, seeded } from './from-source.mjs';

const { lastTime, openRecallIndex } = await fromSource(`
  export { lastTime } from './recall/last-time.js';
  export { openRecallIndex } from './recall/recall-index.js';
`);
const read = (file) => JSON.parse(readFileSync(new URL(file, import.meta.url)));
const now = '2026-03-02T09:00:00.000Z';

const wordingOf = ({ situations, once }) => [
  ...situations.flatMap(({ answer, area, cause, texts, errors }) =>
    texts.map((text, n) => ({ answer, area, cause, text, error: errors?.[n] ?? undefined })),
  ),
  ...once,
];
const wording = wordingOf(read('recall-wording.json'));
const heldOut = wordingOf(read('recall-held-out.json')).map((one) => ({ ...one, judges: true }));
// The sample site repeats the wording of its examples by chance: two years at about one a week.
const kinds = new URL('../../../apps/local-site/examples/issues/', import.meta.url);
const examples = readdirSync(kinds)
  .sort()
  .flatMap((file) => JSON.parse(readFileSync(new URL(file, kinds))))
  .flatMap(({ texts, ...kind }) => texts.map((text) => ({ ...kind, text })));
const next = seeded(11);
const sample = Array.from({ length: 104 }, () => examples[Math.floor(next() * examples.length)]).map(
  ({ text, area, cause, whatWasDone, error }) => ({ answer: whatWasDone, area, cause, text, error: error?.text }),
);

const closedIssue = ({ answer, area, cause, text, error }, n, year) => {
  const at = new Date(Date.UTC(2026, 2, 1) - ((n * 37) % year) * 86_400_000).toISOString();
  return {
    key: `issue-${n}`,
    status: 'closed',
    outcome: 'worked',
    closedAt: at,
    raisedAt: at,
    statusSinceAt: at,
    timesReopened: 0,
    reporter: { kind: 'panellist', name: 'Hana Orrell' },
    channel: 'portal-inbox',
    whatWasDone: answer,
    history: [],
    details: { whatHappened: text, area, cause, ...(error ? { error: { text: error } } : {}) },
  };
};
const rowsOf = (list) => list.map((one, n) => ({ number: n + 1, issue: closedIssue(one, n, 365), ...one }));

function mostFrequent(list) {
  const counts = new Map();
  for (const { answer } of list) counts.set(answer, (counts.get(answer) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([answer]) => answer);
}

/** @param {'text' | 'area'} given what is known when it is asked */
function leaveOneOut(list, given, show = false) {
  const tally = { asked: 0, first: 0, amongThree: 0, shown: 0, frequentFirst: 0, frequentThree: 0, noise: 0, alone: 0 };
  const rows = rowsOf(list);
  const judges = rows.some((row) => row.judges);
  rows.forEach((row, n) => {
    if (judges && !row.judges) return;
    const others = rows.filter((_, m) => m !== n);
    const problem = {
      whatHappened: row.text,
      ...(row.error ? { errorText: row.error } : {}),
      ...(given === 'area' ? { area: row.area } : {}),
    };
    const found = lastTime(openRecallIndex(others), problem, { now }).map((one) => one.answer);
    if (!others.some(({ answer }) => answer === row.answer)) {
      tally.alone += 1;
      tally.noise += found.length > 0 ? 1 : 0;
      if (show && found.length > 0) process.stderr.write(`nothing was to be said: ${row.text} → ${found[0]}\n`);
      return;
    }
    const frequent = mostFrequent(others);
    tally.asked += 1;
    tally.shown += found.length > 0 ? 1 : 0;
    tally.first += found[0] === row.answer ? 1 : 0;
    tally.amongThree += found.includes(row.answer) ? 1 : 0;
    tally.frequentFirst += frequent[0] === row.answer ? 1 : 0;
    tally.frequentThree += frequent.slice(0, 3).includes(row.answer) ? 1 : 0;
    if (show && found[0] !== row.answer)
      process.stderr.write(`${row.answer}: ${row.text} → ${found.join(', ') || 'nothing'}\n`);
  });
  return tally;
}

const percent = (part, whole) => (100 * part) / whole;
const show = process.argv.includes('--show');
const chosenBy = leaveOneOut(wording, 'text', show);
const t = leaveOneOut([...wording, ...heldOut], 'text', process.argv.includes('--show-held-out'));
const withArea = leaveOneOut([...wording, ...heldOut], 'area');
const s = leaveOneOut(sample, 'text');
figure('last time: right answer first, wording held out', percent(t.first, t.asked), '%', 80, 'higher');
figure('last time: right answer among three, wording held out', percent(t.amongThree, t.asked), '%', 90, 'higher');
figure('last time: right answer first, when anything is shown, held out', percent(t.first, t.shown), '%', 80, 'higher');
figure(
  'last time: right answer first, once the area is chosen, held out',
  percent(withArea.first, withArea.asked),
  '%',
  80,
  'higher',
);
figure('last time: something shown where nothing past fits, held out', percent(t.noise, t.alone), '%', 50, 'lower');
figure(
  'last time: right answer first, on the sample site (same words again)',
  percent(s.first, s.asked),
  '%',
  99,
  'higher',
);
// Beside it, without a goal of its own: what a guess without reading comes to, and the wording by which the weights were chosen.
figure('always the most frequent answer: right, held out', percent(t.frequentFirst, t.asked), '%', undefined, 'higher');
figure(
  'always the three most frequent answers: right among them, held out',
  percent(t.frequentThree, t.asked),
  '%',
  undefined,
  'higher',
);
figure(
  'always the most frequent answer: right, on the sample site',
  percent(s.frequentFirst, s.asked),
  '%',
  undefined,
  'higher',
);
figure(
  'last time: right answer first, wording it was made with',
  percent(chosenBy.first, chosenBy.asked),
  '%',
  undefined,
  'higher',
);
figure(
  'last time: right answer among three, wording it was made with',
  percent(chosenBy.amongThree, chosenBy.asked),
  '%',
  undefined,
  'higher',
);
figure(
  'last time: right answer first, when anything is shown, wording it was made with',
  percent(chosenBy.first, chosenBy.shown),
  '%',
  undefined,
  'higher',
);
figure(
  'last time: something shown where nothing past fits, wording it was made with',
  percent(chosenBy.noise, chosenBy.alone),
  '%',
  undefined,
  'lower',
);

for (const count of [50, 5_000, 30_000]) {
  const rows = Array.from({ length: count }, (_, n) => {
    const one = wording[n % wording.length];
    return { number: n + 1, issue: closedIssue({ ...one, text: `${one.text} batch${n} room${n % 977}` }, n, 3_650) };
  });
  const from = performance.now();
  const index = openRecallIndex(rows);
  const opened = performance.now() - from;
  const ask = ({ text, error }) => {
    const start = performance.now();
    lastTime(index, { whatHappened: text, ...(error ? { errorText: error } : {}) }, { now });
    return performance.now() - start;
  };
  const times = wording.map((one) =>
    quantile(
      [1, 2, 3, 4, 5].map(() => ask(one)),
      0.5,
    ),
  );
  figure(`last time: asked, slowest, ${count} past issues`, Math.max(...times), 'ms', 50, 'lower');
  figure(`last time: asked, median, ${count} past issues`, quantile(times, 0.5), 'ms', 25, 'lower');
  figure(`last time: made ready, ${count} past issues`, opened, 'ms', 5_000, 'lower');
}

if (process.argv.includes('--beside')) {
  const folder = process.argv[process.argv.indexOf('--beside') + 1];
  const { default: MiniSearch } = await import(
    pathToFileURL(path.join(folder, 'node_modules/minisearch/dist/es/index.js'))
  );
  for (const [name, options] of [
    ['exact', {}],
    ['prefix and fuzzy', { prefix: true, fuzzy: 0.2 }],
  ]) {
    let first = 0;
    let three = 0;
    let asked = 0;
    let noise = 0;
    const all = [...wording, ...heldOut];
    all.forEach((row, n) => {
      if (!row.judges) return;
      const mini = new MiniSearch({ fields: ['text'], storeFields: ['answer'], searchOptions: options });
      mini.addAll(
        all.flatMap((one, m) =>
          m === n ? [] : [{ id: m, text: `${one.text} ${one.error ?? ''}`, answer: one.answer }],
        ),
      );
      const found = [...new Set(mini.search(`${row.text} ${row.error ?? ''}`).map((hit) => hit.answer))].slice(0, 3);
      if (!all.some((one, m) => m !== n && one.answer === row.answer)) {
        noise += found.length > 0 ? 1 : 0;
        return;
      }
      asked += 1;
      first += found[0] === row.answer ? 1 : 0;
      three += found.includes(row.answer) ? 1 : 0;
    });
    process.stderr.write(
      `minisearch, ${name}, held out: first ${percent(first, asked).toFixed(1)} %, among three ${percent(three, asked).toFixed(1)} %, `,
    );
    process.stderr.write(`something where nothing fits ${percent(noise, heldOut.length - asked).toFixed(1)} %\n`);
  }
}
