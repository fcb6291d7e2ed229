import { type ContractSite, openContractSite, refusalOf } from './testing/contract-site.js';

const TITLE = 'Contract shown';
let site: ContractSite;
let url = '';
beforeAll(async () => {
  site = await openContractSite();
  url = (await site.sp.web()).ServerRelativeUrl;
});
afterAll(async () => {
  for (const bar of bars())
    for (const node of await bar()) if (node.Title.startsWith('Contract')) await bar.getById(node.Id).delete();
  await site.close();
});
const bars = () => [site.sp.web.navigation.quicklaunch, site.sp.web.navigation.topNavigationBar];
type Nodes = ReturnType<typeof bars>[number];
const named = async (bar: Nodes): Promise<string[]> =>
  (await bar()).map((node) => node.Title).filter((title) => title.startsWith('Contract'));

test.each([0, 1])('nodes of navigation %i are added, read, renamed, moved and taken away', async (which) => {
  const bar = bars()[which]!;
  const one = (await bar.add('Contract one', url, true)) as unknown as { Id: number };
  const two = (await bar.add('Contract two', 'https://elsewhere.example/page', false)) as unknown as { Id: number };
  expect(await bar.getById(one.Id)()).toMatchObject({
    Id: one.Id,
    Title: 'Contract one',
    Url: url,
    IsVisible: true,
    IsExternal: false,
    CurrentLCID: 1033,
  });
  expect(await bar.getById(two.Id)()).toMatchObject({ IsVisible: false, IsExternal: true });
  await bar.getById(two.Id).update({ Title: 'Contract 2' });
  expect(await named(bar)).toEqual(['Contract one', 'Contract 2']);
  await bar.moveAfter(one.Id, two.Id);
  expect(await named(bar)).toEqual(['Contract 2', 'Contract one']);
  await bar.moveAfter(one.Id, 0);
  expect(await named(bar)).toEqual(['Contract one', 'Contract 2']);
  expect(await refusalOf(bar.moveAfter(one.Id, one.Id))).toMatchObject({ status: 400 });
  await bar.getById(one.Id).delete();
  expect(await named(bar)).toEqual(['Contract 2']);
  expect(await refusalOf(bar.getById(one.Id)())).toMatchObject({ status: 400 });
  expect(await refusalOf(bar.add(' ', url))).toMatchObject({ status: 400 });
  expect(await refusalOf(bar.add('Contract script', 'javascript:alert(1)'))).toMatchObject({ status: 400 });
});

test('a node has children, which go with it; what is in one navigation is not in the other', async () => {
  const [quick, top] = bars() as [Nodes, Nodes];
  const parent = (await quick.add('Contract parent', url)) as unknown as { Id: number };
  const { children } = quick.getById(parent.Id);
  await children.add('Contract child 1', url);
  const child = (await children.add('Contract child 2', url)) as unknown as { Id: number };
  expect((await children()).map((node) => node.Title)).toEqual(['Contract child 1', 'Contract child 2']);
  expect(await named(quick)).not.toContain('Contract child 1');
  expect(await named(top)).not.toContain('Contract parent');
  const byId = () =>
    fetch(`${site.url}/_api/web/navigation/getnodebyid(${String(child.Id)})`, {
      headers: { accept: 'application/json', authorization: 'Bearer emulator' },
    });
  expect((await byId()).status).toBe(200);
  await quick.getById(parent.Id).delete();
  expect((await byId()).status).toBe(400);
});

test('a list stands in the quick launch while it is set to', async () => {
  const quick = bars()[0]!;
  await site.sp.web.lists.add(TITLE, '', 100, false, { OnQuickLaunch: true });
  const list = site.sp.web.lists.getByTitle(TITLE);
  expect(await named(quick)).toContain(TITLE);
  await list.update({ OnQuickLaunch: false });
  expect(await named(quick)).not.toContain(TITLE);
  await list.update({ OnQuickLaunch: true });
  const bin = await list.recycle();
  expect(await named(quick)).not.toContain(TITLE);
  await site.sp.web.recycleBin.getById(bin).restore();
  expect(await named(quick)).toContain(TITLE);
  await list.delete();
  expect(await named(quick)).not.toContain(TITLE);
});

test('the menu’s state: nodes as deep as is asked for, from a node on, and the key of an address', async () => {
  const top = bars()[1]!;
  const parent = (await top.add('Contract menu', `${url}/menu`)) as unknown as { Id: number };
  await top.getById(parent.Id).children.add('Contract below', `${url}/below`);
  const state = await site.sp.navigation.getMenuState();
  const node = state.Nodes.find((one) => one.Title === 'Contract menu')!;
  expect(node).toMatchObject({
    Key: String(parent.Id),
    SimpleUrl: `${url}/menu`,
    Nodes: [{ Title: 'Contract below', Nodes: [] }],
  });
  expect(
    (await site.sp.navigation.getMenuState(undefined, 1)).Nodes.find((one) => one.Title === 'Contract menu')?.Nodes,
  ).toEqual([]);
  expect(await site.sp.navigation.getMenuState(node.Key)).toMatchObject({
    StartingNodeKey: node.Key,
    Nodes: [{ Title: 'Contract below' }],
  });
  expect(await site.sp.navigation.getMenuNodeKey(`${url}/below`)).toBe(node.Nodes[0]!.Key);
  expect(await refusalOf(site.sp.navigation.getMenuNodeKey('/some/page/not/there.aspx'))).toMatchObject({
    status: 400,
  });
});
