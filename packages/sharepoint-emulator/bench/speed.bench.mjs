// How fast the emulator is beside SQLite itself, in the same run and on the same disk. One JSON line a figure; `npm run bench speed`.
// A goal that is a number of times the floor holds on any machine; the floor itself is printed beside it, without a goal.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { DatabaseSync } from 'node:sqlite';

const percentile = (values, share) => [...values].sort((a, b) => a - b)[Math.floor(values.length * share)];
const median = (values) => percentile(values, 0.5);

// One start is one throw of the dice: the middle of five stands for them.
const coldStart = new URL('cold-start.mjs', import.meta.url).pathname;
const starts = Array.from({ length: 5 }, () =>
  JSON.parse(execFileSync(process.execPath, ['--no-warnings', coldStart], { encoding: 'utf8' })),
);
const [coldMs, coldCpuMs] = [median(starts.map((one) => one.clock)), median(starts.map((one) => one.processor))];

const folder = mkdtempSync(path.join(tmpdir(), 'emulator-speed-'));
/** Processor time in ms: on a machine with other work, it alone can be compared. */
const cpuMs = (since) => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
};
const { createSharePointEmulator } = await import('../dist/index.js');
const siteUrl = 'http://localhost/sites/speed';
const login = 'i:0#.f|membership|ada@emulator.example';
const emulator = createSharePointEmulator({ databasePath: path.join(folder, 'site.sqlite'), siteUrl });
emulator.ensurePerson({ loginName: login, title: 'Ada', email: 'ada@emulator.example', isSiteAdmin: true });
const headers = {
  accept: 'application/json;odata=nometadata',
  'content-type': 'application/json',
  authorization: 'Bearer x',
};
const send = (method, where, body) =>
  emulator.handle(
    new Request(`${siteUrl}/_api/${where}`, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) }),
    {
      loginName: login,
    },
  );

async function time(times, work) {
  const taken = [];
  for (let n = 0; n < times; n += 1) {
    const from = performance.now();
    await work(n);
    taken.push(performance.now() - from);
  }
  return { p50: percentile(taken, 0.5), p95: percentile(taken, 0.95) };
}

const db = new DatabaseSync(path.join(folder, 'floor.sqlite'));
db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');

/** Imports the same rows into a new list, and into a new table of SQLite's own: in turn, so that a busy machine slows both. */
async function importBoth(round) {
  const title = `Speed ${round}`;
  await send('POST', 'web/lists', { Title: title, BaseTemplate: 100 });
  await send('POST', `web/lists/getbytitle('${title}')/fields/createfieldasxml`, {
    parameters: { SchemaXml: '<Field Type="Text" Name="Key" DisplayName="Key" Indexed="TRUE" />' },
  });
  const [from, cpuFrom] = [performance.now(), process.cpuUsage()];
  emulator.importItems(
    title,
    (function* rows() {
      for (let n = 0; n < 100_000; n += 1) yield { fields: { Title: `Title ${n}`, Key: `key-${n}` } };
    })(),
  );
  const [ms, cpu] = [performance.now() - from, cpuMs(cpuFrom)];
  db.exec(
    `CREATE TABLE t${round} (id INTEGER PRIMARY KEY, title TEXT, key TEXT); CREATE INDEX k${round} ON t${round} (key)`,
  );
  const insert = db.prepare(`INSERT INTO t${round} (title, key) VALUES (?, ?)`);
  const [floorFrom, floorCpuFrom] = [performance.now(), process.cpuUsage()];
  db.exec('BEGIN');
  for (let n = 0; n < 100_000; n += 1) insert.run(`Title ${n}`, `key-${n}`);
  db.exec('COMMIT');
  return { ms, floorMs: performance.now() - floorFrom, times: cpu / cpuMs(floorCpuFrom) };
}
const imports = [await importBoth(1), await importBoth(2), await importBoth(3)];
const items = "web/lists/getbytitle('Speed 1')/items";
const insert = db.prepare('INSERT INTO t1 (title, key) VALUES (?, ?)');
const select = db.prepare('SELECT * FROM t1 WHERE key = ?');

const rows = [
  [
    'read one by an indexed column',
    await time(500, (n) =>
      send('GET', `${items}?$filter=Key eq 'key-${n * 7}'&$select=Id,Title`).then((r) => r.text()),
    ),
    await time(500, (n) => select.get(`key-${n * 7}`)),
    5,
  ],
  [
    'add one, synced to disk',
    await time(300, (n) => send('POST', items, { Title: 'x', Key: `new-${n}` }).then((r) => r.text())),
    await time(300, (n) => insert.run('x', `new-${n}`)),
    20,
  ],
  [
    'update one, synced to disk',
    await time(300, (n) => send('MERGE', `${items}(${n + 1})`, { Title: 'y' }).then((r) => r.text())),
    await time(300, (n) => db.prepare('UPDATE t1 SET title = ? WHERE id = ?').run('y', n + 1)),
    20,
  ],
  [
    'read a page of 100',
    await time(100, () => send('GET', `${items}?$top=100`).then((r) => r.text())),
    await time(100, () => db.prepare('SELECT * FROM t1 LIMIT 100').all()),
    15,
  ],
];
const figure = (name, value, unit, goal) => {
  const rounded = Math.round(value * 1000) / 1000;
  process.stdout.write(
    `${JSON.stringify({ name, value: rounded, unit, ...(goal === undefined ? {} : { goal }), better: 'lower' })}\n`,
  );
};
figure('emulator: cold start to the first answer', coldMs, 'ms', 400);
figure('emulator: cold start to the first answer, processor time', coldCpuMs, 'ms', 100);
const middle = (key) => median(imports.map((one) => one[key]));
figure('emulator: import of 100,000 items', middle('ms'), 'ms', 30_000);
figure('SQLite alone: the same 100,000 rows', middle('floorMs'), 'ms');
figure('emulator: import, times SQLite alone, processor time', middle('times'), 'times', 8);
for (const [name, own, floor, most] of rows) {
  figure(`emulator: ${name}, median`, own.p50, 'ms', most);
  figure(`emulator: ${name}, 95th of a hundred`, own.p95, 'ms');
  figure(`SQLite alone: ${name}, median`, floor.p50, 'ms');
}
emulator.close();
db.close();
rmSync(folder, { recursive: true, force: true });
