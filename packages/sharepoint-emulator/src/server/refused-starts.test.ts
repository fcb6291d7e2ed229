import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { DatabaseFault } from '../store/database-fault.js';
import { startSharePointEmulator } from './start-sharepoint-emulator.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'emulator-starts-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string): string => path.join(folder, name);
const faultOf = (databasePath: string): Promise<unknown> =>
  startSharePointEmulator({ databasePath }).then(
    (site) => site.close().then(() => 'it started'),
    (error: unknown) => error,
  );

test('a file that is open in another site is refused, in words, and is free once that one closes', async () => {
  const first = await startSharePointEmulator({ databasePath: file('a.sqlite') });
  const fault = await faultOf(file('a.sqlite'));
  expect(fault).toBeInstanceOf(DatabaseFault);
  expect(fault).toMatchObject({ kind: 'busy', message: expect.stringContaining('a.sqlite') });
  await first.close();
  expect(await faultOf(file('a.sqlite'))).toBe('it started');
});

test.each([
  ['with tables of other names', 'CREATE TABLE bookmarks (x); INSERT INTO bookmarks VALUES (1)'],
  ['with tables of the same names', 'CREATE TABLE lists (x); CREATE TABLE meta (a)'],
])("another program's file, %s, is refused and left as it is", async (_, sql) => {
  const db = new DatabaseSync(file('other.sqlite'));
  db.exec(sql);
  const before = db.prepare('SELECT sql FROM sqlite_master ORDER BY name').all();
  db.close();
  const fault = await faultOf(file('other.sqlite'));
  expect(fault).toBeInstanceOf(DatabaseFault);
  expect(fault).toMatchObject({ kind: 'foreign', message: expect.stringContaining('other.sqlite') });
  const again = new DatabaseSync(file('other.sqlite'));
  expect(again.prepare('SELECT sql FROM sqlite_master ORDER BY name').all()).toEqual(before);
  again.close();
});

test('a folder is no file', async () => {
  mkdirSync(file('folder'));
  const fault = await faultOf(file('folder'));
  expect(fault).toMatchObject({ name: 'DatabaseFault', kind: 'unreachable' });
});

test('a verb that no request may have is a 405, and the site answers on', async () => {
  const site = await startSharePointEmulator({ databasePath: ':memory:' });
  const status = (method: string): Promise<number | undefined> =>
    new Promise((resolve, reject) => {
      request(`${site.url}/_api/web`, { method }, (answer) => {
        answer.resume();
        answer.once('end', () => resolve(answer.statusCode));
      })
        .once('error', reject)
        .end();
    });
  expect([await status('TRACE'), await status('GET')]).toEqual([405, 200]);
  await site.close();
});
