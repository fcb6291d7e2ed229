import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { deskManifest, type FieldSchema, type ListSchema } from '@tms-support/sharepoint-schema';
import type { Given } from '../desk.js';
import { raise } from '../testing/example-issues.js';
import { listApi, startTestSite, type TestSite } from '../testing/test-site.js';

jest.setTimeout(280_000);
const folder = mkdtempSync(path.join(os.tmpdir(), 'lists-with-holes-'));
const whole = path.join(folder, 'whole.db');
let cases = 0;
beforeAll(async () => {
  const site = await startTestSite({ databasePath: whole });
  await site.setUp();
  const given: Given = await site.deskOf('administrator').raiseIssue(raise);
  if (given.outcome !== 'saved') throw new Error(given.outcome);
  await site.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The site as it was set up, spoilt in one way. */
async function spoilt(how: (site: TestSite) => Promise<void>, look: (site: TestSite) => Promise<void>): Promise<void> {
  const databasePath = path.join(folder, `${(cases += 1)}.db`);
  copyFileSync(whole, databasePath);
  const site = await startTestSite({ databasePath });
  try {
    await how(site);
    await look(site);
  } finally {
    await site.close();
    rmSync(databasePath);
  }
}
async function done(answer: Promise<Response>): Promise<void> {
  const response = await answer;
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
}
const verb = (method: string) => ({ 'X-HTTP-Method': method, 'If-Match': '*' });
const fieldOf = (list: ListSchema, field: Pick<FieldSchema, 'name'>) =>
  `${listApi(list)}/fields/getByInternalNameOrTitle('${field.name}')`;
const deleted = (list: ListSchema, field: Pick<FieldSchema, 'name'>) => (site: TestSite) =>
  done(site.ask('owner', 'POST', fieldOf(list, field), undefined, verb('DELETE')));
const renamed = (list: ListSchema, field: Pick<FieldSchema, 'name'>) => (site: TestSite) =>
  done(site.ask('owner', 'POST', fieldOf(list, field), { Title: 'Quite another' }, verb('MERGE')));
const retyped = (list: ListSchema, field: Pick<FieldSchema, 'name'>, kind: string) => async (site: TestSite) => {
  await deleted(list, field)(site);
  const SchemaXml = `<Field Type="${kind}" Name="${field.name}" StaticName="${field.name}" DisplayName="${field.name}"/>`;
  await done(
    site.ask('owner', 'POST', `${listApi(list)}/fields/createFieldAsXml`, { parameters: { SchemaXml, Options: 8 } }),
  );
};

/** What holds however the lists are: both get in, read what is left, and set-up opens. */
async function opens(site: TestSite, says: string | undefined): Promise<readonly string[]> {
  const ada = site.deskOf('administrator');
  const entrance = await ada.enter();
  expect(entrance).toMatchObject({ state: 'ready', person: { name: 'Ada Marsh' } });
  expect(entrance.person.roles).toContain('system-administrator');
  if (says) expect(entrance.missing?.join(' ')).toContain(says);
  else expect(entrance.missing).toBeUndefined();
  const [issue] = await ada.readOpenIssues();
  expect(issue!.value.history.filter(({ type }) => type === 'details-changed')).toEqual([]);
  const owner = site.deskOf('owner');
  expect((await owner.enter()).state).toBe('ready');
  const plan = await owner.planSetUp();
  return [...plan.steps.map(({ words }) => words), ...plan.warnings];
}

describe.each(deskManifest.lists.map((list) => [list.title, list] as const))('%s', (_, list: ListSchema) => {
  // A person's own rights decide what they are told: these lists are not asked for at the door, and say so where they are opened.
  const isAtDoor = !['rules', 'standardReplies'].includes(list.key);
  const fields = Object.values(list.fields).filter((field) => !field.builtIn);

  test('any column deleted: the desk opens with what is left and names it, and set-up offers to add it', async () => {
    for (const field of fields) {
      await spoilt(deleted(list, field), async (site) => {
        const says = isAtDoor ? `"${field.title}" of the list "${list.title}" is not there` : undefined;
        const offers = await opens(site, says);
        expect(offers.join(' ')).toContain(field.title);
      });
    }
  });

  test('any column of another kind: the same, and set-up names the kind', async () => {
    for (const [at, field] of fields.entries()) {
      const kind = at % 2 === 0 ? 'User' : field.type === 'Text' ? 'Note' : 'Text';
      await spoilt(retyped(list, field, kind), async (site) => {
        const ada = await site.deskOf('administrator').enter();
        // Without the values nobody can say of what version the lists are: that reads as a set-up that was broken off.
        const state = list.key === 'settings' && field.name === list.fields['value']!.name ? 'set-up-needed' : 'ready';
        expect([field.name, kind, ada.state]).toEqual([field.name, kind, state]);
        const owner = site.deskOf('owner');
        await owner.enter();
        expect((await owner.planSetUp()).warnings.join(' ')).toContain(kind);
      });
    }
  });

  test('any column under another name: nothing is missing', async () => {
    for (const field of Object.values(list.fields)) {
      await spoilt(renamed(list, field), async (site) => void (await opens(site, undefined)));
    }
  });

  test('the list deleted: set-up opens and offers it, and whoever works is told what is gone', async () => {
    await spoilt(
      (site) => done(site.ask('owner', 'POST', listApi(list), undefined, verb('DELETE'))),
      async (site) => {
        const entrance = await site.deskOf('administrator').enter();
        expect(entrance.state).toBe(list.key === 'issues' ? 'no-access-to-issues' : 'ready');
        expect(entrance.person.roles).toContain('system-administrator');
        if (isAtDoor) expect(entrance.missing?.join(' ')).toContain(`The list "${list.title}" is not there`);
        const owner = site.deskOf('owner');
        expect((await owner.enter()).state).toBe(list.key === 'issues' ? 'set-up-needed' : 'ready');
        expect((await owner.planSetUp()).steps.map(({ words }) => words).join(' ')).toContain(list.title);
      },
    );
  });
});
