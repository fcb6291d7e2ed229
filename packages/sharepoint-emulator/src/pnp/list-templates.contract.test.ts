import { type ContractSite, openContractSite, refusalOf } from './testing/contract-site.js';

// The columns of SharePoint's own kinds of list, by the names of its built-in columns [R]; which of them a tenant shows is [M].
let site: ContractSite;
beforeAll(async () => {
  site = await openContractSite();
});
afterAll(() => site.close());

test.each<[string, number, Record<string, string>, string]>([
  [
    'events',
    106,
    {
      EventDate: 'DateTime',
      EndDate: 'DateTime',
      Location: 'Text',
      Description: 'Note',
      fAllDayEvent: 'AllDayEvent',
      fRecurrence: 'Recurrence',
      Category: 'Choice',
    },
    '0x0102',
  ],
  [
    'tasks',
    107,
    {
      Status: 'Choice',
      Priority: 'Choice',
      PercentComplete: 'Number',
      AssignedTo: 'User',
      Body: 'Note',
      StartDate: 'DateTime',
      DueDate: 'DateTime',
      Predecessors: 'LookupMulti',
    },
    '0x0108',
  ],
  [
    'tasks with a timeline',
    171,
    { Status: 'Choice', Priority: 'Choice', PercentComplete: 'Number', AssignedTo: 'UserMulti', DueDate: 'DateTime' },
    '0x0108',
  ],
  ['links', 103, { URL: 'URL', Comments: 'Note' }, '0x0105'],
  ['announcements', 104, { Body: 'Note', Expires: 'DateTime' }, '0x0104'],
  [
    'contacts',
    105,
    {
      FirstName: 'Text',
      FullName: 'Text',
      Email: 'Text',
      Company: 'Text',
      JobTitle: 'Text',
      WorkPhone: 'Text',
      CellPhone: 'Text',
      WorkAddress: 'Note',
      WebPage: 'URL',
    },
    '0x0106',
  ],
  [
    'issues',
    1100,
    {
      Status: 'Choice',
      Priority: 'Choice',
      AssignedTo: 'User',
      Comment: 'Note',
      Category: 'Choice',
      DueDate: 'DateTime',
      RelatedIssues: 'LookupMulti',
    },
    '0x0103',
  ],
])('%s have their columns and their content type', async (name, template, columns, type) => {
  const title = `Contract: ${name}`;
  await site.sp.web.lists.add(title, '', template, false);
  const list = site.sp.web.lists.getByTitle(title);
  const fields = await list.fields.select('InternalName', 'TypeAsString', 'Hidden')();
  const types = Object.fromEntries(fields.map((one) => [one.InternalName, one.TypeAsString]));
  expect(types).toMatchObject(columns);
  const [first] = await list.contentTypes.select('StringId')();
  expect(first?.StringId.startsWith(type)).toBe(true);
  expect((await list.select('BaseTemplate')()).BaseTemplate).toBe(template);
  await list.delete();
});

test('a row of each is written and read back', async () => {
  await site.sp.web.lists.add('Contract: diary', '', 106, false);
  const diary = site.sp.web.lists.getByTitle('Contract: diary');
  const event = {
    Title: 'Lunch',
    EventDate: '2026-03-01T12:00:00Z',
    EndDate: '2026-03-01T13:00:00Z',
    fAllDayEvent: false,
    Location: 'Leeds',
  };
  const { Id } = await diary.items.add(event);
  expect(await diary.items.getById(Id)()).toMatchObject({ ...event, fRecurrence: false });
  await diary.delete();
  await site.sp.web.lists.add('Contract: to do', '', 107, false);
  const tasks = site.sp.web.lists.getByTitle('Contract: to do');
  const added = await tasks.items.add({ Title: 'Wash up' });
  expect(await tasks.items.getById(added.Id)()).toMatchObject({ Status: 'Not Started', Priority: '(2) Normal' });
  const related = await tasks.items.add({ Title: 'Dry', PredecessorsId: [added.Id] });
  expect(await tasks.items.getById(related.Id).select('PredecessorsId')()).toMatchObject({
    PredecessorsId: [added.Id],
  });
  await tasks.delete();
});

test.each([102, 108, 600, 851])(
  'a list of template %d, which is not built, is refused by its number',
  async (template) => {
    const refusal = await refusalOf(site.sp.web.lists.add(`Contract: ${String(template)}`, '', template, false));
    expect(refusal).toMatchObject({ status: 501 });
    expect(refusal.message).toContain(String(template));
  },
);

test.each([99999, -1, 0])(
  'a list of template %d, which is none, is refused as a tenant refuses it',
  async (template) => {
    // The code and the words stand in pnp/cli-microsoft365 issue 2906 [R].
    const refusal = await refusalOf(site.sp.web.lists.add(`Contract: ${String(template)}`, '', template, false));
    expect(refusal).toMatchObject({
      code: '-2130575237, Microsoft.SharePoint.SPException',
      message: 'Invalid list template.',
    });
  },
);
