import { meTooList } from '@tms-support/sharepoint-schema';
import { isAbsent, orWhereClosed } from '../rows/rows-not-there.js';
import { everyPage } from '../site/every-page.js';
import { itemsOf } from '../site/item.js';
import { later } from '../site/later.js';
import type { ListRoom, SmallList } from '../site/list-module.js';
import { pageSize, selectOf } from '../site/query.js';
import { listOn } from '../site/site.js';
import type { MeToo, MeTooCalls } from './me-too-calls.js';
import { meToosOf } from './me-too-rows.js';

/** In the script of all that writes. */
const writing = () => later(() => import(/* webpackChunkName: 'storage-writing' */ './say-me-too.js'));

/** Who has the same problem as one that is known. */
export const meTooModule = {
  when: 'each-visit',
  list: meTooList,
  doing: 'reading who has the same problem',
  ask: (site, sp, version) =>
    everyPage(site, sp, (from) =>
      listOn(site, meTooList, from)
        .items.select(...selectOf(site, meTooList, version), 'Author/Title', 'Author/EMail')
        .expand('Editor', 'Author')
        .top(pageSize),
    ),
  rowsIn: (answer, site) => meToosOf(itemsOf(answer), site.url),
  numberOf: (row) => row.number,
  faulty: ({ desk }) => desk.readMeToo(),
  open({ site, version, memory, inside }: ListRoom<MeToo>): MeTooCalls {
    const keyed = () => ({ site, list: meTooList, version: version() });
    return {
      readMeToo: () =>
        inside(async () => (isAbsent(keyed()) ? [] : orWhereClosed<readonly MeToo[]>([], () => memory.rows()))),
      sayMeToo: (problem, person) =>
        inside(async () => {
          const { sayMeToo } = await writing();
          memory.doubt();
          await sayMeToo(keyed(), problem, person);
        }),
      takeMeTooBack: (problem, person) =>
        inside(async () => {
          const { takeMeTooBack } = await writing();
          memory.doubt();
          await takeMeTooBack(keyed(), problem, person);
        }),
    };
  },
} satisfies SmallList<MeToo, MeTooCalls>;
