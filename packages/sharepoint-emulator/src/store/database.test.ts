import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openSite } from '../testing/site-client.js';
import { Database } from './database.js';
import { DatabaseFault } from './database-fault.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'emulator-store-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string): string => path.join(folder, name);

const faultOf = (work: () => unknown): DatabaseFault => {
  try {
    work();
  } catch (error) {
    if (error instanceof DatabaseFault) return error;
    throw error;
  }
  throw new Error('It was not refused.');
};

test('a full disk says that it is full, keeps nothing of the change, and the file can be written again', () => {
  const db = new Database(file('full.sqlite'));
  db.run("INSERT INTO meta (key, value) VALUES ('before', 'x')");
  const pages = Number(db.get('PRAGMA page_count')?.['page_count']);
  db.exec(`PRAGMA max_page_count = ${String(pages + 2)}`);
  const fill = (): void =>
    db.transaction(() => {
      for (let n = 0; n < 100; n += 1)
        db.run('INSERT INTO meta (key, value) VALUES (?, ?)', `fill-${String(n)}`, 'x'.repeat(4000));
    });
  const fault = faultOf(fill);
  expect(fault.kind).toBe('full');
  expect(fault.message).toMatch(/full/);
  expect(fault.message).toContain(file('full.sqlite'));
  expect(db.all("SELECT key FROM meta WHERE key LIKE 'fill-%'")).toEqual([]);
  db.exec('PRAGMA max_page_count = 100000');
  fill();
  expect(db.all("SELECT key FROM meta WHERE key LIKE 'fill-%'")).toHaveLength(100);
  db.close();
});

test.each([
  ['text', 'damaged', (name: string) => writeFileSync(name, 'This is a letter, and no site.'.repeat(50))],
  [
    'a site cut short',
    'damaged',
    (name: string) => {
      openSite({ databasePath: name }).emulator.close();
      truncateSync(name, 20_000);
    },
  ],
  [
    'a site with a spoilt beginning',
    'damaged',
    (name: string) => {
      openSite({ databasePath: name }).emulator.close();
      const db = new DatabaseSync(name);
      db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
      db.close();
      const fs = jest.requireActual<typeof import('node:fs')>('node:fs');
      const handle = fs.openSync(name, 'r+');
      fs.writeSync(handle, Buffer.alloc(3000, 7), 0, 3000, 110);
      fs.closeSync(handle);
    },
  ],
])('%s is refused with words, and left as it is', (_, kind, make) => {
  const name = file('odd.sqlite');
  make(name);
  const fault = faultOf(() => new Database(name));
  expect(fault.kind).toBe(kind);
  expect(fault.message).toContain(name);
});

test('a folder that is not there is named', () => {
  const fault = faultOf(() => new Database(file('none/site.sqlite')));
  expect(fault.kind).toBe('unreachable');
  expect(fault.message).toContain('none');
});
