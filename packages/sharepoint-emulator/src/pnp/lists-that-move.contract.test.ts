import { spPost } from '@pnp/sp';
import { Folder } from '@pnp/sp/folders/index.js';
import { type ContractSite, openContractSite, refusalOf } from './testing/contract-site.js';

// What somebody does to a list as a whole: another address, and folders in it. Evidence stands beside `moveList`, and here where there is none.
let site: ContractSite;
beforeAll(async () => {
  site = await openContractSite();
  for (const title of ['Moved', 'Taken', 'Folders']) await site.sp.web.lists.add(title, '', 100, false);
});
afterAll(() => site.close());

test('a list that is moved keeps its ID, its columns and its rows, and nothing is left at the old address', async () => {
  const list = site.sp.web.lists.getByTitle('Moved');
  await list.fields.addText('Own');
  await list.items.add({ Title: 'One', Own: 'words' });
  const [{ Id }, { ServerRelativeUrl: was }] = [await list.select('Id')(), await list.rootFolder()];
  const [to, taken] = ['Elsewhere', 'Taken'].map((name) => was.replace('Moved', name)) as [string, string];
  const moveTo = (url: string) => spPost(Folder(list.rootFolder, `moveTo(newUrl='${url}')`));
  expect((await refusalOf(moveTo(taken))).status).toBe(500);
  await moveTo(to);
  expect(await refusalOf(site.sp.web.getList(was)())).toMatchObject({ status: 404 });
  const moved = site.sp.web.getList(to);
  expect((await moved.select('Id')()).Id).toBe(Id);
  const [row] = await moved.items.select('Own', 'FileRef')();
  expect(row).toMatchObject({ Own: 'words', FileRef: `${to}/1_.000` });
});

// [R: Rob Windsor, "SharePoint REST API and lists with folders", 2017: the items of a list are "all items and folders regardless of what folder they are
// in", and `FSObjType` tells them apart; pnpjs#1077: "recursive all is always turned on for OData"]
test('a folder in a list comes among its items, with what is in it', async () => {
  const { items } = site.sp.web.lists.getByTitle('Folders');
  await items.add({ Title: 'Old', FileSystemObjectType: 1, FileLeafRef: 'Old' });
  await items.add({ Title: 'A row' });
  const all = await items.select('Title', 'FSObjType', 'FileSystemObjectType')();
  expect(all.map(({ Title, FSObjType, FileSystemObjectType }) => [Title, FSObjType, FileSystemObjectType])).toEqual([
    ['Old', 1, 1],
    ['A row', 0, 0],
  ]);
});
