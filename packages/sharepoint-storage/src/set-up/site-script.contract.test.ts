import { deskManifest, toSiteScript, type SiteScriptAction } from '@tms-support/sharepoint-schema';
import { startTestSite, type TestSite } from '../testing/test-site.js';

jest.setTimeout(60_000);
let site: TestSite;
beforeEach(async () => {
  site = await startTestSite();
});
afterEach(() => site.close());

async function post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<unknown> {
  const answer = await site.ask('owner', 'POST', path, body, headers);
  if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`);
  return answer.status === 204 ? undefined : answer.json();
}
const merge = { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' };

/** Does what Microsoft's reference says of each verb that the script uses, and stops at any other. */
async function carryOut(list: string, action: SiteScriptAction): Promise<void> {
  switch (action.verb) {
    case 'setTitle':
      return void (await post(list, { Title: action['title'] }, merge));
    case 'setDescription':
      return void (await post(list, { Description: action['description'] }, merge));
    case 'addSPFieldXml': {
      // The name of the XML counts where it is asked for: a site script does so.
      const parameters = { SchemaXml: action['schemaXml'], Options: 8 };
      return void (await post(`${list}/fields/createfieldasxml`, { parameters }));
    }
    case 'addSPView': {
      const made = (await post(`${list}/views`, {
        Title: action['name'],
        RowLimit: action['rowLimit'],
        ViewQuery: action['query'],
        PersonalView: false,
        SetAsDefaultView: action['makeDefault'],
      })) as { Id: string };
      for (const field of action['viewFields'] as string[]) {
        await post(`${list}/views('${made.Id}')/viewfields/addviewfield('${field}')`, {});
      }
      return;
    }
    default:
      throw new Error(`No such verb here: ${action.verb}`);
  }
}

async function apply(): Promise<void> {
  for (const action of toSiteScript().actions) {
    expect(action.verb).toBe('createSPList');
    const made = (await post('web/lists', { Title: action['listName'], BaseTemplate: action['templateType'] })) as {
      Id: string;
    };
    for (const sub of action.subactions) await carryOut(`web/lists('${made.Id}')`, sub);
  }
}

test('what the site script makes is what set-up looks for: it adds rights, limits and rows, and no list, column or view', async () => {
  await apply();
  const desk = site.deskOf('owner');
  const plan = await desk.planSetUp();
  expect(plan.warnings).toEqual([]);
  const kinds = new Set(plan.steps.map((step) => step.id.replace(/^.*\//, '')));
  for (const made of ['list', 'columns', 'views']) expect(kinds).not.toContain(made);
  const rights = plan.steps.filter((step) => step.id.endsWith('/rights') && step.id !== 'site/rights');
  expect(rights).toHaveLength(deskManifest.lists.length);
  expect((await desk.applySetUp(plan, () => undefined)).left).toEqual({ steps: [], warnings: [] });
  expect((await desk.enter()).state).toBe('ready');
});
