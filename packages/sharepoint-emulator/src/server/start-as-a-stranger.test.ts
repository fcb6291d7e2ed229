import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openSite } from '../testing/site-client.js';

const PACKAGE = path.join(__dirname, '..', '..');
let folder: string;
let bundle: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'emulator-bin-'));
  chmodSync(folder, 0o755);
  bundle = path.join(folder, 'bin.mjs');
  const esbuild = require.resolve('esbuild/bin/esbuild');
  const target = [
    '--bundle',
    '--platform=node',
    '--format=esm',
    '--splitting',
    `--outdir=${folder}`,
    '--out-extension:.js=.mjs',
  ];
  execFileSync(process.execPath, [esbuild, 'src/bin.ts', ...target], { cwd: PACKAGE, stdio: 'pipe' });
});
const children: ChildProcess[] = [];
afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** Starts the command where it cannot start, and gives what it says. */
const failing = (
  args: string[],
  options: Parameters<typeof spawnSync>[2] = {},
): { status: number | null; said: string } => {
  const { status, stderr } = spawnSync(process.execPath, [bundle, ...args], {
    encoding: 'utf8',
    timeout: 20_000,
    ...options,
  });
  return { status, said: String(stderr).replace(/^\(node:.*\n.*\n/m, '') };
};
const isWords = (said: string): void => {
  expect(said).not.toMatch(/^\s+at /m);
  expect(said).not.toMatch(/Error:|node:internal/);
  expect(said.trim().split('\n').length).toBeLessThan(4);
};

test.each<[string, () => string[], RegExp]>([
  [
    'text for a file',
    () => (writeFileSync(path.join(folder, 'a.sqlite'), 'x'.repeat(5000)), ['--db', path.join(folder, 'a.sqlite')]),
    /damaged/,
  ],
  ['a folder that is not there', () => ['--db', path.join(folder, 'none/a.sqlite')], /none/],
  ['a port that is none', () => ['--port', 'abc'], /--port/],
  ['a port that is left out', () => ['--port', ''], /--port has no value/],
  ['a file that is left out', () => ['--db', ''], /--db has no value/],
  ['an address that is none', () => ['--site', 'http://'], /--site takes a path/],
  ['a folder for a file', () => ['--db', folder], /is a folder/],
  ['a port out of range', () => ['--port', '70000'], /--port/],
  ['an option that is none', () => ['--colour', 'red'], /--colour/],
  ['a kind of site that is none', () => ['--kind', 'blog'], /--kind takes one of .*public-team.*"blog"/],
  ['a kind that every object has', () => ['--kind', 'constructor'], /--kind takes one of/],
  ['a language that is no number', () => ['--languages', 'cy,1033'], /--languages takes numbers/],
  ['limits that are none', () => ['--version-limits', '50'], /--version-limits takes manual or automatic/],
])('%s: words and no stack', (_, args, words) => {
  const { status, said } = failing(args());
  expect(status).toBe(1);
  expect(said).toMatch(words);
  isWords(said);
});

test('a file that may only be read: words and no stack', () => {
  const own = path.join(folder, 'read-only');
  execFileSync('mkdir', [own]);
  const file = path.join(own, 'site.sqlite');
  openSite({ databasePath: file }).emulator.close();
  chmodSync(file, 0o444);
  chmodSync(own, 0o555);
  // Root may write whatever the mode says.
  const { status, said } = failing(['--db', file], process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {});
  chmodSync(own, 0o755);
  expect(status).toBe(1);
  expect(said).toMatch(/read/);
  isWords(said);
});

test('an older Node is told which one is needed', () => {
  // What Node 20 has: no node:sqlite, and a version that says so.
  const older = path.join(folder, 'older.mjs');
  writeFileSync(
    older,
    "Object.defineProperty(process.versions, 'node', { value: '20.19.0' });\nprocess.getBuiltinModule = () => undefined;\n",
  );
  const { status, stderr } = spawnSync(process.execPath, ['--import', older, bundle], {
    encoding: 'utf8',
    timeout: 20_000,
  });
  expect(status).toBe(1);
  expect(stderr).toContain('22.13');
  isWords(stderr);
});

test('the command lets in who says who they are, and nobody else, unless told', async () => {
  const start = async (args: string[]): Promise<{ url: string; stop(): Promise<void> }> => {
    const child = spawn(process.execPath, [bundle, ...args], { stdio: ['ignore', 'pipe', 'ignore'] });
    children.push(child);
    const closed = new Promise<void>((resolve) => child.once('close', () => resolve()));
    const url = await new Promise<string>((resolve) => {
      child.stdout.on('data', (chunk: Buffer) => {
        const found = /http\S+/.exec(chunk.toString());
        if (found) resolve(found[0]);
      });
    });
    return {
      url,
      stop: async () => {
        child.kill();
        await closed;
      },
    };
  };
  const accept = { accept: 'application/json' };
  const closed = await start([]);
  expect((await fetch(`${closed.url}/_api/web`, { headers: accept })).status).toBe(401);
  const named = { ...accept, 'x-emulator-login': 'i:0#.f|membership|administrator@emulator.example' };
  expect((await fetch(`${closed.url}/_api/web`, { headers: named })).status).toBe(200);
  await closed.stop();
  const open = await start(['--as', 'administrator']);
  expect((await fetch(`${open.url}/_api/web`, { headers: accept })).status).toBe(200);
  await open.stop();
  const other = await start(['--as', 'administrator', '--kind', 'communication', '--languages', '1031,1033']);
  const web = await fetch(`${other.url}/_api/web?$select=WebTemplate,Language,CurrentChangeToken`, { headers: accept });
  const said = (await web.json()) as { CurrentChangeToken: { StringValue: string } };
  expect(said).toMatchObject({ WebTemplate: 'SITEPAGEPUBLISHING', Language: 1031 });
  // It moves with the milliseconds, while nothing changes: asked again until it has.
  let moved = said.CurrentChangeToken.StringValue;
  while (moved === said.CurrentChangeToken.StringValue) {
    const token = await fetch(`${other.url}/_api/web/CurrentChangeToken`, { headers: accept });
    moved = ((await token.json()) as { StringValue: string }).StringValue;
  }
  expect(moved.split(';').slice(0, 3)).toEqual(said.CurrentChangeToken.StringValue.split(';').slice(0, 3));
  await other.stop();
});
