import { type ContractSite, openContractSite, refusalOf } from './testing/contract-site.js';

const TARGET = 'Contract looked up';
const LIST = 'Contract looking';
let site: ContractSite;
let primary = '';
beforeAll(async () => {
  site = await openContractSite();
  await site.sp.web.lists.add(TARGET);
  await target().fields.addText('Code');
  await target().fields.addMultilineText('Long');
  await site.sp.web.lists.add(LIST);
  const { Id } = await target()();
  await list().fields.addLookup('Case', { LookupListId: Id, LookupFieldName: 'Title' });
  await list().fields.getByTitle('Case').update({ Indexed: true });
  primary = (await list().fields.getByTitle('Case')()).Id;
});
afterAll(async () => {
  await list().delete();
  await target().delete();
  await site.close();
});
const target = () => site.sp.web.lists.getByTitle(TARGET);
const list = () => site.sp.web.lists.getByTitle(LIST);
type Read = {
  Id: string;
  IsDependentLookup: boolean;
  PrimaryFieldId: string | null;
  DependentLookupInternalNames: string[];
  Indexed: boolean;
};
const field = async (name: string): Promise<Read> =>
  (await list().fields.getByInternalNameOrTitle(name)()) as unknown as Read;

test('a lookup shows a further column of its row: both know of each other, and nobody writes the second', async () => {
  await list().fields.addDependentLookupField('Case:Code', primary, 'Code');
  expect(await field('Case_x003a_Code')).toMatchObject({
    IsDependentLookup: true,
    PrimaryFieldId: primary,
    ReadOnlyField: true,
    LookupField: 'Code',
  });
  expect((await field('Case')).DependentLookupInternalNames).toEqual(['Case_x003a_Code']);
  const { Id: up } = await target().items.add({ Title: 'A case', Code: 'C-1' });
  const { Id } = await list().items.add({ Title: 'x', CaseId: up });
  const read = await list()
    .items.getById(Id)
    .select('CaseId', 'Case/Title', 'Case_x003a_Code/Code')
    .expand('Case', 'Case_x003a_Code')();
  expect(read).toMatchObject({ CaseId: up, Case: { Title: 'A case' }, Case_x003a_Code: { Code: 'C-1' } });
  await list()
    .items.getById(Id)
    .update({ Case_x003a_CodeId: null } as never);
  expect((await list().items.getById(Id)()).CaseId).toBe(up);
  expect(
    await list()
      .items.filter("Case_x003a_Code/Code eq 'C-1'")
      .expand('Case_x003a_Code')
      .select('Id', 'Case_x003a_Code/Code')(),
  ).toHaveLength(1);
  const form = await list()
    .items.getById(Id)
    .validateUpdateListItem([{ FieldName: 'Case_x003a_Code', FieldValue: '' }]);
  expect(form).toMatchObject([{ HasException: true }]);
  const xml = '<View><ViewFields><FieldRef Name="Case_x003a_Code"/></ViewFields></View>';
  const { Row } = (await list().renderListDataAsStream({ ViewXml: xml })) as unknown as {
    Row: Record<string, unknown>[];
  };
  expect(Row[0]?.['Case_x003a_Code']).toMatchObject([{ lookupId: up, lookupValue: 'C-1' }]);
});

test('a column that a lookup cannot show, and a lookup that is none, are refused', async () => {
  expect(await refusalOf(list().fields.addDependentLookupField('Case:Long', primary, 'Long'))).toMatchObject({
    status: 400,
  });
  expect(
    await refusalOf(list().fields.addDependentLookupField('Title:Code', (await field('Title')).Id, 'Code')),
  ).toMatchObject({ status: 400 });
});

test('taking the dependent column away leaves the lookup, its cells and its index; with the lookup go its dependents', async () => {
  await list().fields.getByInternalNameOrTitle('Case_x003a_Code').update({ Description: 'y' });
  expect(
    await refusalOf(list().fields.getByInternalNameOrTitle('Case_x003a_Code').update({ Indexed: true })),
  ).toMatchObject({ status: 500 });
  await list().fields.getByInternalNameOrTitle('Case_x003a_Code').delete();
  expect((await list().items())[0]).toMatchObject({ CaseId: 1 });
  expect(await field('Case')).toMatchObject({ Indexed: true, DependentLookupInternalNames: [] });
  await list().fields.addDependentLookupField('Case:Code', primary, 'Code');
  await list().fields.getByTitle('Case').delete();
  expect((await list().fields()).map((one) => one.InternalName).filter((name) => name.startsWith('Case'))).toEqual([]);
});
