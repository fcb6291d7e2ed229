import { deskManifest, issuesList } from '@tms-support/sharepoint-schema';
import { listApi, startTestSite, type TestSite } from '../testing/test-site.js';

jest.setTimeout(60_000);
let site: TestSite;
beforeEach(async () => {
  site = await startTestSite();
});
afterEach(() => site.close());

test('an empty site: the owner sees what will be made, makes it, and a second run plans nothing', async () => {
  const desk = site.deskOf('owner');
  expect(await desk.enter()).toMatchObject({ state: 'set-up-needed', askWhom: ['Olive Grant'], person: { maySetUp: true } });
  const plan = await desk.planSetUp();
  expect(plan.steps.length).toBeGreaterThan(deskManifest.lists.length * 4);
  const told: string[] = [];
  const report = await desk.applySetUp(plan, (step) => told.push(step.id));
  expect(told).toEqual(plan.steps.map((step) => step.id));
  expect(report.left).toEqual({ steps: [], warnings: [] });
  expect(await desk.planSetUp()).toEqual({ steps: [], warnings: [] });
  expect(await desk.enter()).toMatchObject({ state: 'ready', person: { roles: ['site-owner'] } });

  const fields = await site.ask('owner', 'GET', `${listApi(issuesList)}/fields?$select=InternalName,Id,Indexed,EnforceUniqueValues`);
  const { value } = (await fields.json()) as { value: { InternalName: string; Id: string; Indexed: boolean; EnforceUniqueValues: boolean }[] };
  for (const field of Object.values(issuesList.fields).filter((one) => one.name !== 'Title')) {
    const there = value.find((one) => one.InternalName === field.name);
    expect([there?.Id, there?.Indexed, there?.EnforceUniqueValues]).toEqual([field.id, 'indexed' in field, 'unique' in field]);
  }
});
