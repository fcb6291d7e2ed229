import type { INavigationNodes } from '@pnp/sp/navigation/index.js';
import type { Calls, Swept } from './swept-site.js';

const nodes = (name: string, of: (swept: Swept) => INavigationNodes): Calls => ({
  [`${name}()`]: (s) => of(s)(),
  [`${name}.add`]: (s) => of(s).add('Swept one', '/sites/dev/one', true),
  [`${name}.add of another site`]: (s) => of(s).add('Elsewhere', 'https://elsewhere.example', true),
  [`${name}.getById`]: async (s) => of(s).getById((await of(s)())[0]?.Id ?? 0)(),
  [`${name} node.update`]: async (s) =>
    of(s)
      .getById((await of(s)())[0]?.Id ?? 0)
      .update({ Title: 'Renamed' }),
  [`${name} node.children.add`]: async (s) =>
    of(s)
      .getById((await of(s)())[0]?.Id ?? 0)
      .children.add('Below', '/sites/dev/below'),
  [`${name} node.children`]: async (s) =>
    of(s)
      .getById((await of(s)())[0]?.Id ?? 0)
      .children(),
  [`${name}.moveAfter`]: async (s) => {
    const all = await of(s)();
    return of(s).moveAfter(all[0]?.Id ?? 0, all[1]?.Id ?? 0);
  },
  [`${name} node.delete`]: async (s) =>
    of(s)
      .getById((await of(s)())[0]?.Id ?? 0)
      .delete(),
});

export const NAVIGATION_CALLS: Calls = {
  ...nodes('navigation.quicklaunch', ({ web }) => web.navigation.quicklaunch),
  ...nodes('navigation.topNavigationBar', ({ web }) => web.navigation.topNavigationBar),
  'navigation.getMenuState': ({ sp }) => sp.navigation.getMenuState(),
  'navigation.getMenuNodeKey': ({ sp }) => sp.navigation.getMenuNodeKey('/sites/dev/one'),
};
