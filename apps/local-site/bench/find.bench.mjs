// From a key pressed in Find to the browser's next paint, and how long one key holds the screen, over 50, 5,000 and 30,000 issues:
// the whole screen from its sources, in a real browser, over a desk that answers from memory. Closed issues come in by pages as
// they do from SharePoint, so the same keys are pressed twice: while they come in, and when all are there; and once more in a bare
// text area on the same page, which is the best that a page can do. In both browsers, unless TMS_BROWSER names one. One JSON line a
// figure. `node bench/find.bench.mjs 50,5000 1` is two sizes, one run; `--explain` says what the longest frames were spent on.
import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile } from 'sass-embedded';
import { chromium } from 'playwright-core';
import { browsersToMeasure } from './browsers.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const given = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const sizes = given[0] ? given[0].split(',').map(Number) : [50, 5_000, 30_000];
const runsEach = Number(given[1]) || 3;
const isExplained = process.argv.includes('--explain');
const desk = path.resolve(process.env.DESK_SOURCE ?? path.join(here, '../../support-desk/src'));
const packages = path.join(here, '../../../packages');
const wording = readFileSync(path.join(packages, 'support-domain/bench/recall-wording.json'), 'utf8');

const page = `
  import * as React from 'react';
  import * as ReactDOM from 'react-dom';
  import { DeskProvider } from './app/desk-context';
  import { Shelf } from './app/shelf';
  import { DraftBox } from './drafts/draft-box';
  import { themeVariables } from './theme/theme-variables';
  import { FindScreen } from './screens/find/FindScreen';

  const { situations } = ${wording};
  const texts = situations.flatMap((one) => one.texts.map((text, n) => ({ ...one, text, error: one.errors?.[n] })));
  function rowsOf(count) {
    let seed = 7;
    const next = () => (seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648;
    const pick = (list) => list[Math.floor(next() * list.length)];
    return Array.from({ length: count }, (_, n) => {
      const { text, area, cause, error, answer } = pick(texts);
      const name = 'Given' + Math.floor(next() * 400) + ' Family' + Math.floor(next() * 900);
      const raisedAt = new Date(Date.UTC(2016, 0, 1) + n * 9000000).toISOString();
      return { number: n + 1, etag: '"1"', faults: [], listUrl: '', value: {
        key: 'i' + n, status: n < count - 40 ? 'closed' : pick(['looking', 'with-tra', 'answered']), raisedAt, statusSinceAt: raisedAt,
        reporter: { kind: pick(['tms-user', 'panellist']), name, email: name.replace(' ', '.').toLowerCase() + '@panel.example' },
        channel: pick(['teams', 'email', 'portal-inbox']), owner: { name: 'Priya Hartnoll', email: 'priya@tmu.example' },
        details: { whatHappened: text + '. On screen ' + Math.floor(next() * 60) + ', batch ' + Math.floor(next() * 99999), area, cause,
          ...(error ? { error: { text: error } } : {}) },
        timesReopened: 0, whatWasDone: answer.replaceAll('-', ' '), history: [],
      } };
    });
  }
  window.show = (count) => {
    const rows = rowsOf(count);
    const closed = rows.filter((row) => row.value.status === 'closed').reverse();
    const later = (value) => new Promise((done) => setTimeout(() => done(value), 15));
    const desk = {
      readOpenIssues: () => later(rows.filter((row) => row.value.status !== 'closed')),
      readClosedIssues: ({ before, size }) => { const at = closed.findIndex((row) => row.number < before); return later(at < 0 ? [] : closed.slice(at, at + size)); },
      readIssue: (number) => later(rows[number - 1]), readPeople: () => later([]), readUpdates: () => later([]),
    };
    let ids = 0;
    const work = {
      desk, person: { name: 'Ada Marsh', email: 'ada@tmu.example', roles: ['system-administrator'], maySetUp: false }, settings: {}, siteUrl: '',
      drafts: new DraftBox('', 'ada', undefined, () => 0), shelf: new Shelf(), entered: Promise.resolve(), sayStatus() {}, offerUndo() {},
      linkTo: () => '', now: () => '2026-03-05T10:00:00.000Z', newId: () => 'k' + (ids += 1),
    };
    const root = document.getElementById('root');
    ReactDOM.unmountComponentAtNode(root);
    Object.entries(themeVariables(undefined)).forEach(([name, value]) => root.style.setProperty(name, value));
    ReactDOM.render(React.createElement(DeskProvider, { value: work }, React.createElement(FindScreen, { filters: '' })), root);
  };
  // Each key: until the browser has painted after it. All the time: the longest that nothing else could run.
  window.painted = []; window.held = 0; window.frames = [];
  try {
    new PerformanceObserver((list) => window.frames.push(...list.getEntries())).observe({ type: 'long-animation-frame', buffered: true });
  } catch { /* not every browser has them */ }
  addEventListener('keydown', ({ timeStamp }) => requestAnimationFrame(() => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => window.painted.push(performance.now() - timeStamp);
    channel.port2.postMessage(0);
  }), true);
  let last = performance.now();
  (function beat() { const at = performance.now(); window.held = Math.max(window.held, at - last); last = at; setTimeout(beat, 0); })();
`;

const bundled = await build({
  stdin: { contents: page, resolveDir: desk, loader: 'ts' },
  bundle: true,
  write: false,
  outdir: '/out',
  format: 'iife',
  target: 'es2020',
  minify: true,
  define: { 'process.env.NODE_ENV': '"production"' },
  alias: {
    '@tms-support/support-domain': path.join(packages, 'support-domain/src/index.ts'),
    '@tms-support/sharepoint-storage': path.join(packages, 'sharepoint-storage/src/index.ts'),
  },
  plugins: [
    {
      name: 'as-the-build-does',
      setup(it) {
        it.onResolve({ filter: /^\.{1,2}\/.*\.js$/ }, ({ path: file, resolveDir }) =>
          resolveDir.includes('node_modules')
            ? undefined
            : { path: path.resolve(resolveDir, file.replace(/\.js$/, '.ts')) },
        );
        it.onLoad({ filter: /\.module\.scss$/ }, ({ path: file }) => {
          // The sheets' classes as one object, as the screens import them.
          return { contents: compile(file).css, loader: 'local-css' };
        });
        it.onLoad({ filter: /support-desk\/src[^/]*\/.*\.tsx?$/ }, ({ path: file }) => ({
          contents: readFileSync(file, 'utf8').replace(
            /import (\w+) from '([^']+\.module\.scss)'/g,
            "import * as $1 from '$2'",
          ),
          loader: file.endsWith('x') ? 'tsx' : 'ts',
        }));
      },
    },
  ],
});
const [script, sheet] = ['.js', '.css'].map((end) => bundled.outputFiles.find((file) => file.path.endsWith(end)).text);
const html = `<!doctype html><meta charset="utf-8"><title>Find</title><style>${sheet}</style><div id="root"></div>`;
const server = createServer((request, response) => {
  response.setHeader(
    'content-type',
    request.url === '/page.js' ? 'text/javascript; charset=utf-8' : 'text/html; charset=utf-8',
  );
  response.end(request.url === '/page.js' ? script : `${html}<script src="/page.js"></script>`);
});
await new Promise((listening) => server.listen(0, '127.0.0.1', listening));

const figure = (name, value, unit, goal) =>
  process.stdout.write(
    `${JSON.stringify({ name, value: Math.round(value * 10) / 10, unit, goal, better: 'lower' })}\n`,
  );
const middle = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const queries = ['password', 'process error', 'given12 fam', 's'];

/** The same keys where nothing listens but the browser. */
async function typeBare(tab) {
  await tab.evaluate(() => document.body.append(Object.assign(document.createElement('textarea'), { id: 'bare' })));
  const bare = await type(tab, tab.locator('#bare'));
  await tab.evaluate(() => document.getElementById('bare').remove());
  return bare;
}

/** What the longest frames were spent on: scripts, then style and layout, then painting. */
async function explain(tab, count) {
  const frames = await tab.evaluate(() =>
    window.frames
      .sort((a, b) => b.duration - a.duration)
      .slice(0, 6)
      .map((frame) => ({
        ms: Math.round(frame.duration),
        scripts: Math.round(frame.scripts.reduce((sum, one) => sum + one.duration, 0)),
        layoutInScripts: Math.round(frame.scripts.reduce((sum, one) => sum + one.forcedStyleAndLayoutDuration, 0)),
        styleLayoutPaint: Math.round(frame.startTime + frame.duration - frame.styleAndLayoutStart),
        calls: frame.scripts.map((one) => `${one.invoker} ${Math.round(one.duration)}`).join(', '),
      })),
  );
  for (const frame of frames) process.stderr.write(`${count}: ${JSON.stringify(frame)}\n`);
}

/** Types each query as a quick typist does, empties the field between, and says what it took. */
async function type(tab, field = tab.getByLabel('Search all issues')) {
  await tab.evaluate(() => {
    window.painted = [];
    window.held = 0;
    window.frames = [];
  });
  for (const query of queries) {
    await field.focus();
    await tab.keyboard.type(query, { delay: 90 });
    await tab.waitForTimeout(150);
    await field.selectText();
    await tab.keyboard.press('Delete');
    await tab.waitForTimeout(150);
  }
  return tab.evaluate(() => ({ painted: window.painted, held: window.held }));
}

async function measureIn(name, browser) {
  for (const count of sizes) {
    const runs = [];
    for (let run = 0; run < runsEach; run += 1) {
      const tab = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      await tab.goto(`http://127.0.0.1:${server.address().port}/`);
      await tab.evaluate((n) => window.show(n), count);
      await tab.getByText(/issues, newest first/).waitFor();
      const whileComing = await type(tab);
      await tab.getByText(`${count.toLocaleString('en-GB')} issues, newest first.`).waitFor({ timeout: 120_000 });
      await tab.waitForTimeout(500);
      const whenThere = await type(tab);
      if (isExplained) await explain(tab, count);
      const bare = await typeBare(tab);
      await tab.getByLabel('Search all issues').focus();
      await tab.keyboard.type('password');
      await tab.getByText(/^[\d,]+ issues found\.$/).waitFor();
      // Rows are drawn a few at a time: the marks are waited for, and not counted as soon as the number is said.
      await tab.waitForFunction((least) => document.querySelectorAll('mark').length >= least, Math.min(10, count / 50));
      if (whenThere.painted.length < 30) throw new Error('The keys painted nothing: they measured nothing.');
      runs.push({ whileComing, whenThere, bare });
      await tab.close();
    }
    // Of three runs the middle: a neighbour's turn on the machine is not the screen's.
    const slowest = (when) => middle(runs.map((one) => Math.max(...one[when].painted)));
    const held = (when) => middle(runs.map((one) => one[when].held));
    figure(
      `find screen: key to paint, median, ${count} issues, ${name}`,
      middle(runs.flatMap((one) => one.whenThere.painted)),
      'ms',
      50,
    );
    figure(`find screen: key to paint, slowest, ${count} issues, ${name}`, slowest('whenThere'), 'ms', 100);
    figure(`find screen: longest that a key holds the screen, ${count} issues, ${name}`, held('whenThere'), 'ms', 50);
    figure(`find screen: the same in a bare text area beside ${count} issues, ${name}`, held('bare'), 'ms');
    figure(
      `find screen: times what a bare text area holds it, ${count} issues, ${name}`,
      middle(runs.map((one) => one.whenThere.held / one.bare.held)),
      'times',
      3,
    );
    figure(`find screen: the same while ${count} issues come in, ${name}`, held('whileComing'), 'ms', 50);
  }
}

try {
  for (const { name, ...found } of await browsersToMeasure()) {
    const browser = await chromium.launch(found);
    try {
      await measureIn(name, browser);
    } finally {
      await browser.close();
    }
  }
} finally {
  server.close();
}
