import type { IssueCommandOf } from '@tms-support/support-domain';
import { openOutbox } from './outbox/outbox.js';
import type { OutboxEntry } from './outbox/outbox-entry.js';
import type { Desk } from './desk.js';
import { memoryStore } from './testing/memory-store.js';
import { raise } from './testing/example-issues.js';
import { people, startDeskSite, testNow, type TestSite } from './testing/test-site.js';

/** The script that decides and writes, as a browser without a connection does not get it. */
const mockScript = { hasCome: false, asked: 0 };
jest.mock('./writing', () => {
  mockScript.asked += 1;
  if (!mockScript.hasCome) throw new Error('Loading chunk storage-writing failed.');
  return jest.requireActual('./writing');
});

jest.setTimeout(60_000);
let site: TestSite;
beforeAll(async () => {
  site = await startDeskSite();
});
afterAll(() => site.close());

const command: IssueCommandOf<'raise'> = { ...raise, key: 'before-it-came' };
const notArrived = { code: 'STORAGE.UNREACHABLE', message: expect.stringContaining('did not load') };

function outboxOver(desk: Desk) {
  return openOutbox({
    desk,
    siteUrl: site.running.url,
    email: people.administrator.email,
    store: memoryStore(),
    locks: { request: (_name, work) => work() },
    now: testNow,
    newId: () => 'entry',
  });
}

// In this order: a script that has come once is there.
test('looking needs no script of writing; a write before it came is refused in words, or waits, and is saved once when it is there', async () => {
  const desk = site.deskOf('administrator');
  expect((await desk.enter()).state).toBe('ready');
  expect([await desk.readOpenIssues(), mockScript.asked]).toEqual([[], 0]);
  await expect(desk.readyToWrite()).rejects.toMatchObject(notArrived);
  await expect(desk.raiseIssue(command)).rejects.toMatchObject(notArrived);
  await expect(desk.giveCommand({ number: 1, etag: '"1"' }, { type: 'add-note', text: 'x' })).rejects.toMatchObject(
    notArrived,
  );
  const outbox = outboxOver(desk);
  const kept: Partial<OutboxEntry> = { state: 'waiting', command, because: expect.stringContaining('did not load') };
  expect(await outbox.send({ command, id: command.key })).toMatchObject({ outcome: 'kept', entry: kept });

  mockScript.hasCome = true;
  await outbox.drain();
  expect(outbox.entries()).toEqual([]);
  expect((await desk.readOpenIssues()).map((row) => row.value.details)).toEqual([command.details]);
});

test('a write waits for the script that is on its way', async () => {
  const desk = site.deskOf('administrator');
  const asked = desk.readyToWrite();
  expect(await desk.raiseIssue({ ...command, key: 'on-its-way' })).toMatchObject({ outcome: 'saved' });
  await asked;
});
