// How long one keystroke in the search takes at 50, 5,000 and 30,000 issues, and one slice of the indexing.
// One JSON line a figure. Every prefix of every query is one keystroke; the median of five runs counts for each, of three for a slice.
// `--beside <folder>`: where minisearch is installed, the same beside it, for docs/decisions/0063.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { figure, fromSource, quantile, seeded } from './from-source.mjs';

const domain = await fromSource(`
  export { indexInSlices, openFindIndex, putIssue } from './find/find-index.js';
  export { searchIssues } from './find/search-issues.js';
  export { findableTexts } from './find/findable-text.js';
`);
const { situations } = JSON.parse(readFileSync(new URL('recall-wording.json', import.meta.url)));
const queries = [
  'password',
  'case gone',
  'process error test-7',
  'issue 2941',
  'given12 family7',
  'closed in march',
  'see tms user',
  's',
  'zebra',
];

/** Issues with people, errors and a story of a usual length; the same for every run. */
function rowsOf(count) {
  const next = seeded(7);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const wording = situations.flatMap((s) => s.texts.map((text, n) => ({ ...s, text, error: s.errors?.[n] })));
  return Array.from({ length: count }, (_, n) => {
    const { text, area, cause, error, answer } = pick(wording);
    const name = `Given${Math.floor(next() * 400)} Family${Math.floor(next() * 900)}`;
    const raisedAt = new Date(Date.UTC(2016, 0, 1) + n * 9_000_000).toISOString();
    const by = { name: 'Priya Hartnoll', email: 'priya@tmu.example' };
    const told = {
      how: 'email',
      on: raisedAt.slice(0, 10),
      note: `Hello. ${answer.replaceAll('-', ' ')}. Let me know how you get on.`,
    };
    const words = `${text}. It was about half past ${Math.floor(next() * 12)} on screen ${Math.floor(next() * 60)}, batch ${Math.floor(next() * 99_999)}.`;
    return {
      number: n + 1,
      issue: {
        key: `issue-${n}`,
        status: pick(['closed', 'closed', 'closed', 'looking', 'with-tra', 'answered']),
        reporter: {
          kind: pick(['tms-user', 'panellist']),
          name,
          email: `${name.replace(' ', '.').toLowerCase()}@panel.example`,
        },
        channel: pick(['teams', 'email', 'portal-inbox', 'phone']),
        details: {
          whatHappened: words,
          area,
          cause,
          ...(error ? { error: { text: error, recordReference: `TEST-${n}` } } : {}),
        },
        owner: by,
        raisedAt,
        statusSinceAt: raisedAt,
        timesReopened: 0,
        whatWasDone: answer.replaceAll('-', ' '),
        history: [
          { type: 'answered', id: `${n}-1`, at: raisedAt, by, whatWasDone: answer, told },
          {
            type: 'note-added',
            id: `${n}-2`,
            at: raisedAt,
            by,
            text: `Rang back, asked for room ${Math.floor(next() * 9_999)}`,
          },
        ],
      },
    };
  });
}

const timed = (work) => {
  const from = performance.now();
  work();
  return performance.now() - from;
};
const keystrokes = queries.flatMap((query) => Array.from({ length: query.length }, (_, n) => query.slice(0, n + 1)));
const median = (search, typed) =>
  quantile(
    [1, 2, 3, 4, 5].map(() => timed(() => search(typed))),
    0.5,
  );

let found = 0;
for (const count of [50, 5_000, 30_000]) {
  const rows = rowsOf(count);
  const fill = () => {
    const index = domain.openFindIndex();
    const slices = domain.indexInSlices(index, rows);
    const times = [];
    for (let done = false; !done;) times.push(timed(() => ({ done } = slices.next())));
    return { index, times };
  };
  // Slice by slice the median of three fillings: what the work itself costs stays, a neighbour's turn on the machine does not.
  const fillings = [fill(), fill(), fill()];
  const { index } = fillings[0];
  const slice = fillings[0].times.map((_, n) =>
    quantile(
      fillings.map(({ times }) => times[n]),
      0.5,
    ),
  );
  const search = (typed) => domain.searchIssues(index, typed);
  keystrokes.forEach(search); // warm
  const times = keystrokes.map((typed) => median(search, typed));
  found += keystrokes.reduce((sum, typed) => sum + search(typed).total, 0);
  const put = timed(() => {
    domain.putIssue(index, { ...rows[0], issue: { ...rows[0].issue, whatWasDone: 'Something quite unheard-of' } });
    search('unheard');
  });
  figure(`find: keystroke, median, ${count} issues`, quantile(times, 0.5), 'ms', 10, 'lower');
  figure(`find: keystroke, slowest, ${count} issues`, Math.max(...times), 'ms', 50, 'lower');
  figure(`find: a changed issue put in and searched, ${count} issues`, put, 'ms', 50, 'lower');
  figure(`find: slowest slice of the indexing, ${count} issues`, Math.max(...slice), 'ms', 50, 'lower');
  figure(
    `find: indexing in all, ${count} issues`,
    slice.reduce((a, b) => a + b, 0),
    'ms',
    15_000,
    'lower',
  );
}
if (found < 100_000) throw new Error(`The searches found ${found} in all: they measured nothing.`);

const beside = process.argv[process.argv.indexOf('--beside') + 1];
if (process.argv.includes('--beside')) {
  const { default: MiniSearch } = await import(
    pathToFileURL(path.join(beside, 'node_modules/minisearch/dist/es/index.js'))
  );
  const rows = rowsOf(30_000);
  const documents = rows.map(({ number, issue }) => ({
    id: number,
    text: `${number} ${domain
      .findableTexts(issue)
      .map((t) => t.text)
      .join(' ')}`,
  }));
  const mini = new MiniSearch({ fields: ['text'], searchOptions: { prefix: true, combineWith: 'AND' } });
  const filling = timed(() => mini.addAll(documents));
  const search = (typed) => mini.search(typed);
  keystrokes.forEach(search);
  const times = keystrokes.map((typed) => median(search, typed));
  process.stdout.write(
    `minisearch at 30,000: indexing ${filling.toFixed(0)} ms, keystroke median ${quantile(times, 0.5).toFixed(1)} ms, `,
  );
  process.stdout.write(`slowest ${Math.max(...times).toFixed(1)} ms\n`);
}
