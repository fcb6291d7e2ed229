import { type ContractSite, onRealSite, openContractSite, refusalOf } from './testing/contract-site.js';

// A site whose address has spaces and letters beyond ASCII: paths are what people read, and addresses are encoded. Evidence stands beside
// `serverRelativeUrl` in site.ts.
const path = '/sites/Köln Süd';
let site: ContractSite;
beforeAll(async () => {
  site = await openContractSite({ siteUrl: path });
});
afterAll(() => site.close());

(onRealSite ? test.skip : test)(
  'paths are given and taken as people read them, and not as an address has them',
  async () => {
    const { ServerRelativeUrl } = await site.sp.web();
    await site.sp.web.lists.add('Odd', '', 100, false);
    const { RootFolder } = await site.sp.web.lists
      .getByTitle('Odd')
      .select('RootFolder/ServerRelativeUrl')
      .expand('RootFolder')();
    expect([ServerRelativeUrl, RootFolder.ServerRelativeUrl]).toEqual([path, `${path}/Lists/Odd`]);
    expect((await site.sp.web.getList(`${path}/Lists/Odd`)()).Title).toBe('Odd');
    expect(await refusalOf(site.sp.web.getList(`${encodeURI(path)}/Lists/Odd`)())).toMatchObject({ status: 404 });
  },
);

(onRealSite ? test.skip : test)(
  'the parts of a batch are those of the same site, however its address is written',
  async () => {
    const [batch, send] = site.sp.batched();
    const waiting = batch.web.lists();
    await send();
    expect((await waiting).map(({ Title }) => Title)).toContain('Odd');
  },
);
