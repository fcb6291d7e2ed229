import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';

const PACKAGE = path.join(__dirname, '..', '..');
let folder: string;
let bundle: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'sharepoint-emulator-'));
  bundle = path.join(folder, 'bin.mjs');
  const esbuild = require.resolve('esbuild/bin/esbuild');
  execFileSync(
    process.execPath,
    [esbuild, 'src/bin.ts', '--bundle', '--platform=node', '--format=esm', `--outfile=${bundle}`],
    {
      cwd: PACKAGE,
      stdio: 'pipe',
    },
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const headers = { accept: 'application/json', 'content-type': 'application/json', authorization: 'Bearer x' };

test('a process killed while it writes loses nothing that it acknowledged, and doubles nothing', async () => {
  const file = path.join(folder, 'site.sqlite');
  const child = spawn(process.execPath, [bundle, '--db', file, '--port', '0', '--as', 'administrator'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const url = await new Promise<string>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      const found = /http\S+/.exec(chunk.toString());
      if (found) resolve(found[0]);
    });
  });
  const post = (where: string, body: unknown): Promise<Response> =>
    fetch(`${url}/_api/${where}`, { method: 'POST', headers, body: JSON.stringify(body) });
  expect((await post('web/lists', { Title: 'Killed', BaseTemplate: 100 })).status).toBe(201);
  const acknowledged: number[] = [];
  const client = async (name: number): Promise<void> => {
    for (let n = 0; ; n += 1) {
      // The connection dies with the process: that ends this client.
      const response = await post("web/lists/getbytitle('Killed')/items", {
        Title: `${String(name)}-${String(n)}`,
      }).catch(() => undefined);
      if (!response) return;
      const item = (await response.json().catch(() => undefined)) as { Id: number } | undefined;
      if (!item) return;
      acknowledged.push(item.Id);
      if (acknowledged.length === 60) child.kill('SIGKILL');
    }
  };
  await Promise.all([1, 2, 3, 4].map(client));
  await closed;
  const db = new DatabaseSync(file);
  const { number } = db.prepare("SELECT number FROM lists WHERE title = 'Killed'").get() as { number: number };
  const rows = db.prepare(`SELECT id, "f_Title" AS title FROM "list_${String(number)}"`).all();
  db.close();
  const kept = new Set(rows.map((row) => Number(row['id'])));
  expect(acknowledged.length).toBeGreaterThanOrEqual(60);
  expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);
  expect(new Set(rows.map((row) => row['title'])).size).toBe(rows.length);
}, 60_000);
