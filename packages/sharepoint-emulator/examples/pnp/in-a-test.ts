import { SPBrowser, spfi } from '@pnp/sp';
import '@pnp/sp/webs/index.js';
import '@pnp/sp/lists/index.js';
import '@pnp/sp/items/index.js';
import { startSharePointEmulator } from '@tms-support/sharepoint-emulator';

const site = await startSharePointEmulator({ databasePath: ':memory:' });
try {
  // @pnp/sp, or any client of the REST API.
  const sp = spfi().using(SPBrowser({ baseUrl: site.url }));
  await sp.web.lists.add('Boilers');
  const { items } = sp.web.lists.getByTitle('Boilers');
  await items.add({ Title: 'Flat 3' });
  console.log((await items<{ Title: string }[]>()).map(({ Title }) => Title).join()); // → Flat 3
} finally {
  await site.close();
}
