import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openSite } from '../testing/site-client.js';

test('what an earlier version put into the bin comes back, with its attachments and with the list’s rights', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'earlier-bin-'));
  const databasePath = path.join(folder, 'site.sqlite');
  let site = openSite({ databasePath });
  await site.send('POST', 'web/lists', { body: { Title: 'Kept', BaseTemplate: 100 } });
  const items = "web/lists/getbytitle('Kept')/items";
  await site.send('POST', items, { body: { Title: 'one' } });
  await site.send('POST', `${items}(1)/AttachmentFiles/add(FileName='a.txt')`, { body: 'words' });
  const bin = String((await site.send('POST', `${items}(1)/recycle`)).json.value);
  site.emulator.close();

  const db = new DatabaseSync(databasePath);
  const stored = db.prepare('SELECT payload FROM recycle_bin').get() as { payload: string };
  const { row, hanging } = JSON.parse(stored.payload) as {
    row: object;
    hanging: { versions: object[]; attachments: object[] };
  };
  const earlier = { row, versions: hanging.versions, attachments: hanging.attachments, assignments: [] };
  db.prepare('UPDATE recycle_bin SET payload = ?').run(JSON.stringify(earlier));
  db.close();

  site = openSite({ databasePath });
  expect((await site.send('POST', `web/recyclebin('${bin}')/restore`)).status).toBe(200);
  const read = await site.send('GET', `${items}(1)?$select=Title,HasUniqueRoleAssignments`);
  expect(read.json).toMatchObject({ Title: 'one', HasUniqueRoleAssignments: false });
  expect((await site.send('GET', `${items}(1)/AttachmentFiles('a.txt')/$value`)).text).toBe('words');
  site.emulator.close();
  rmSync(folder, { recursive: true, force: true });
});
